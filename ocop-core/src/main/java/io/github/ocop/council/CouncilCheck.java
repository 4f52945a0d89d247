package io.github.ocop.council;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.law.Citation;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.ScoreSheet;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds a council that scored against the rules it works by. */
public final class CouncilCheck {
    private static final String NOTHING = "–";

    private final Council council;
    private final Citation regulation;
    /** Where the council's result stands in the record. */
    private final String result;

    private final ImmutableList.Builder<RuleCheck> checks = ImmutableList.builder();

    private CouncilCheck(Council council, Citation regulation, String result) {
        this.council = council;
        this.regulation = regulation;
        this.result = result;
    }

    /**
     * {@return what was asked of a council and what was found, in the order of {@link CouncilRule}} A member has scored whose
     * sheet is there.
     *
     * @param council the council
     * @param composition whom the decision wants on it, where that is known
     * @param regulation where it says that it has a regulation
     * @param sheets the members' sheets; none where only part results are known, and then nothing is asked of them
     */
    public static ImmutableList<RuleCheck> of(
            Council council, Optional<Composition> composition, Citation regulation, List<ScoreSheet> sheets) {
        CouncilCheck check = new CouncilCheck(council, regulation, sheets.isEmpty() ? "parts" : "sheets");
        check.seated(sheets);
        check.size(sheets);
        if (council.rules().composition().isPresent()) {
            composition.ifPresent(check::composition);
        }
        if (!sheets.isEmpty() && !council.seats().isEmpty()) {
            check.present(sheets);
        }
        if (!sheets.isEmpty()) {
            check.spread(sheets);
        }
        return check.checks.build();
    }

    /** Where it is known who sits, nobody else scores. */
    private void seated(List<ScoreSheet> sheets) {
        for (int i = 0; i < sheets.size() && !council.seats().isEmpty(); i++) {
            String member = sheets.get(i).member();
            if (!council.members().contains(member)) {
                add(CouncilRule.SEATED, regulation, result + "[" + i + "].member", false, member);
            }
        }
    }

    private void size(List<ScoreSheet> sheets) {
        int fewest = council.rules().minimumMembers();
        int members =
                council.seats().isEmpty() ? sheets.size() : council.seats().size();
        if (fewest > 1) {
            add(CouncilRule.SIZE, regulation, result, members >= fewest, members, fewest);
        }
    }

    private void composition(Composition wanted) {
        ImmutableSet<CouncilBody> there =
                council.seats().stream().flatMap(seat -> seat.body().stream()).collect(toImmutableSet());
        ImmutableSet<CouncilBody> missing =
                wanted.members().stream().filter(body -> !there.contains(body)).collect(toImmutableSet());
        add(CouncilRule.BODIES, wanted.citation(), result, missing.isEmpty(), list(missing), list(wanted.members()));
        Optional<CouncilBody> chair = council.chair().flatMap(Seat::body);
        add(
                CouncilRule.CHAIR_BODY,
                wanted.citation(),
                result,
                chair.filter(wanted.chairs()::contains).isPresent(),
                chair.map(CouncilBody::name).orElse(NOTHING),
                list(wanted.chairs()));
    }

    private void present(List<ScoreSheet> sheets) {
        ImmutableSet<String> scored = sheets.stream().map(ScoreSheet::member).collect(toImmutableSet());
        ImmutableList<String> absent = council.members().stream()
                .filter(member -> !scored.contains(member))
                .collect(toImmutableList());
        int of = council.members().size();
        int present = of - absent.size();
        council.rules()
                .sharePresent()
                .ifPresent(share -> add(
                        CouncilRule.PRESENT,
                        regulation,
                        result,
                        Points.mean(present, of).compareTo(share) >= 0,
                        present + "/" + of,
                        share.equals(Points.of(1)) ? "1/1" : share,
                        list(absent)));
        if (council.rules().chairPresent()) {
            String chair = council.chair().orElseThrow().member();
            add(CouncilRule.CHAIR, regulation, result, scored.contains(chair), chair);
        }
    }

    private void spread(List<ScoreSheet> sheets) {
        council.rules().spread().ifPresent(limit -> {
            Spread widest = Spread.of(totals(sheets));
            add(
                    CouncilRule.SPREAD,
                    regulation,
                    result,
                    widest.isWithin(limit),
                    widest.by().shortest(),
                    limit.shortest(),
                    widest.high(),
                    widest.highest(),
                    widest.low(),
                    widest.lowest());
        });
    }

    /** {@return the members' totals, in the order of their sheets} */
    static ImmutableMap<String, Points> totals(List<ScoreSheet> sheets) {
        return sheets.stream().collect(toImmutableMap(ScoreSheet::member, sheet -> Points.of(sheet.total())));
    }

    private static String list(Collection<?> names) {
        return names.isEmpty() ? NOTHING : names.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private void add(CouncilRule rule, Citation clause, String at, boolean holds, Object... figures) {
        ImmutableList<String> told =
                Arrays.stream(figures).map(Object::toString).collect(toImmutableList());
        checks.add(new RuleCheck(rule, clause, at, told, holds));
    }
}
