package io.github.ocop.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.fixtures.Histories;
import io.github.ocop.law.Citation;
import io.github.ocop.rating.Fault;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events that cannot have happened are refused, with the clause they break, whatever day is asked about. */
class HistoryCheckTest {
    private static final LocalDate ON = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FIRST 2026-08-03, PROPOSED_BY_COMMUNE 2026-08-02                                        | EVENT_TOO_EARLY [PROPOSED_BY_COMMUNE, 2026-08-02, FILED, 2026-08-03] | events[0].on | 7.2.b
            RE_RATING 2026-08-03, PROPOSED_BY_COMMUNE 2026-08-02                                    | EVENT_TOO_EARLY [PROPOSED_BY_COMMUNE, 2026-08-02, FILED, 2026-08-03] | events[0].on | 7.6.b
            FIRST 2026-08-03, DECIDED_BY_PROVINCE 2026-08-19, PROPOSED_BY_COMMUNE 2026-08-20        | EVENT_TOO_EARLY [DECIDED_BY_PROVINCE, 2026-08-19, PROPOSED_BY_COMMUNE, 2026-08-20] | events[0].on | 7.3.e
            RE_RATING 2026-08-03, PROPOSED_BY_COMMUNE 2026-08-20, DECIDED_BY_PROVINCE 2026-08-19    | EVENT_TOO_EARLY [DECIDED_BY_PROVINCE, 2026-08-19, PROPOSED_BY_COMMUNE, 2026-08-20] | events[1].on | 7.6.đ
            UPGRADE 2026-08-03, DECIDED_BY_PROVINCE 2026-08-20                                      | EVENT_WITHOUT [DECIDED_BY_PROVINCE, PROPOSED_BY_COMMUNE] | events[0] | 7.3.e
            FIRST 2026-08-03, PROPOSED_BY_COMMUNE 2026-08-20, PROPOSED_BY_PROVINCE 2026-08-25       | EVENT_WITHOUT [PROPOSED_BY_PROVINCE, DECIDED_BY_PROVINCE] | events[1] | 7.3.e¶2
            RE_RATING 2026-08-03, PROPOSED_BY_PROVINCE 2026-08-25                                   | EVENT_WITHOUT [PROPOSED_BY_PROVINCE, PROPOSED_BY_COMMUNE] | events[0] | 6.3.b
            RE_RATING 2026-08-03, PROPOSED_BY_COMMUNE 2026-08-20, DECIDED_BY_MINISTRY 2026-08-25    | EVENT_WITHOUT [DECIDED_BY_MINISTRY, PROPOSED_BY_PROVINCE] | events[1] | 7.6.e
            FIRST 2026-08-03, PROPOSED_BY_COMMUNE 2026-08-20, DECIDED_BY_MINISTRY 2026-08-25        | EVENT_WITHOUT [DECIDED_BY_MINISTRY, PROPOSED_BY_PROVINCE] | events[1] | 7.4.e
            FIRST 2026-08-03, PROPOSED_BY_COMMUNE 2026-08-20, PROPOSED_BY_COMMUNE 2026-08-21        | EVENT_TWICE [PROPOSED_BY_COMMUNE] | events[1].type | 7.2.b
            VIOLATION_CONCLUDED 2026-08-03, REVOKED 2026-08-04, REVOKED 2026-08-05                  | EVENT_TWICE [REVOKED] | events[2].type | 8.4
            FIRST 2026-05-21, DECIDED_BY_PROVINCE 2026-05-20                                        | EVENT_TOO_EARLY [DECIDED_BY_PROVINCE, 2026-05-20, FILED, 2026-05-21] | events[0].on | 12.2.a
            RE_RATING 2026-05-21, DECIDED_BY_MINISTRY 2026-05-20                                    | EVENT_TOO_EARLY [DECIDED_BY_MINISTRY, 2026-05-20, FILED, 2026-05-21] | events[0].on | 12.2.b
            VIOLATION_CONCLUDED 2100-12-20                                                          | OUTSIDE_CALENDAR [2100-12-20, 2101] | events[0].on | 8.4
            CEASED_CONFIRMED 2018-12-10                                                             | OUTSIDE_CALENDAR [2018-12-10, 2018] | events[0].on | 8.4
            FIRST 2100-12-20                                                                        | OUTSIDE_CALENDAR [2100-12-20, 2101] | filing.filedOn | 7.2
            RE_RATING 2100-12-20                                                                    | OUTSIDE_CALENDAR [2100-12-20, 2101] | filing.filedOn | 7.6.b
            RE_RATING 2100-11-01, PROPOSED_BY_COMMUNE 2100-11-20                                    | OUTSIDE_CALENDAR [2100-11-20, 2101] | events[0].on | 7.6.g
            """)
    void an_event_that_cannot_have_happened_is_refused(String history, String reason, String at, String clause) {
        Fault fault = fault(history);
        assertThat(fault.reason() + " " + fault.arguments()).isEqualTo(reason);
        assertThat(fault.at()).isEqualTo(at);
        assertThat(fault.citation()).contains(Citation.of("26/2026/QĐ-TTg", clause));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROPOSED_BY_COMMUNE 2026-08-20 | MISSING_FIELD            | filing
            FIRST 2019-08-20               | BEFORE_NATIONAL_CRITERIA | filing.filedOn
            FIRST 2018-05-06               | NOT_COVERED              | filing.filedOn
            """)
    void a_record_without_a_filing_that_counts_is_refused(String history, String reason, String at) {
        Fault fault = fault(history);
        assertThat(fault.reason()).hasToString(reason);
        assertThat(fault.at()).isEqualTo(at);
    }

    @Test
    void a_record_of_nothing_is_refused() {
        DeadlineAnswer answer =
                Rulebooks.standard().deadlines().answer(DossierHistory.builder().build(), ON);
        assertThat(answer.fault().orElseThrow().at()).isEqualTo("filing");
        assertThat(answer.deadlines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FIRST 2026-08-03, PROPOSED_BY_COMMUNE 2026-08-03, DECIDED_BY_PROVINCE 2026-08-03, PROPOSED_BY_PROVINCE 2026-08-03, DECIDED_BY_MINISTRY 2026-08-03
            RE_RATING 2026-08-03, DECIDED_BY_MINISTRY 2026-09-03, PROPOSED_BY_PROVINCE 2026-08-30, PROPOSED_BY_COMMUNE 2026-08-20
            FIRST 2026-05-21, DECIDED_BY_PROVINCE 2026-05-21
            FIRST 2026-05-21, DECIDED_BY_MINISTRY 2026-06-21
            REVOKED 2026-08-03
            REVOKED 2026-08-03, VIOLATION_CONCLUDED 2026-08-04
            """)
    void an_event_may_be_on_the_day_of_the_one_before_it_and_the_order_does_not_matter(String history) {
        assertThat(Rulebooks.standard()
                        .deadlines()
                        .answer(Histories.of(history), ON)
                        .fault())
                .isEmpty();
    }

    private static Fault fault(String history) {
        return Rulebooks.standard()
                .deadlines()
                .answer(Histories.of(history), ON)
                .fault()
                .orElseThrow();
    }
}
