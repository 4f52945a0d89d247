package io.github.ocop.rulebook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.PartialRating;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.rating.UnmetMinimum;

/**
 * An answer as a receipt keeps it: the wire's form without its words, which are citations and messages. They depend on the
 * language and on whoever words them; what they say is in the finding, the code and the data. The readings it is by are not
 * repeated either: a receipt has them anyway, and a result that stands under others is the same result.
 */
final class ResultForm {
    private ResultForm() {}

    static CanonicalJson of(Answer answer) {
        if (answer instanceof Rating rating) {
            return rating(rating);
        }
        if (answer instanceof Barred barred) {
            return barred(barred);
        }
        if (answer instanceof Fault fault) {
            CanonicalJson error = CanonicalJson.object(ImmutableMap.of(
                    "code", CanonicalJson.text(fault.code().name()), "at", CanonicalJson.text(fault.at())));
            return CanonicalJson.object(ImmutableMap.of("error", error));
        }
        PartialRating partial = (PartialRating) answer;
        throw new IllegalArgumentException(
                "answer: expected one to a whole sheet, given one with gaps: " + partial.range());
    }

    private static CanonicalJson rating(Rating rating) {
        ImmutableMap.Builder<String, CanonicalJson> points = ImmutableMap.builder();
        rating.points().forEach((part, of) -> points.put(part.name(), CanonicalJson.text(of.cut(Words.DECIMALS))));
        ImmutableMap.Builder<String, CanonicalJson> fields = ImmutableMap.builder();
        fields.put("rulebook", CanonicalJson.text(rating.rulebook()))
                .put("criteriaSet", CanonicalJson.number(rating.criteriaSet()))
                .put("outcome", CanonicalJson.text("RATED"))
                .put("points", CanonicalJson.object(points.buildOrThrow()))
                .put("total", CanonicalJson.text(rating.total().cut(Words.DECIMALS)))
                .put("band", CanonicalJson.number(rating.band()))
                .put("stars", CanonicalJson.number(rating.stars()))
                .put(
                        "unmet",
                        CanonicalJson.list(
                                rating.unmet().stream().map(ResultForm::unmet).collect(toImmutableList())))
                .put("certifiable", CanonicalJson.flag(rating.certifiable()))
                .put(
                        "decidedBy",
                        rating.decidedBy()
                                .map(by -> CanonicalJson.text(by.name()))
                                .orElse(CanonicalJson.nothing()))
                .put("minimums", CanonicalJson.text(rating.minimums().name()));
        rating.finishBy().ifPresent(day -> fields.put("finishBy", CanonicalJson.text(day.toString())));
        return CanonicalJson.object(fields.buildOrThrow());
    }

    private static CanonicalJson unmet(UnmetMinimum unmet) {
        return CanonicalJson.object(ImmutableMap.of(
                "stars", CanonicalJson.number(unmet.minimum().stars()),
                "criterion", CanonicalJson.text(unmet.minimum().criterion()),
                "required", CanonicalJson.number(unmet.minimum().points()),
                "awarded", CanonicalJson.text(unmet.awarded().cut(Words.DECIMALS)),
                "reachedBy", CanonicalJson.number(unmet.reachedBy()),
                "of", CanonicalJson.number(unmet.of())));
    }

    private static CanonicalJson barred(Barred barred) {
        ImmutableMap.Builder<String, CanonicalJson> fields = ImmutableMap.builder();
        fields.put("rulebook", CanonicalJson.text(barred.rulebook()))
                .put("criteriaSet", CanonicalJson.number(barred.criteriaSet()))
                .put("outcome", CanonicalJson.text(barred.bar().name()))
                .put(
                        "grounds",
                        CanonicalJson.list(barred.grounds().stream()
                                .map(ground -> CanonicalJson.object(
                                        ImmutableMap.of("finding", CanonicalJson.text(ground.finding()))))
                                .collect(toImmutableList())));
        return CanonicalJson.object(fields.buildOrThrow());
    }

    static CanonicalJson settings(RatingSettings settings) {
        return CanonicalJson.object(ImmutableMap.of(
                "minimumTest",
                CanonicalJson.text(settings.minimumTest().name()),
                "proposal",
                CanonicalJson.text(settings.proposal().name()),
                "wholeMark",
                CanonicalJson.text(settings.wholeMark().name())));
    }
}
