package io.github.ocop.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.ocop.calendar.AssessmentLevel;
import io.github.ocop.calendar.Round;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendars of the cycle, row by row: windows, when most of it is, who leads and who takes part. */
class CycleCalendarsTest {
    private static YearProfile profile(String id) {
        return Rulebooks.standard().yearProfiles().get(id);
    }

    private static YearStep step(String profile, String step) {
        return Objects.requireNonNull(profile(profile).steps().get(step), step);
    }

    private static String told(List<YearWindow> windows) {
        return String.join(" ", windows.stream().map(YearWindow::toString).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "UNIT_PLANS,           01/03, '',    DEPARTMENTS DISTRICTS,             COORDINATION_OFFICE,                          180/KH-UBND#whole",
        "STAFF_TRAINING,       01/09, '',    COORDINATION_OFFICE DISTRICTS,     '',                                           180/KH-UBND#whole",
        "PUBLICITY,            01/12, '',    COORDINATION_OFFICE DISTRICTS,     DEPARTMENTS MEDIA COMMUNES,                   180/KH-UBND#§3.1",
        "IDEAS_REGISTERED,     01/12, 03/04, DISTRICTS,                         COORDINATION_OFFICE DEPARTMENTS,              180/KH-UBND#§3.2",
        "UPGRADES_REGISTERED,  01/12, 03/04, DISTRICTS,                         COORDINATION_OFFICE DEPARTMENTS,              180/KH-UBND#§3.2",
        "IDEAS_SELECTED,       01/12, 03/04, DISTRICTS,                         '',                                           180/KH-UBND#§3.3",
        "LISTS_COMPILED,       01/12, 03/04, COORDINATION_OFFICE,               '',                                           180/KH-UBND#§3.3",
        "HOLDERS_TRAINED,      03/04, '',    COORDINATION_OFFICE DISTRICTS,     '',                                           180/KH-UBND#§3.4",
        "NEW_SUBJECTS_TRAINED, 05/06, '',    COORDINATION_OFFICE DISTRICTS,     '',                                           180/KH-UBND#§3.4",
        "ADVICE,               01/12, 04/08, COORDINATION_OFFICE DISTRICTS,     CONSULTANTS,                                  180/KH-UBND#§3.5",
        "DISTRICT_ASSESSMENT,  01/10, '',    DISTRICTS,                         COORDINATION_OFFICE,                          180/KH-UBND#§3.6.1",
        "PROVINCE_ASSESSMENT,  01/11, '',    COORDINATION_OFFICE DEPARTMENTS,   '',                                           180/KH-UBND#§3.6.2",
        "PROMOTION,            01/12, '',    DEPARTMENT_OF_TRADE, COORDINATION_OFFICE DEPARTMENTS DISTRICTS SUBJECTS,        180/KH-UBND#§3.7",
        "RENEWALS,             07/12, '',    DISTRICTS,                         COORDINATION_OFFICE,                          180/KH-UBND#§4",
        "CONFERENCE,           10/12, '',    COORDINATION_OFFICE,               '',                                           180/KH-UBND#whole",
    })
    void bac_kan_2024_by_180_kh_ubnd(
            String id, String windows, String focus, String lead, String with, String citation) {
        YearStep step = step("bac-kan-2024", id);
        assertThat(told(step.windows())).isEqualTo(windows);
        assertThat(told(step.focus())).isEqualTo(focus);
        assertThat(step.lead()).containsExactlyElementsOf(Splitter.on(' ').split(lead));
        assertThat(step.with())
                .containsExactlyElementsOf(Splitter.on(' ').omitEmptyStrings().split(with));
        assertThat(step.citation()).hasToString("Optional[" + citation + "]");
    }

    @Test
    void bac_kan_2024_has_no_other_steps_and_is_of_2024_alone() {
        assertThat(profile("bac-kan-2024").steps()).hasSize(15);
        assertThat(profile("bac-kan-2024").year()).hasValue(2024);
        assertThat(profile("bac-kan-2024").instrument()).contains("180/KH-UBND");
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLICITY,    01/12,       03/04",
        "IDEAS,        04/06,       ''",
        "PLANS,        06/08,       ''",
        "CARRYING_OUT, 06/12,       ''",
        "ASSESSMENT,   03/04 07/08, ''",
        "PROMOTION,    01/12,       01/01 05/05",
    })
    void quang_ninh_by_its_figure(String id, String windows, String focus) {
        YearStep step = step("quang-ninh", id);
        assertThat(told(step.windows())).isEqualTo(windows);
        assertThat(told(step.focus())).isEqualTo(focus);
        assertThat(step.citation()).isEmpty();
    }

    @Test
    void the_national_steps_by_490_are_six_in_their_order_without_months() {
        assertThat(profile("national").steps().keySet())
                .containsExactly("PUBLICITY", "IDEAS", "PLANS", "CARRYING_OUT", "ASSESSMENT", "PROMOTION");
        assertThat(profile("quang-ninh").steps().keySet())
                .isEqualTo(profile("national").steps().keySet());
        profile("national").steps().values().forEach(step -> {
            assertThat(told(step.windows())).isEqualTo("01/12");
            assertThat(step.citation()).hasToString("Optional[490/QĐ-TTg#I]");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2027, 2028, 2031})
    void the_two_rounds_by_26_2026_5_1_are_those_of_the_schedule(int year) {
        ImmutableList<Round> rounds =
                Rulebooks.standard().rounds(AssessmentLevel.PROVINCE).regularOf(year);
        assertThat(rounds).hasSize(2);
        for (Round round : rounds) {
            int number = round.number().getAsInt();
            YearStep proposals = step("two-rounds", "PROPOSALS_" + number);
            YearStep assessment = step("two-rounds", "ROUND_" + number);
            LocalDate opens = round.proposedFrom().orElseThrow();
            // a profile is of one year, so that the round that opens in October begins with the year
            assertThat(proposals.opens(year)).isEqualTo(number == 1 ? LocalDate.of(year, 1, 1) : opens);
            assertThat(proposals.ends(year)).isEqualTo(round.proposedThrough());
            assertThat(assessment.opens(year)).isEqualTo(proposals.opens(year));
            assertThat(assessment.ends(year)).isEqualTo(round.lastDay());
            assertThat(assessment.citation()).contains(round.clause());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "03/04, --03-01, --04-30",
        "02/02, --02-01, --02-29",
        "03-15/04-10, --03-15, --04-10",
        "01/12, --01-01, --12-31",
        "04-30/04-30, --04-30, --04-30",
    })
    void a_window_is_told_as_it_is_read(String text, MonthDay first, MonthDay last) {
        YearWindow window = YearWindow.parse(text);
        assertThat(window).hasToString(text);
        assertThat(window.first()).isEqualTo(first);
        assertThat(window.last()).isEqualTo(last);
    }

    @Test
    void the_last_of_february_is_that_of_the_year() {
        assertThat(YearWindow.parse("02/02").in(2027)).hasToString("2027-02-01/2027-02-28");
        assertThat(YearWindow.parse("02/02").in(2028)).hasToString("2028-02-01/2028-02-29");
    }
}
