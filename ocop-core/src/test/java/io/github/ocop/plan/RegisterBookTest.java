package io.github.ocop.plan;

import static io.github.ocop.fixtures.PlanSamples.product;
import static io.github.ocop.fixtures.PlanSamples.recognition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ocop.fixtures.PlanSamples;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What records are not used, with line and reason, and what becomes of those beside them. */
class RegisterBookTest {
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    private static List<String> faults(String... rows) {
        return PlanSamples.register(rows).faults().stream()
                .map(fault -> fault.place().line() + " " + fault.kind().orElseThrow() + " "
                        + fault.id().orElseThrow() + " " + fault.fault().reason() + " "
                        + fault.fault().at())
                .toList();
    }

    @Test
    void a_unit_nobody_knows_is_told_with_its_line_and_the_rest_is_used() {
        assertThat(faults(product("p", "a"), product("q", "nowhere"))).containsExactly("2 PRODUCT q NOT_IN_LIST unit");
        assertThat(PlanSamples.register(product("p", "a"), product("q", "nowhere"))
                        .products()
                        .keySet())
                .containsExactly("p");
    }

    /** Before and after the merger of 2025-07-01 one name is of two communes. */
    @ParameterizedTest
    @CsvSource({"2025-06-30, a-old", "2025-07-01, b-new"})
    void a_name_that_changed_hands_is_of_the_unit_that_had_it_on_the_day(String day, String unit) {
        ProgrammeRegister register =
                PlanSamples.register("{'type': 'PRODUCT', 'id': 'p', 'unit': 'Xã Một', 'registeredOn': '" + day + "'}");
        assertThat(register.products().values().iterator().next().unit().id()).isEqualTo(unit);
    }

    @Test
    void without_a_day_such_a_name_is_of_none() {
        assertThat(faults(product("p", "Xã Một"))).containsExactly("1 PRODUCT p UNIT_NOT_THEN unit");
    }

    @ParameterizedTest
    @CsvSource({"tinh", "Tỉnh Cũ", "Old province", "'Tỉnh Mới, phần cũ'"})
    void a_unit_is_known_by_its_id_and_its_names_of_all_days(String called) {
        assertThat(faults(product("p", called))).isEmpty();
    }

    @Test
    void an_event_that_cannot_have_happened_is_refused_with_its_row() {
        assertThat(faults(product("p", "a"), recognition("c", "p", 3, MAY, "RE_RATED 2024-04-01 3")))
                .containsExactly("2 RECOGNITION c EVENT_BEFORE_ISSUE events[0].on");
        assertThat(faults(product("p", "a"), recognition("c", "p", 3, LocalDate.of(2018, 5, 1))))
                .containsExactly("2 RECOGNITION c ISSUED_BEFORE_CRITERIA issuedOn");
    }

    @Test
    void a_recognition_of_no_product_and_a_product_of_no_subject_are_refused() {
        assertThat(faults(recognition("c", "p", 3, MAY))).containsExactly("1 RECOGNITION c NO_SUCH_RECORD product");
        assertThat(
                        faults(
                                recognition("c", "p", 3, MAY),
                                "{'type': 'PRODUCT', 'id': 'p', 'unit': 'a', 'owners': [{'subject': 's', 'from': '2024-01-01'}]}"))
                .containsExactly(
                        "1 RECOGNITION c NO_SUCH_RECORD product", "2 PRODUCT p NO_SUCH_RECORD owners[0].subject");
    }

    @Test
    void of_records_of_one_id_that_differ_none_is_used_and_those_that_agree_are_one() {
        assertThat(faults(product("p", "a"), product("p", "a"), product("p", "b")))
                .containsExactly(
                        "1 PRODUCT p RECORDS_DIFFER id",
                        "2 PRODUCT p RECORDS_DIFFER id",
                        "3 PRODUCT p RECORDS_DIFFER id");
        assertThat(faults(product("p", "a"), product("p", "a"))).isEmpty();
        assertThat(PlanSamples.register(product("p", "a"), product("p", "a"))
                        .progress(LocalDate.of(2024, 5, 1))
                        .used())
                .isEqualTo(1);
    }

    @Test
    void rows_that_call_one_unit_by_several_names_say_the_same() {
        assertThat(faults(product("p", "a"), product("p", "Huyện A"), product("p", "District A")))
                .isEmpty();
    }

    @Test
    void names_count_when_records_are_compared() {
        String one = "{'type': 'PRODUCT', 'id': 'p', 'unit': 'a', 'name': 'Miến dong'}";
        assertThat(faults(one, one.replace("Miến dong", "Mật ong"))).hasSize(2);
    }

    @Test
    void books_of_one_plan_are_put_together() {
        String subject = "{'type': 'SUBJECT', 'id': 's', 'unit': 'a', 'kind': 'FARM', 'joinedOn': '2024-02-01'}";
        String tally = "{'type': 'TALLY', 'id': 't', 'tally': 'FUNDS', 'unit': 'tinh', 'on': '2024-02-01', 'count': 1}";
        RegisterBook both = PlanSamples.book();
        both.addAll(PlanSamples.book(List.of(product("p", "a"), product("x", "nowhere"))));
        both.addAll(PlanSamples.book(
                List.of(product("q", "a"), product("p", "b"), recognition("c", "q", 3, MAY), subject, tally)));
        ProgrammeRegister register = both.register();
        assertThat(register.products().keySet()).containsExactly("q");
        assertThat(register.subjects().keySet()).containsExactly("s");
        assertThat(register.tallies().keySet()).containsExactly("t");
        assertThat(register.recognitions()).isEqualTo(1);
        assertThat(register.faults())
                .extracting(fault -> fault.fault().reason())
                .containsExactlyInAnyOrder(
                        FaultReason.RECORDS_DIFFER, FaultReason.RECORDS_DIFFER, FaultReason.NOT_IN_LIST);
    }

    @Test
    void a_row_is_in_a_file_from_0_and_on_a_line_from_1_on() {
        assertThat(new RowPlace(0, 2)).isLessThan(new RowPlace(0, 10)).isLessThan(new RowPlace(1, 1));
        assertThat(new RowPlace(0, 1)).isLessThan(new RowPlace(0, 2));
        assertThatThrownBy(() -> new RowPlace(-1, 1))
                .hasMessage("place: expected a file from 0 and a line from 1 on, given -1, 1");
        assertThatThrownBy(() -> new RowPlace(0, 0))
                .hasMessage("place: expected a file from 0 and a line from 1 on, given 0, 0");
    }

    @Test
    void rows_that_could_not_be_read_are_kept_with_the_others() {
        RegisterBook book = PlanSamples.book(List.of(product("p", "nowhere")));
        book.add(new RowFault(
                new RowPlace(0, 9), Optional.empty(), Optional.empty(), Fault.of(FaultReason.NOT_JSON, "", 1)));
        assertThat(book.register().faults()).hasSize(2);
    }
}
