package io.github.ocop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ocop.fixtures.PlanSamples;
import io.github.ocop.subject.SubjectKind;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a plan can count, and what goes with it. */
class MeasureTest {
    private static final StarBand ANY = StarBand.atLeast(3);

    private static Measure.Builder measure(Counted counts) {
        Measure.Builder measure = Measure.builder().counts(counts);
        return switch (counts) {
            case MARKED_PRODUCTS -> measure.addMarks(Mark.TRACEABLE);
            case MARKED_SUBJECTS -> measure.addMarks(Mark.TRAINED);
            case TALLIED -> measure.tally(TallyKind.FAIR);
            default -> measure;
        };
    }

    private static void assertOnly(Measure.Builder measure, Counted counts, String field, boolean goes) {
        if (goes) {
            assertThatCode(measure::build).as("%s %s", counts, field).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(measure::build).hasMessage("measure " + counts + ": expected no " + field);
        }
    }

    @ParameterizedTest
    @EnumSource(Counted.class)
    void each_count_has_what_goes_with_it_and_only_that(Counted counts) {
        boolean ofSubjects = counts.name().endsWith("SUBJECTS");
        boolean ofProducts = counts.name().endsWith("PRODUCTS");
        boolean hasStars = ofProducts
                && !List.of(Counted.PRODUCTS, Counted.REGISTERED_PRODUCTS, Counted.MARKED_PRODUCTS)
                        .contains(counts);
        assertOnly(measure(counts).stars(ANY), counts, "stars", hasStars);
        assertOnly(measure(counts).addKinds(SubjectKind.FARM), counts, "kinds", ofSubjects);
        assertOnly(measure(counts).owning(Owning.PRODUCT), counts, "owning", ofSubjects);
        assertOnly(measure(counts).registered(YearSpan.of(2013, 2016)), counts, "registered", ofProducts);
    }

    @Test
    void stars_of_a_mark_are_those_of_a_completed_dossier() {
        assertThat(measure(Counted.MARKED_PRODUCTS)
                        .addMarks(Mark.DOSSIER_COMPLETED)
                        .stars(ANY)
                        .build()
                        .stars())
                .contains(ANY);
    }

    @Test
    void marks_are_of_what_is_counted_and_a_tally_is_of_a_kind() {
        assertThatThrownBy(() -> Measure.of(Counted.MARKED_PRODUCTS))
                .hasMessage("measure MARKED_PRODUCTS: expected marks of marked ones and of no other, given []");
        Measure.Builder marked = measure(Counted.PRODUCTS).addMarks(Mark.TRACEABLE);
        assertThatThrownBy(marked::build)
                .hasMessage("measure PRODUCTS: expected marks of marked ones and of no other, given [TRACEABLE]");
        Measure.Builder others = measure(Counted.MARKED_PRODUCTS).addMarks(Mark.TRAINED);
        assertThatThrownBy(others::build).hasMessage("measure MARKED_PRODUCTS: expected other marks, given TRAINED");
        assertThatThrownBy(() -> Measure.of(Counted.TALLIED))
                .hasMessage("measure TALLIED: expected a kind of tally of tallies and of no other");
        Measure.Builder tally = measure(Counted.SUBJECTS).tally(TallyKind.FAIR);
        assertThatThrownBy(tally::build)
                .hasMessage("measure SUBJECTS: expected a kind of tally of tallies and of no other");
    }

    @Test
    void a_share_is_of_the_same_thing() {
        Measure products = Measure.of(Counted.PRODUCTS);
        Measure subjects = Measure.of(Counted.SUBJECTS);
        Measure tallies = measure(Counted.TALLIED).build();
        assertThat(products.goesWith(Measure.of(Counted.NEW_PRODUCTS))).isTrue();
        assertThat(subjects.goesWith(Measure.of(Counted.NEW_SUBJECTS))).isTrue();
        assertThat(Stream.of(
                        products.goesWith(subjects),
                        subjects.goesWith(products),
                        tallies.goesWith(tallies),
                        tallies.goesWith(subjects),
                        subjects.goesWith(tallies)))
                .containsOnly(false);
    }

    @ParameterizedTest
    @CsvSource({"3, 5, true", "4, 4, true", "2, 5, false", "3, 6, false", "5, 4, false"})
    void stars_are_3_to_5_the_fewer_first(int lowest, int highest, boolean can) {
        if (can) {
            StarBand band = StarBand.of(lowest, highest);
            for (int stars = 1; stars <= 5; stars++) {
                assertThat(band.contains(stars)).isEqualTo(stars >= lowest && stars <= highest);
            }
        } else {
            assertThatThrownBy(() -> StarBand.of(lowest, highest))
                    .hasMessage("stars: expected 3 to 5, the fewer first, given " + lowest + " to " + highest);
        }
        assertThat(StarBand.atLeast(4)).isEqualTo(StarBand.of(4, 5));
    }

    @ParameterizedTest
    @CsvSource({"2000, 2100, 2000–2100", "2024, 2024, 2024", "1999, 2024, ", "2024, 2101, ", "2025, 2024, "})
    void years_are_whole_and_of_this_century(int first, int last, String told) {
        if (told == null) {
            assertThatThrownBy(() -> YearSpan.of(first, last))
                    .hasMessage("years: expected 2000 to 2100, the first not after the last, given " + first + " to "
                            + last);
        } else {
            YearSpan years = YearSpan.of(first, last);
            assertThat(years).hasToString(told);
            assertThat(years.days().first()).isEqualTo(LocalDate.of(first, 1, 1));
            assertThat(years.days().last()).contains(LocalDate.of(last, 12, 31));
        }
    }

    @Test
    void only_a_completed_dossier_is_for_stars() {
        LocalDate day = LocalDate.of(2024, 5, 1);
        assertThat(MarkedOn.of(Mark.DOSSIER_COMPLETED, day, OptionalInt.of(3)).stars())
                .hasValue(3);
        assertThat(MarkedOn.of(Mark.TRAINED, day).stars()).isEmpty();
        assertThatThrownBy(() -> MarkedOn.of(Mark.TRAINED, day, OptionalInt.of(3)))
                .hasMessage("mark TRAINED: expected 3 to 5 stars on a completed dossier only, given OptionalInt[3]");
        assertThatThrownBy(() -> MarkedOn.of(Mark.DOSSIER_COMPLETED, day, OptionalInt.of(2)))
                .hasMessage("mark DOSSIER_COMPLETED: expected 3 to 5 stars on a completed dossier only, given"
                        + " OptionalInt[2]");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1000000000000000, true", "1000000000000001, false"})
    void a_tally_is_from_0_to_a_quadrillion(long count, boolean can) {
        RegisteredTally.Builder tally = RegisteredTally.builder()
                .id("t")
                .tally(TallyKind.FUNDS)
                .unit("tinh")
                .on(LocalDate.of(2024, 5, 1))
                .count(count);
        if (can) {
            assertThat(tally.build().count()).isEqualTo(count);
        } else {
            assertThatThrownBy(tally::build).hasMessage("tally: expected 0 to 1000000000000000, given " + count);
        }
    }

    @ParameterizedTest
    @CsvSource({"tinh, true", "a-1, true", "'', false", "Tinh, false", "a--1, false", "a_1, false"})
    void a_unit_has_an_id_of_small_letters_digits_and_hyphens(String id, boolean can) {
        PlanUnit.Builder unit =
                PlanUnit.builder().from(PlanSamples.plan().units().whole()).id(id);
        if (can) {
            assertThat(unit.build().id()).isEqualTo(id);
        } else {
            assertThatThrownBy(unit::build)
                    .hasMessage("unit: expected an id of small letters, digits and hyphens, given '" + id + "'");
        }
    }
}
