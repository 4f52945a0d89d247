package io.github.ocop.trace;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.rating.Choice;
import io.github.ocop.subject.SubjectKind;
import java.util.List;
import java.util.Optional;

/**
 * Which kinds of subjects tick which box of criterion 3.1 (loại hình tổ chức sản xuất). A box of other kinds is a warning: it
 * changes no result, since the text lets nobody but the assessor answer. A kind that no box names is not warned of.
 */
final class OrganisationBoxes {
    private static final ImmutableSet<SubjectKind> SMALL = ImmutableSet.of(
            SubjectKind.PRODUCTION_HOUSEHOLD, SubjectKind.REGISTERED_HOUSEHOLD, SubjectKind.COOPERATIVE_GROUP);
    private static final ImmutableSet<SubjectKind> FARMS_TOO = union(SMALL, ImmutableSet.of(SubjectKind.FARM));
    private static final ImmutableSet<SubjectKind> COMPANIES =
            ImmutableSet.of(SubjectKind.SMALL_MEDIUM_ENTERPRISE, SubjectKind.LARGE_ENTERPRISE);
    /** A joint-stock company with most of its capital from the place ticks the box of cooperatives. */
    private static final ImmutableSet<SubjectKind> COOPERATIVES =
            union(COMPANIES, ImmutableSet.of(SubjectKind.COOPERATIVE));

    private static final ImmutableMap<String, ImmutableSet<SubjectKind>> BOXES =
            ImmutableMap.<String, ImmutableSet<SubjectKind>>builder()
                    .put("entity-registered-household-farm-or-group", FARMS_TOO)
                    .put("entity-llc-private-or-jsc-community-under-51", COMPANIES)
                    .put("entity-coop-or-jsc-community-at-least-51", COOPERATIVES)
                    .put(
                            "entity-coop-jsc-community-at-least-51-or-rest",
                            union(
                                    COOPERATIVES,
                                    ImmutableSet.of(
                                            SubjectKind.ASSOCIATION,
                                            SubjectKind.MANAGEMENT_CENTRE,
                                            SubjectKind.EQUIVALENT_BODY)))
                    .put("entity-household-farm-group-llc-1-or-private", union(FARMS_TOO, COMPANIES))
                    .put("entity-tourism-household-farm-group-llc-1-or-private", union(FARMS_TOO, COMPANIES))
                    .put("entity-llc-2-members-or-jsc-community-under-51", COMPANIES)
                    .put(
                            "entity-coop-jsc-community-at-least-51-or-centre",
                            union(COOPERATIVES, ImmutableSet.of(SubjectKind.MANAGEMENT_CENTRE)))
                    .put("entity-household-group-single-llc-or-private", union(SMALL, COMPANIES))
                    .put("entity-household-any-group-single-llc-private", union(SMALL, COMPANIES))
                    .buildOrThrow();

    private OrganisationBoxes() {}

    private static ImmutableSet<SubjectKind> union(ImmutableSet<SubjectKind> one, ImmutableSet<SubjectKind> other) {
        return Sets.union(one, other).immutableCopy();
    }

    /** {@return the subject's kind where an answer is a box that other kinds tick} */
    static Optional<SubjectKind> against(Criterion criterion, List<Choice> choices, Optional<SubjectKind> subject) {
        boolean named = subject.isPresent()
                && criterion.options().stream()
                        .anyMatch(option -> kinds(option.label()).contains(subject.get()));
        return subject.filter(kind -> named
                && choices.stream()
                        .filter(choice -> choice.place() > 0)
                        .map(choice -> criterion.options().get((int) choice.place() - 1))
                        .anyMatch(option -> !kinds(option.label()).contains(kind)));
    }

    private static ImmutableSet<SubjectKind> kinds(String option) {
        return BOXES.getOrDefault(option, ImmutableSet.of());
    }
}
