package io.github.ocop.rulebook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.council.Council;
import io.github.ocop.council.CouncilRules;
import io.github.ocop.council.Seat;
import java.util.Comparator;
import java.util.Optional;

/**
 * A council in canonical form: every rule as it applies, whether a preset or the file said it, and the members in the order of
 * their names.
 */
final class CouncilForm {
    private CouncilForm() {}

    static CanonicalJson of(Council council) {
        CouncilRules rules = council.rules();
        return CanonicalJson.object(ImmutableMap.of(
                "minimumMembers", CanonicalJson.number(rules.minimumMembers()),
                "sharePresent", optional(rules.sharePresent()),
                "chairPresent", CanonicalJson.flag(rules.chairPresent()),
                "spread", optional(rules.spread()),
                "minimumTest", optional(rules.minimumTest()),
                "composition", optional(rules.composition()),
                "members",
                        CanonicalJson.list(council.seats().stream()
                                .sorted(Comparator.comparing(seat ->
                                        CanonicalJson.text(seat.member()).toString()))
                                .map(CouncilForm::seat)
                                .collect(toImmutableList()))));
    }

    private static CanonicalJson seat(Seat seat) {
        return CanonicalJson.object(ImmutableMap.of(
                "member", CanonicalJson.text(seat.member()),
                "chair", CanonicalJson.flag(seat.chair()),
                "body", optional(seat.body())));
    }

    private static CanonicalJson optional(Optional<?> value) {
        return value.map(given -> CanonicalJson.text(given.toString())).orElse(CanonicalJson.nothing());
    }
}
