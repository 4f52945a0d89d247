package io.github.ocop.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ocop.fixtures.Law;
import io.github.ocop.law.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of rules is complete, and what it says holds each is there. */
class RulesTest {
    private static final String ROOT = "io.github.ocop.";
    private static final Set<Class<? extends Annotation>> TESTS =
            Set.of(Test.class, ParameterizedTest.class, Property.class);

    /** The rules of Articles 1 to 8, 11 and 12 and of Appendix II, as the table of the decision has them. */
    @Test
    void articles_1_to_12_every_operative_rule_of_26_2026_is_listed_in_its_order() throws IOException {
        List<String> expected;
        try (InputStream in = Objects.requireNonNull(RulesTest.class.getResourceAsStream("rules-26-2026.txt"))) {
            expected = new String(in.readAllBytes(), UTF_8).lines().toList();
        }
        assertThat(expected).hasSize(84);
        assertThat(Law.QD_26.encodedRules().stream()
                        .map(rule -> rule.clause().locator() + " " + rule.kind())
                        .toList())
                .isEqualTo(expected);
    }

    /** The rules of the older decisions: clause, kind, label, and the room that each waits for. */
    @Test
    void every_rule_of_the_older_decisions_is_listed_in_its_order() throws IOException {
        List<String> expected;
        try (InputStream in = Objects.requireNonNull(RulesTest.class.getResourceAsStream("rules-older.txt"))) {
            expected = new String(in.readAllBytes(), UTF_8).lines().toList();
        }
        assertThat(Law.rulebooks().stream()
                        .filter(id -> !id.equals(Law.QD_26.id()))
                        .flatMap(id -> Rulebooks.standard().get(id).encodedRules().stream())
                        .map(rule -> rule.clause() + " " + rule.kind() + " " + rule.label() + " "
                                + rule.awaits().map(Rule.Awaited::name).orElse("-")))
                .containsExactlyElementsOf(expected);
    }

    static Stream<Rule> held() {
        return Rulebooks.standard().held().stream()
                .flatMap(id -> Rulebooks.standard().get(id).encodedRules().stream())
                .filter(Rule::isHeld);
    }

    @ParameterizedTest
    @MethodSource("held")
    void what_is_said_to_hold_a_rule_is_there(Rule rule) throws ReflectiveOperationException, IOException {
        for (String holder : rule.heldBy()) {
            if (holder.contains("#")) {
                assertThat(key(holder)).as(holder).isNotNull();
            } else {
                assertThat(Class.forName(ROOT + holder)).as(holder).isNotNull();
            }
        }
        for (String test : rule.tests()) {
            String[] parts = test.split("#", -1);
            Class<?> type = Class.forName(ROOT + parts[0]);
            assertThat(Arrays.stream(type.getDeclaredMethods())
                            .filter(method -> method.getName().equals(parts[1]))
                            .filter(RulesTest::isTest))
                    .as(test)
                    .hasSize(1);
        }
    }

    private static boolean isTest(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> TESTS.contains(annotation.annotationType()));
    }

    /** A key of a file, or of the criteria files of a rulebook, of which the first tells for all. */
    private static JsonNode key(String holder) throws IOException {
        String[] parts = holder.split("#", -1);
        String file = parts[0].endsWith("/criteria") ? parts[0] + "/01-vegetables-fruit-nuts.json" : parts[0];
        try (InputStream in = Objects.requireNonNull(DataSource.ofLibrary().open(file), file)) {
            return new JsonMapper().readTree(in).get(parts[1]);
        }
    }

    @Test
    void later_rooms_are_waited_for_and_nothing_is_held_by_nothing() {
        List<Rule> rules = Law.QD_26.encodedRules();
        assertThat(rules).filteredOn(Rule::isHeld).hasSize(81);
        assertThat(rules).filteredOn(rule -> rule.awaits().isPresent()).hasSize(3);
        assertThat(rules).allMatch(rule -> rule.isHeld() || rule.awaits().isPresent());
    }

    @Test
    void what_an_amending_decision_does_not_lay_down_itself_is_the_amended_one_s() {
        assertThat(Rulebooks.standard().get("qd-1489-2025").encodedRules())
                .allMatch(rule -> rule.clause().instrument().equals("1489/QĐ-TTg"))
                .hasSize(4);
        assertThat(Rulebooks.standard().get("qd-781-2020").encodedRules())
                .allMatch(rule -> rule.clause().instrument().equals("781/QĐ-TTg"))
                .hasSize(3);
    }
}
