package io.github.ocop.plan;

import static io.github.ocop.fixtures.PlanSamples.product;
import static io.github.ocop.fixtures.PlanSamples.recognition;
import static io.github.ocop.fixtures.PlanSamples.register;
import static io.github.ocop.fixtures.PlanSamples.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.fixtures.PlanSamples;
import io.github.ocop.json.PlanReader;
import io.github.ocop.json.RegisterReader;
import io.github.ocop.law.Language;
import io.github.ocop.rulebook.PlanText;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of goal against figures on its edges. */
class PlanProgressTest {
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final PlanText TEXT = PlanText.of(Words.of(Language.EN));

    private static String[] recognised(int products, int stars) {
        return IntStream.range(0, products)
                .boxed()
                .flatMap(i -> Stream.of(
                        product("p" + i, "a"), recognition("c" + i, "p" + i, stars, LocalDate.of(2024, 5, 1))))
                .toArray(String[]::new);
    }

    private static String told(String target, String... rows) {
        return told(END, target, rows);
    }

    private static String told(LocalDate on, String target, String... rows) {
        TargetProgress progress = target(register(rows).progress(on), target);
        return progress.figure().map(TEXT::figure).orElse("-") + " " + TEXT.judgement(progress.judgement());
    }

    @Test
    void at_least_3() {
        assertThat(told("new", recognised(2, 3))).isEqualTo("2 not met, missing 1");
        assertThat(told("new", recognised(3, 3))).isEqualTo("3 met");
    }

    @Test
    void a_range_is_met_from_its_lower_end_and_says_what_is_above_its_upper() {
        assertThat(told("range", recognised(1, 3))).isEqualTo("0 not met, missing 1");
        assertThat(told("range", recognised(1, 4))).isEqualTo("1 met");
        assertThat(told("range", recognised(2, 5))).isEqualTo("2 met");
        assertThat(told("range", recognised(3, 4))).isEqualTo("3 met, over by 1");
    }

    @Test
    void just_1_is_neither_0_nor_2() {
        String[] rows = {
            product("p", "a"),
            recognition("c", "p", 3, LocalDate.of(2023, 5, 1), "UPGRADED 2024-05-01 4"),
            product("q", "a"),
            recognition("d", "q", 3, LocalDate.of(2023, 5, 1), "UPGRADED 2025-05-01 4")
        };
        assertThat(told(LocalDate.of(2024, 4, 30), "upgraded", rows)).isEqualTo("0 not met, missing 1");
        assertThat(told(LocalDate.of(2024, 5, 1), "upgraded", rows)).isEqualTo("1 met");
        assertThat(told(LocalDate.of(2025, 5, 1), "upgraded", rows)).isEqualTo("2 not met, over by 1");
    }

    @Test
    void all_of_what_stood_before_and_of_nothing_there_is_no_share() {
        String kept = recognition("c", "p", 3, LocalDate.of(2023, 5, 1));
        String lost = recognition("d", "q", 3, LocalDate.of(2023, 5, 1), "REVOKED 2024-09-01 8.1.a PROVINCE");
        assertThat(told("kept", product("p", "a"), kept)).isEqualTo("1 of 1 met");
        assertThat(told("kept", product("p", "a"), kept, product("q", "b"), lost))
                .isEqualTo("1 of 2 not met, missing 1");
        assertThat(told("kept", recognised(1, 3))).isEqualTo("0 of 0 outside the register: nothing to take a share of");
    }

    private static String subject(String id, String kind) {
        return "{'type': 'SUBJECT', 'id': '" + id + "', 'unit': 'a', 'kind': '" + kind + "', 'joinedOn': '2024-02-01'}";
    }

    @Test
    void a_third_is_exact() {
        String coop = subject("s", "COOPERATIVE");
        assertThat(told("coops", coop, subject("t", "FARM"), subject("u", "FARM")))
                .isEqualTo("1 of 3 met");
        assertThat(told("coops", coop, subject("t", "FARM"), subject("u", "FARM"), subject("v", "FARM")))
                .isEqualTo("1 of 4 not met, missing 1");
    }

    @Test
    void an_average_is_over_all_units_whatever_each_has() {
        assertThat(told("average", recognised(1, 3))).isEqualTo("1 of 2 not met, missing 1");
        assertThat(told("average", recognised(2, 3))).isEqualTo("2 of 2 met");
        assertThat(told("average", recognised(4, 3))).isEqualTo("4 of 2 met");
        assertThat(told("average", recognised(5, 3))).isEqualTo("5 of 2 met, over by 1");
    }

    /** Of three communes one ended and one began with the merger of 2025-07-01: on either side of it there are two. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-06-30", "2025-07-01"})
    void an_average_is_over_the_units_that_stand_on_the_day(String day) {
        ObjectNode json = PlanSamples.json();
        ((ObjectNode) json.at("/targets/5/goal")).put("level", "COMMUNE");
        RegisterBook book = RegisterBook.of(
                PlanReader.read(json.toString()), Rulebooks.standard().certificates()::life);
        book.add(
                RegisterReader.read(product("p", "a").replace('\'', '"'))
                        .record()
                        .orElseThrow(),
                new RowPlace(0, 1));
        Figure figure = target(book.register().progress(LocalDate.parse(day)), "average")
                .figure()
                .orElseThrow();
        assertThat(TEXT.figure(figure)).isEqualTo("0 of 2");
    }

    @Test
    void each_unit_that_stands_on_the_last_day_is_asked() {
        String old = "{'type': 'PRODUCT', 'id': 'p', 'unit': 'a-old', 'registeredOn': '2024-02-01'}";
        String two = "{'type': 'PRODUCT', 'id': 'q', 'unit': 'b-two', 'registeredOn': '2024-02-01'}";
        assertThat(told(LocalDate.of(2025, 6, 30), "each", old, two)).isEqualTo("2 of 2 met");
        assertThat(told(LocalDate.of(2025, 7, 1), "each", old, two)).isEqualTo("1 of 2 not met, missing 1");
    }

    private static String tally(String kind, String on, long count) {
        return "{'type': 'TALLY', 'id': 't" + on + "', 'tally': '" + kind + "', 'unit': 'tinh', 'on': '" + on
                + "', 'count': " + count + "}";
    }

    @Test
    void every_month_that_has_gone_by_is_asked() {
        String january = tally("NEWS_ITEM", "2024-01-31", 2);
        String february = tally("NEWS_ITEM", "2024-02-29", 1);
        assertThat(told(LocalDate.of(2024, 1, 30), "news", january))
                .isEqualTo("0 of 0 outside the register: no month or year has gone by yet");
        assertThat(told(LocalDate.of(2024, 1, 31), "news", january)).isEqualTo("1 of 1 met");
        assertThat(told(LocalDate.of(2024, 2, 28), "news", january, february)).isEqualTo("1 of 1 met");
        assertThat(told(LocalDate.of(2024, 2, 29), "news", january, february)).isEqualTo("1 of 2 not met, missing 1");
        assertThat(told("news", january, tally("NEWS_ITEM", "2024-02-01", 40))).startsWith("2 of 24 not met");
    }

    @Test
    void dong_are_exact() {
        assertThat(told("funds", tally("FUNDS", "2024-01-31", 11_419_999_999L)))
                .isEqualTo("11,419,999,999 not met, missing 1");
        assertThat(told("funds", tally("FUNDS", "2024-01-31", 11_420_000_000L))).isEqualTo("11,420,000,000 met");
    }

    @Test
    void what_no_record_speaks_of_is_outside_and_a_0_is_not() {
        assertThat(told("funds", tally("FAIR", "2024-01-31", 1)))
                .isEqualTo("- outside the register: no record speaks of it");
        assertThat(told("funds", tally("FUNDS", "2024-01-31", 0))).isEqualTo("0 not met, missing 11,420,000,000");
        for (TargetProgress target : register().progress(END).targets()) {
            assertThat(target.judgement().outcome()).isEqualTo(Outcome.OUTSIDE);
            assertThat(target.figure()).isEmpty();
            assertThat(target.units())
                    .allMatch(unit -> unit.judgement().outcome() == Outcome.OUTSIDE
                            || unit.judgement().outcome() == Outcome.NO_TARGET);
        }
    }

    @Test
    void a_blank_is_no_target_and_a_0_is_one() {
        TargetProgress fresh = target(register(recognised(1, 3)).progress(END), "new");
        assertThat(fresh.units().stream()
                        .map(unit -> unit.unit().id() + " " + unit.judgement().outcome()))
                .containsExactly(
                        "tinh NOT_MET", "a NOT_MET", "b MET", "a-old NO_TARGET", "b-new NO_TARGET", "b-two NO_TARGET");
        assertThat(fresh.asked()).hasSize(2);
    }

    @Test
    void the_records_that_counted_are_told_where_they_are() {
        TargetProgress fresh = target(register(recognised(2, 3)).progress(END), "new");
        assertThat(fresh.whole().records()).isEmpty();
        assertThat(fresh.units().get(1).records()).containsExactly("p0", "p1");
    }

    @Test
    void a_goal_for_2030_goes_on_counting_after_the_period() {
        String[] rows = {
            product("p", "a"),
            recognition("c", "p", 3, LocalDate.of(2025, 5, 1)),
            product("q", "a"),
            recognition("d", "q", 3, LocalDate.of(2026, 2, 1))
        };
        TargetProgress by = target(register(rows).progress(END), "standing-2030");
        assertThat(by.isOpen()).isTrue();
        assertThat(told("standing-2030", rows)).isEqualTo("1 not met, missing 1");
        assertThat(told(LocalDate.of(2026, 2, 1), "standing-2030", rows)).isEqualTo("2 met");
        assertThat(told(LocalDate.of(2026, 2, 1), "new", rows)).isEqualTo("1 not met, missing 2");
        assertThat(told(LocalDate.of(2040, 1, 1), "standing-2030", rows)).isEqualTo("0 not met, missing 2");
        assertThat(target(register(rows).progress(LocalDate.of(2040, 1, 1)), "standing-2030")
                        .counted()
                        .last())
                .contains(LocalDate.of(2030, 12, 31));
    }

    @Test
    void a_dossier_for_5_stars_is_not_one_for_4() {
        String row =
                "{'type': 'PRODUCT', 'id': 'p', 'unit': 'a', 'marks': [{'mark': 'DOSSIER_COMPLETED', 'on': '2024-05-01', 'stars': %s}]}";
        assertThat(told("dossier", row.formatted(5))).isEqualTo("1 met");
        assertThat(told("dossier", row.formatted(4))).isEqualTo("0 not met, missing 1");
        assertThat(
                        told(
                                "dossier",
                                "{'type': 'PRODUCT', 'id': 'p', 'unit': 'a', 'marks': [{'mark': 'DOSSIER_COMPLETED', 'on': '2023-12-31', 'stars': 5}]}"))
                .isEqualTo("0 not met, missing 1");
    }

    @Test
    void a_new_subject_has_a_recognised_product_of_its_own_on_the_last_day() {
        String changed =
                "{'type': 'PRODUCT', 'id': 'p', 'unit': 'a', 'owners': [{'subject': 't', 'from': '2024-01-01'}, {'subject': 's', 'from': '2024-06-01'}]}";
        String[] rows = {
            subject("s", "FARM"),
            "{'type': 'SUBJECT', 'id': 't', 'unit': 'a', 'kind': 'FARM', 'joinedOn': '2020-02-01'}",
            changed,
            recognition("c", "p", 3, LocalDate.of(2024, 5, 1))
        };
        assertThat(told(LocalDate.of(2024, 5, 31), "new-subjects", rows)).isEqualTo("0 not met, missing 1");
        assertThat(told(LocalDate.of(2024, 6, 1), "new-subjects", rows)).isEqualTo("1 met");
        assertThat(register(rows).productsOf("s", LocalDate.of(2024, 6, 1))).containsExactly("p");
        assertThat(register(rows).productsOf("s", LocalDate.of(2024, 5, 31))).isEmpty();
    }

    @Test
    void registered_in_2013_to_2016() {
        String row =
                "{'type': 'PRODUCT', 'id': 'p', 'unit': 'a', 'registeredOn': '%s', 'marks': [{'mark': 'PRODUCT_STRENGTHENED', 'on': '2024-05-01'}]}";
        assertThat(told("strengthened", row.formatted("2013-01-01"))).isEqualTo("1 met");
        assertThat(told("strengthened", row.formatted("2016-12-31"))).isEqualTo("1 met");
        assertThat(told("strengthened", row.formatted("2017-01-01"))).isEqualTo("0 not met, missing 1");
        assertThat(told("registered", row.formatted("2024-01-01"))).isEqualTo("1 met");
        assertThat(told("registered", row.formatted("2023-12-31"))).isEqualTo("0 not met, missing 1");
        assertThat(told("registered", product("p", "a"))).startsWith("- outside");
    }

    /** Of the standardised products those assessed: one assessed and not standardised is no part of that whole. */
    @Test
    void a_share_is_of_what_makes_up_the_whole() {
        String row = "{'type': 'PRODUCT', 'id': '%s', 'unit': 'a', 'marks': [%s]}";
        String assessed = "{'mark': 'ASSESSED', 'on': '2024-05-01'}";
        String standardised = "{'mark': 'STANDARDISED', 'on': '2024-04-01'}";
        assertThat(told(
                        "assessed",
                        row.formatted("p", assessed),
                        row.formatted("q", standardised),
                        row.formatted("r", standardised + ", " + assessed)))
                .isEqualTo("1 of 2 not met, missing 1");
    }

    @Test
    void a_subject_that_left_does_not_take_part() {
        String left =
                "{'type': 'SUBJECT', 'id': 's', 'unit': 'a', 'kind': 'COOPERATIVE', 'joinedOn': '2024-02-01', 'leftOn': '2024-08-01', 'marks': [{'mark': 'TRAINED', 'on': '2024-03-01'}]}";
        assertThat(told(LocalDate.of(2024, 7, 31), "trained", left)).isEqualTo("1 of 1 met");
        assertThat(told(LocalDate.of(2024, 8, 1), "trained", left)).startsWith("0 of 0 outside");
    }

    @Test
    void a_day_before_the_plan_is_refused() {
        assertThatThrownBy(() -> register().progress(LocalDate.of(2023, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("progress: expected a day from 2024-01-01 on, given 2023-12-31");
    }
}
