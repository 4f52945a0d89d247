package io.github.ocop.examples.quickstart.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.comparison.RulebookComparison;
import io.github.ocop.rulebook.GoverningLaw;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples of choose-the-law.md. */
class ChooseTheLawPageTest {
    @ParameterizedTest
    @CsvSource({
        "FIRST, 2018-05-06, , before the programme",
        "FIRST, 2018-05-07, , graded by the province",
        "FIRST, 2019-08-21, , qd-1048-2019 assumed",
        "FIRST, 2020-06-08, , qd-781-2020 assumed",
        "FIRST, 2023-02-24, 2025-07-05, qd-148-2023 assumed",
        "FIRST, 2023-02-24, 2025-07-06, qd-1489-2025 assumed",
        "FIRST, 2025-07-06, , qd-1489-2025 assumed",
        "FIRST, 2026-05-21, 2026-07-21, qd-1489-2025 until 2026-07-21",
        "FIRST, 2026-05-21, 2026-07-22, file again: over since 2026-07-21",
        "RE_RATING, 2026-05-21, 2026-06-22, qd-1489-2025 until 2026-06-22",
        "RE_RATING, 2026-05-21, 2026-06-23, file again: over since 2026-06-22",
        "FIRST, 2026-05-22, , qd-26-2026 by 26/2026/QĐ-TTg#11.1"
    })
    void each_day_has_its_law(FilingKind kind, LocalDate filedOn, LocalDate assessedOn, String expected) {
        assertThat(tell(Filing.of(kind, filedOn), Optional.ofNullable(assessedOn)))
                .isEqualTo(expected);
    }

    private static String tell(Filing filing, Optional<LocalDate> assessedOn) {
        String told;
        // page begins
        GoverningLaw governing = Rulebooks.standard().governing(filing, assessedOn); // Filing.of(FilingKind.FIRST, day)
        if (governing instanceof GoverningLaw.InForce law) {
            told = law.rulebook() + (law.isAssumed() ? " assumed" : " by " + law.clause());
        } else if (governing instanceof GoverningLaw.InTransition law) {
            told = law.rulebook() + " until " + law.finishBy(); // the assessment has to be finished by then
        } else if (governing instanceof GoverningLaw.TransitionOver law) {
            told = "file again: over since " + law.finishedBy();
        } else if (governing instanceof GoverningLaw.BeforeNationalCriteria) {
            told = "graded by the province";
        } else {
            told = "before the programme"; // GoverningLaw.NotCovered
        }
        // page ends
        return told;
    }

    @Test
    void two_texts_stand_at_once_and_two_decisions_are_compared() {
        // page begins
        List<String> two = Rulebooks.standard().standingOn(LocalDate.parse("2026-06-01")); // qd-1489-2025, qd-26-2026
        RulebookComparison compared = RulebookComparison.of(
                Rulebooks.standard().get("qd-148-2023"), Rulebooks.standard().get("qd-26-2026"));
        // page ends
        assertThat(two).containsExactly("qd-1489-2025", "qd-26-2026");
        assertThat(compared.figures()).isNotEmpty();
    }
}
