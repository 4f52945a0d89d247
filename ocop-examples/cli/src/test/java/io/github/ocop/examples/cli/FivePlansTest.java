package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ocop.json.PlanReader;
import io.github.ocop.law.Language;
import io.github.ocop.plan.PlanUnit;
import io.github.ocop.plan.ProgrammePlan;
import io.github.ocop.plan.Target;
import io.github.ocop.plan.UnitLevel;
import io.github.ocop.rulebook.PlanText;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The five plans as data: each figure of the documents, written down here a second time. */
class FivePlansTest {
    private static final PlanText TEXT = PlanText.of(Words.of(Language.EN));

    static ProgrammePlan plan(String id) {
        try {
            return PlanReader.read(Files.readAllBytes(Path.of("plans", id + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Target target(String plan, String id) {
        return plan(plan).targets().stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "bac-kan-2018-2020,, 2018-05-24, 2018–2020, 7, 1",
        "bac-kan-2024, 180/KH-UBND, 2024-03-22, 2024, 11, 9",
        "cao-bang-2024,,, 2024, 8, 1",
        "thua-thien-hue-2019-2020, 100/QĐ-UBND, 2019-01-15, 2019–2020, 8, 10",
        "ha-long-2017-2020, 237/KH-UBND,, 2017–2020, 8, 21"
    })
    void each_document_is_what_it_is(
            String id, String number, LocalDate decidedOn, String years, int targets, int units) {
        ProgrammePlan plan = plan(id);
        assertThat(plan.id()).isEqualTo(id);
        assertThat(plan.number()).isEqualTo(Optional.ofNullable(number));
        assertThat(plan.decidedOn()).isEqualTo(Optional.ofNullable(decidedOn));
        assertThat(plan.years()).hasToString(years);
        assertThat(plan.targets()).hasSize(targets);
        assertThat(plan.units().all()).hasSize(units);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bac-kan-2018-2020        | traditional-products     | 30 to 40                            | REGISTERED_PRODUCTS
            bac-kan-2018-2020        | upgraded-products        | 10 to 20                            | MARKED_PRODUCTS
            bac-kan-2018-2020        | new-organisations        | 20 to 30                            | NEW_SUBJECTS
            bac-kan-2018-2020        | restructured-organisations | 10 to 15                          | MARKED_SUBJECTS
            bac-kan-2018-2020        | products-2030            | at least 200 by the end of 2030     | STANDING_PRODUCTS
            bac-kan-2018-2020        | new-organisations-2030   | at least 60 by the end of 2030      | NEW_SUBJECTS
            bac-kan-2018-2020        | organisations-2030       | at least 100 by the end of 2030     | SUBJECTS
            bac-kan-2024             | new-products             | at least 20                         | NEW_PRODUCTS
            bac-kan-2024             | new-products-average     | on average 2 to 3 for each district or city | NEW_PRODUCTS
            bac-kan-2024             | strengthened-subjects    | at least 8                          | MARKED_SUBJECTS
            bac-kan-2024             | new-subjects             | at least 8                          | NEW_SUBJECTS
            bac-kan-2024             | new-subjects-average     | on average 1 to 1 for each district or city | NEW_SUBJECTS
            bac-kan-2024             | traceable-products       | at least 20                         | MARKED_PRODUCTS
            bac-kan-2024             | linked-subjects          | at least 25                         | MARKED_SUBJECTS
            bac-kan-2024             | quality-managed-products | at least 37                         | MARKED_PRODUCTS
            bac-kan-2024             | news-items               | at least 2 every month              | TALLIED
            bac-kan-2024             | province-flagships       | at least 3                          | MARKED_PRODUCTS
            bac-kan-2024             | district-flagships       | each district or city: at least 1   | MARKED_PRODUCTS
            cao-bang-2024            | new-products             | at least 30                         | NEW_PRODUCTS
            cao-bang-2024            | dossier-of-5-stars       | just 1                              | MARKED_PRODUCTS
            cao-bang-2024            | points-of-sale           | at least 4                          | TALLIED
            cao-bang-2024            | kept-products            | all                                 | KEPT_PRODUCTS
            cao-bang-2024            | cooperatives             | 40% or more                         | SUBJECTS
            cao-bang-2024            | enterprises              | 30% or more                         | SUBJECTS
            cao-bang-2024            | trained-subjects         | all                                 | MARKED_SUBJECTS
            cao-bang-2024            | fair                     | just 1                              | TALLIED
            thua-thien-hue-2019-2020 | standardised-products    | at least 20                         | MARKED_PRODUCTS
            thua-thien-hue-2019-2020 | district-products        | each district or city: 1 to 2       | RECOGNISED_PRODUCTS
            thua-thien-hue-2019-2020 | province-products        | at least 2                          | RECOGNISED_PRODUCTS
            thua-thien-hue-2019-2020 | assessed-products        | all                                 | MARKED_PRODUCTS
            thua-thien-hue-2019-2020 | new-organisations        | at least 10                         | NEW_SUBJECTS
            thua-thien-hue-2019-2020 | trained-officials        | at least 300                        | TALLIED
            thua-thien-hue-2019-2020 | trained-heads            | all                                 | MARKED_SUBJECTS
            thua-thien-hue-2019-2020 | funds                    | at least 11,420,000,000             | TALLIED
            ha-long-2017-2020        | advisory-bodies          | each commune or ward: at least 1    | TALLIED
            ha-long-2017-2020        | ideas                    | each commune or ward: at least 1 every year | TALLIED
            ha-long-2017-2020        | ward-products            | each commune or ward: at least 2 by the end of 2020 | PRODUCTS
            ha-long-2017-2020        | steady-organisations     | at least 10                         | MARKED_SUBJECTS
            ha-long-2017-2020        | products                 | at least 30                         | PRODUCTS
            ha-long-2017-2020        | strengthened-products    | at least 8                          | MARKED_PRODUCTS
            ha-long-2017-2020        | new-products             | at least 12                         | REGISTERED_PRODUCTS
            ha-long-2017-2020        | flagship-products        | at least 10                         | MARKED_PRODUCTS
            """)
    void every_figure_of_the_documents(String plan, String id, String goal, String counts) {
        Target target = target(plan, id);
        assertThat(TEXT.goal(target)).isEqualTo(goal);
        assertThat(target.measure().counts().name()).isEqualTo(counts);
    }

    /** The annexes of 180/KH-UBND: Pác Nặm, Chợ Đồn, Ba Bể, Bạch Thông, Chợ Mới, Na Rì, Ngân Sơn, Bắc Kạn city, and the whole. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            new-products             | 1 3 3 2 2 3 2 4  | 20
            strengthened-subjects    | 1 1 1 1 2 1 - 1  | 8
            new-subjects             | 1 1 1 1 1 1 1 1  | 8
            traceable-products       | 0 3 5 1 4 3 1 3  | 20
            linked-subjects          | 1 5 4 4 4 4 1 2  | 25
            quality-managed-products | 1 4 3 3 2 2 1 21 | 37
            """)
    void the_annexes_by_unit_with_their_totals(String id, String units, int total) {
        Target target = target("bac-kan-2024", id);
        List<String> districts = plan("bac-kan-2024").units().of(UnitLevel.DISTRICT).stream()
                .map(PlanUnit::id)
                .toList();
        assertThat(districts)
                .containsExactly(
                        "pac-nam", "cho-don", "ba-be", "bach-thong", "cho-moi", "na-ri", "ngan-son", "bac-kan-city");
        assertThat(districts.stream()
                        .map(unit -> Optional.ofNullable(target.units().get(unit))
                                .map(BigInteger::toString)
                                .orElse("-"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(units);
        int sum = Splitter.on(' ')
                .splitToStream(units)
                .filter(number -> !number.equals("-"))
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(sum).isEqualTo(total);
        assertThat(TEXT.goal(target)).isEqualTo("at least " + total);
    }

    @Test
    void stars_kinds_and_years_are_those_of_the_documents() {
        assertThat(target("bac-kan-2024", "new-products")
                        .measure()
                        .stars()
                        .orElseThrow()
                        .lowest())
                .isEqualTo(3);
        assertThat(target("cao-bang-2024", "dossier-of-5-stars")
                        .measure()
                        .stars()
                        .orElseThrow()
                        .lowest())
                .isEqualTo(5);
        assertThat(target("thua-thien-hue-2019-2020", "district-products")
                        .measure()
                        .stars()
                        .orElseThrow()
                        .lowest())
                .isEqualTo(4);
        assertThat(target("cao-bang-2024", "cooperatives").measure().kinds())
                .extracting(Enum::name)
                .containsExactly("COOPERATIVE");
        assertThat(target("cao-bang-2024", "enterprises").measure().kinds())
                .extracting(Enum::name)
                .containsExactly("SMALL_MEDIUM_ENTERPRISE");
        assertThat(target("ha-long-2017-2020", "strengthened-products")
                        .measure()
                        .registered()
                        .orElseThrow())
                .hasToString("2013–2016");
    }

    /** 8 + 12 + 10 = 30 is a reading: the plan says so, and what else it may mean. */
    @Test
    void the_parts_of_ha_long_are_a_reading() {
        Target whole = target("ha-long-2017-2020", "products");
        assertThat(whole.parts().orElseThrow().kind().name()).isEqualTo("ADD_UP");
        assertThat(whole.parts().orElseThrow().targets())
                .containsExactly("strengthened-products", "new-products", "flagship-products");
        assertThat(whole.reading().orElseThrow().other()).isPresent();
    }

    /** Every text is there in both languages, and every target says where it is set. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bac-kan-2018-2020",
                "bac-kan-2024",
                "cao-bang-2024",
                "thua-thien-hue-2019-2020",
                "ha-long-2017-2020"
            })
    void every_target_has_its_place_in_the_document(String id) {
        for (Target target : plan(id).targets()) {
            assertThat(target.citation().vi())
                    .isNotBlank()
                    .isNotEqualTo(target.citation().en());
            assertThat(target.title().vi()).isNotEqualTo(target.title().en());
        }
    }

    /** Thừa Thiên Huế had nine districts, towns and a city, Hạ Long twenty wards. */
    @Test
    void units_are_as_many_as_there_were() {
        assertThat(plan("thua-thien-hue-2019-2020").units().of(UnitLevel.DISTRICT))
                .hasSize(9);
        assertThat(plan("ha-long-2017-2020").units().of(UnitLevel.COMMUNE)).hasSize(20);
        assertThat(plan("ha-long-2017-2020").units().whole().level()).isEqualTo(UnitLevel.DISTRICT);
    }
}
