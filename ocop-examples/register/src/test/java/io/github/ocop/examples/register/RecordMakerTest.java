package io.github.ocop.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.json.DossierReader;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.Rating;
import io.github.ocop.rulebook.Rulebooks;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RecordMakerTest {
    private static List<MadeRecord> records(long seed, int bad) {
        RecordMaker maker = new RecordMaker(seed, bad);
        return LongStream.range(0, 3_000).mapToObj(maker::record).toList();
    }

    private static List<Answer> answers(int bad) {
        return records(1, bad).stream()
                .map(record -> DossierReader.read(record.dossier()).answer(Rulebooks.standard()))
                .toList();
    }

    @Test
    void the_same_seed_makes_the_same_register_and_another_another() {
        assertThat(records(1, 10)).isEqualTo(records(1, 10));
        assertThat(records(1, 10)).doesNotContainAnyElementsOf(records(2, 10).subList(0, 100));
    }

    @Test
    void a_record_comes_of_its_number_alone() {
        assertThat(new RecordMaker(5, 10).record(2_999))
                .isEqualTo(records(5, 10).get(2_999));
    }

    @Test
    void what_is_not_damaged_has_no_fault_and_all_stars_of_all_decisions_come_up() {
        assertThat(answers(0)).noneMatch(answer -> answer instanceof Fault);
        assertThat(answers(0))
                .filteredOn(answer -> answer instanceof Rating)
                .extracting(answer -> ((Rating) answer).stars())
                .contains(1, 2, 3, 4, 5);
        assertThat(answers(0))
                .filteredOn(answer -> answer instanceof Rating)
                .extracting(answer -> ((Rating) answer).rulebook())
                .containsAll(Rulebooks.standard().held());
    }

    @Test
    void damaged_records_have_many_kinds_of_faults() {
        assertThat(answers(1000))
                .filteredOn(answer -> answer instanceof Fault)
                .hasSizeGreaterThan(2_500)
                .extracting(answer -> ((Fault) answer).code().name())
                .contains(
                        "MALFORMED_JSON",
                        "BAD_DATE",
                        "UNKNOWN_CRITERIA_SET",
                        "UNKNOWN_CRITERION",
                        "DUPLICATE_FIELD",
                        "WRONG_TYPE",
                        "UNKNOWN_OPTION");
    }

    @Test
    void every_record_is_one_line_with_a_province_of_its_day() {
        assertThat(records(1, 500)).allMatch(record -> record.inEnvelope().indexOf('\n') < 0);
        assertThat(records(1, 500)).allMatch(record -> record.province().matches("\\d{2}"));
    }
}
