package io.github.ocop.plan;

import static io.github.ocop.fixtures.PlanSamples.product;
import static io.github.ocop.fixtures.PlanSamples.recognition;
import static io.github.ocop.fixtures.PlanSamples.register;
import static io.github.ocop.fixtures.PlanSamples.target;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.fixtures.PlanSamples;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.json.PlanReader;
import io.github.ocop.json.RegisterReader;
import io.github.ocop.law.Language;
import io.github.ocop.law.Period;
import io.github.ocop.rulebook.PlanText;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import io.github.ocop.subject.KindShares;
import io.github.ocop.subject.SubjectKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What records make up a figure, of the whole and of each unit, and what a register cannot tell. */
class PlanFiguresTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final PlanText TEXT = PlanText.of(Words.of(Language.EN));

    private static String told(LocalDate on, String target, String... rows) {
        TargetProgress progress = target(register(rows).progress(on), target);
        return progress.figure().map(TEXT::figure).orElse("-") + " " + TEXT.judgement(progress.judgement());
    }

    private static Stream<String> units(PlanProgress progress, String target) {
        return target(progress, target).units().stream()
                .filter(unit -> unit.goal().isPresent())
                .map(unit -> unit.unit().id() + " " + TEXT.figure(unit.figure().orElseThrow()) + " "
                        + TEXT.judgement(unit.judgement()));
    }

    private static PlanProgress progress(ObjectNode plan, LocalDate on, String... rows) {
        RegisterBook book = RegisterBook.of(
                PlanReader.read(plan.toString()), Rulebooks.standard().certificates()::life);
        for (int i = 0; i < rows.length; i++) {
            book.add(RegisterReader.read(rows[i].replace('\'', '"')).record().orElseThrow(), new RowPlace(0, i + 1));
        }
        return book.register().progress(on);
    }

    private static String subject(String id, String kind, String unit) {
        return "{'type': 'SUBJECT', 'id': '" + id + "', 'unit': '" + unit + "', 'kind': '" + kind
                + "', 'joinedOn': '2024-02-01'}";
    }

    private static String tally(String kind, String unit, String on, long count) {
        return "{'type': 'TALLY', 'id': 't" + on + kind + "', 'tally': '" + kind + "', 'unit': '" + unit + "', 'on': '"
                + on + "', 'count': " + count + "}";
    }

    @Test
    void an_owner_of_a_recognised_product_and_of_any_product() {
        String owned =
                "{'type': 'PRODUCT', 'id': '%s', 'unit': 'a', 'registeredOn': '2024-02-01', 'owners': [{'subject': '%s', 'from': '2024-01-01'}]}";
        ProgrammeRegister register = register(
                subject("r", "FARM", "a"),
                subject("s", "FARM", "a"),
                owned.formatted("p", "r"),
                owned.formatted("q", "s"),
                recognition("c", "p", 3, LocalDate.of(2024, 5, 1)));
        RegisterCount before = new RegisterCount(register, Period.of(FIRST, LocalDate.of(2024, 1, 31)));
        assertThat(before.owning(Optional.of(Owning.PRODUCT))).isEmpty();
        RegisterCount count = new RegisterCount(register, Period.of(FIRST, END));
        assertThat(count.owning(Optional.of(Owning.PRODUCT))).containsExactlyInAnyOrder("r", "s");
        assertThat(count.owning(Optional.of(Owning.RECOGNISED_PRODUCT))).containsExactly("r");
        assertThat(count.owning(Optional.empty())).isEmpty();
    }

    @Test
    void a_product_takes_part_from_its_registration_or_else_from_its_recognition_on() {
        String registered = "{'type': 'PRODUCT', 'id': 'p', 'unit': 'b-two', 'registeredOn': '2024-02-01'}";
        assertThat(told(LocalDate.of(2024, 1, 31), "average", registered)).isEqualTo("0 of 2 not met, missing 2");
        assertThat(told(LocalDate.of(2024, 2, 1), "average", registered)).isEqualTo("1 of 2 not met, missing 1");
        String[] recognised = {product("p", "a"), recognition("c", "p", 3, LocalDate.of(2024, 5, 1))};
        assertThat(told(LocalDate.of(2024, 4, 30), "average", recognised)).isEqualTo("0 of 2 not met, missing 2");
        assertThat(told(LocalDate.of(2024, 5, 1), "average", recognised)).isEqualTo("1 of 2 not met, missing 1");
        assertThat(told(END, "average", product("p", "a"))).isEqualTo("0 of 2 not met, missing 2");
    }

    @Test
    void a_tally_counts_for_its_own_kind_and_in_the_period() {
        String funds = tally("FUNDS", "tinh", "2024-01-31", 1);
        for (String other : List.of(
                tally("NEWS_ITEM", "tinh", "2024-02-01", 7),
                tally("FUNDS", "tinh", "2023-12-31", 7),
                tally("FUNDS", "tinh", "2026-01-01", 7))) {
            assertThat(told(END, "funds", funds, other)).as(other).startsWith("1 not met");
        }
    }

    @Test
    void without_a_recognition_or_such_a_mark_nothing_is_told_of_them() {
        String outside = "- outside the register: no record speaks of it";
        String marks = ", 'marks': [{'mark': '%s', 'on': '2024-05-01'}]}";
        assertThat(told(END, "new", product("p", "a"))).isEqualTo(outside);
        assertThat(told(END, "dossier", product("p", "a"))).isEqualTo(outside);
        assertThat(told(END, "dossier", product("p", "a").replace("}", marks.formatted("ASSESSED"))))
                .isEqualTo(outside);
        assertThat(told(END, "trained", subject("s", "FARM", "a"))).isEqualTo(outside);
        assertThat(told(END, "trained", subject("s", "FARM", "a").replace("}", marks.formatted("LINKED"))))
                .isEqualTo(outside);
        assertThat(told(END, "trained", subject("s", "FARM", "a").replace("}", marks.formatted("TRAINED"))))
                .isEqualTo("1 of 1 met");
    }

    @Test
    void where_no_unit_of_the_level_stands_any_more_there_is_nothing_to_ask() {
        ObjectNode plan = PlanSamples.json();
        ((ObjectNode) plan.at("/units/5")).put("through", "2025-06-30");
        ((ObjectNode) plan.at("/units/4")).put("from", "2025-07-02");
        assertThat(target(progress(plan, LocalDate.of(2025, 7, 1), product("p", "a")), "each")
                        .judgement())
                .isEqualTo(Judgement.outside(OutsideReason.NO_WHOLE));
        assertThat(target(progress(plan, LocalDate.of(2025, 7, 2), product("p", "a")), "each")
                        .judgement()
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void each_unit_may_be_asked_for_a_share() {
        ObjectNode plan = PlanSamples.json();
        ObjectNode each = (ObjectNode) plan.at("/targets/6");
        each.set("measure", Wire.parse("{'counts': 'SUBJECTS', 'kinds': ['FARM']}"));
        each.set(
                "each",
                Wire.parse(
                        "{'level': 'DISTRICT', 'goal': {'kind': 'SHARE_OF', 'share': '1/2', 'of': {'counts': 'SUBJECTS'}}}"));
        PlanProgress progress = progress(
                plan,
                END,
                subject("s", "FARM", "a"),
                subject("t", "COOPERATIVE", "a"),
                subject("u", "COOPERATIVE", "b"));
        assertThat(units(progress, "each")).containsExactly("a 1 of 2 met", "b 0 of 1 not met, missing 1");
    }

    @Test
    void each_unit_may_be_asked_every_month() {
        ObjectNode plan = PlanSamples.json();
        ObjectNode news = (ObjectNode) plan.at("/targets/7");
        news.set("each", Wire.parse("{'level': 'DISTRICT', 'goal': {'kind': 'AT_LEAST', 'least': 2}}"));
        news.remove("goal");
        PlanProgress progress = progress(plan, LocalDate.of(2024, 2, 29), tally("NEWS_ITEM", "a", "2024-01-31", 2));
        assertThat(units(progress, "news"))
                .containsExactly("a 1 of 2 not met, missing 1", "b 0 of 2 not met, missing 2");
    }

    @Test
    void what_a_unit_has_of_its_own_is_told_beside_what_lies_within_it() {
        TargetProgress fresh = target(
                register(product("p", "a"), recognition("c", "p", 3, LocalDate.of(2024, 5, 1)))
                        .progress(END),
                "new");
        assertThat(fresh.whole().figure().map(TEXT::figure)).contains("1");
        assertThat(fresh.whole().own().map(TEXT::figure)).contains("0");
        assertThat(fresh.units().get(1).own().map(TEXT::figure)).contains("1");
    }

    @Test
    void an_answer_counts_its_targets_by_outcome_and_the_records_used() {
        PlanProgress progress = register(
                        product("p", "a"),
                        product("q", "a"),
                        product("r", "a"),
                        subject("s", "FARM", "a"),
                        tally("FUNDS", "tinh", "2024-01-31", 1),
                        tally("FAIR", "tinh", "2024-02-01", 1),
                        recognition("c", "p", 3, LocalDate.of(2024, 5, 1)),
                        recognition("d", "q", 4, LocalDate.of(2024, 5, 1)))
                .progress(END);
        assertThat(progress.used()).isEqualTo(8);
        assertThat(progress.targets())
                .filteredOn(target -> target.judgement().outcome() == Outcome.MET)
                .extracting(target -> target.target().id())
                .containsExactly("range", "average", "standing-2030");
        assertThat(progress.count(Outcome.MET)).isEqualTo(3);
        assertThat(progress.count(Outcome.NO_TARGET)).isZero();
    }

    @Test
    void shares_by_kind_are_of_the_subjects_that_take_part_on_the_day() {
        String left = subject("l", "COOPERATIVE", "a").replace("}", ", 'leftOn': '2024-08-01'}");
        ProgrammeRegister register = register(subject("s", "FARM", "a"), left);
        assertThat(register.kinds(LocalDate.of(2024, 7, 31)))
                .isEqualTo(KindShares.of(List.of(SubjectKind.COOPERATIVE, SubjectKind.FARM)));
        assertThat(register.kinds(LocalDate.of(2024, 8, 1))).isEqualTo(KindShares.of(List.of(SubjectKind.FARM)));
    }
}
