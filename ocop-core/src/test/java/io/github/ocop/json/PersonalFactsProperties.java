package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.fixtures.Councils;
import io.github.ocop.fixtures.Councils.Council;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Criterion 3.2 asks for a person's sex, ethnicity and disability: its points count, and nobody is told the rest. */
@Domain(Councils.class)
@Domain(DomainContext.Global.class)
class PersonalFactsProperties {
    private static final List<String> TELLING = List.of(
            " nữ",
            "nữ,",
            "thiểu số",
            "khuyết tật",
            "woman",
            "women",
            "minority",
            "disabilit",
            "representative",
            "đại diện pháp luật");

    @Example
    void criterion_3_2_is_personal_in_every_set_and_no_other_is() {
        assertThat(Law.sets())
                .allSatisfy(set -> assertThat(set.criteria().stream().filter(Criterion::personal))
                        .extracting(Criterion::number)
                        .containsExactly("3.2"));
        // the words looked for are those of the criterion and its boxes
        for (Language language : Language.values()) {
            Words words = Words.of(language);
            CriteriaSet set = Law.set(6);
            Criterion criterion = set.criterion("3.2");
            assertThat(List.of(
                            words.criterion(set, criterion),
                            words.option(set, criterion, 1),
                            words.option(set, criterion, 2)))
                    .allMatch(PersonalFactsProperties::tells);
        }
    }

    private static boolean tells(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return TELLING.stream().anyMatch((" " + lower)::contains);
    }

    @Property(tries = 50)
    void no_trace_tells_a_personal_fact(
            @ForAll Council council, @ForAll @IntRange(min = 1, max = 26) int number, @ForAll Language language) {
        CriteriaSet set = Law.set(number);
        ObjectNode answer = Wire.traced(Wire.dossier(set, council.on(set)), Rulebooks.standard(), language);
        // trade channels have representatives too, in other boxes
        String told = answer.toString().replace("representatives or agents", "").replace("representative or agent", "");
        assertThat(tells(told)).as(told).isFalse();
    }

    @Property(tries = 50)
    void the_boxes_of_3_2_cannot_be_told_from_a_trace_of_the_same_points(
            @ForAll @IntRange(min = 1, max = 26) int number, @ForAll Language language) {
        CriteriaSet set = Law.set(number);
        ScoreSheet yes = ScoreSheet.top(set, "m1");
        ScoreSheet no = yes.with("3.2", 1);
        // who of the council ticked what is not told: only the mean is
        JsonNode one = Wire.traced(Wire.dossier(set, List.of(yes, as(no, "m2"))), Rulebooks.standard(), language);
        JsonNode other = Wire.traced(Wire.dossier(set, List.of(no, as(yes, "m2"))), Rulebooks.standard(), language);
        assertThat(one).isEqualTo(other);
    }

    private static ScoreSheet as(ScoreSheet sheet, String member) {
        return ScoreSheet.parse(sheet.set(), sheet.toString().replace("m1", member));
    }

    @Property(tries = 100)
    void no_message_repeats_what_stands_at_3_2(
            @ForAll @IntRange(min = 1, max = 26) int number, @ForAll @IntRange(max = 6) int kind) {
        ObjectNode dossier = Wire.top(number);
        ObjectNode choices = Wire.choices(dossier);
        switch (kind) {
            case 0 -> choices.put("3.2", "nữ, dân tộc thiểu số");
            case 1 -> choices.putArray("3.2").add("người khuyết tật");
            case 2 -> choices.putObject("3.2").put("woman", true);
            case 3 -> choices.put("3.2", 3);
            case 6 -> choices.put("3.2", new java.math.BigDecimal("2.5"));
            case 4 -> choices.put("3.2", true);
            default -> choices.remove("3.2");
        }
        for (Language language : Language.values()) {
            String message = AnswerWriter.of(language).write("d-1", Wire.rate(dossier.toString()));
            assertThat(message).contains("\"error\"");
            assertThat(tells(message)).as(message).isFalse();
            // what is expected may be named, what was given may not
            assertThat(message.replace("true/false", "")).doesNotContain("true", "2.5");
        }
    }
}
