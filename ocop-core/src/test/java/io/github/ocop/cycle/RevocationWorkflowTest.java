package io.github.ocop.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ocop.fixtures.Cases;
import io.github.ocop.rulebook.Workflows;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Revocations under 8.1 to 8.4, and the supervision of Article 9 that starts them. */
class RevocationWorkflowTest {
    private static List<String> told(int stars, String lines) {
        return Cases.told(Cases.replay(Workflows.REVOCATION, "stars=" + stars, lines));
    }

    @ParameterizedTest
    @CsvSource({"3, PROVINCE", "4, PROVINCE", "5, MINISTRY"})
    void clause_8_2_who_revokes_and_8_3_in_which_order(int stars, String by) {
        String other = by.equals("PROVINCE") ? "MINISTRY" : "PROVINCE";
        String lines = """
                2026-09-16 VIOLATION_CONCLUDED COMPETENT_BODY ground=8.1.c
                2026-09-21 SUBMITTED %1$s_UNIT
                2026-09-21 VERIFIED %2$s_UNIT
                2026-09-21 VERIFIED %1$s_UNIT
                2026-09-23 SUBMITTED %1$s_UNIT
                2026-09-28 REVOKED %2$s
                2026-09-28 REVOKED %1$s
                2026-09-29 SENT %1$s_UNIT
                """.formatted(by, other);
        assertThat(told(stars, lines))
                .containsExactly(
                        "CONCLUDED",
                        "✗NOT_HERE",
                        "✗NOT_BY_THEM",
                        "VERIFIED",
                        "SUBMITTED",
                        "✗NOT_BY_THEM",
                        "REVOKED",
                        "SENT");
        Progress progress =
                Cases.replay(Workflows.REVOCATION, "stars=" + stars, lines).progress();
        assertThat(CertificateEffects.of(progress).events())
                .extracting(Object::toString)
                .containsExactly("VIOLATION_CONCLUDED 2026-09-16 8.1.c", "REVOKED 2026-09-28 8.1.c " + by);
    }

    @ParameterizedTest
    @CsvSource({"8.1.a, true", "8.1.b, false", "8.1.c, false", "8.1.d, true", "8.1.e, false"})
    void clause_8_1_which_grounds_need_a_conclusion(String ground, boolean without) {
        assertThat(told(3, "2026-09-07 FOUND PROVINCE_UNIT ground=" + ground + "\n2026-09-09 VERIFIED PROVINCE_UNIT"))
                .endsWith(without ? "VERIFIED" : "✗NOT_IN_THIS_CASE");
    }

    @Test
    void clause_8_1_dd_the_commune_confirms_that_the_product_is_no_longer_made() {
        String found = "2026-09-07 FOUND COMMUNE ground=8.1.đ\n";
        assertThat(told(3, found + "2026-09-09 VERIFIED PROVINCE_UNIT")).endsWith("✗NOT_IN_THIS_CASE");
        assertThat(told(3, found + "2026-09-09 VIOLATION_CONCLUDED COMPETENT_BODY ground=8.1.đ"))
                .endsWith("✗NOT_IN_THIS_CASE");
        assertThat(told(3, found + "2026-09-09 CEASED_CONFIRMED PROVINCE_UNIT")).endsWith("✗NOT_BY_THEM");
        assertThat(told(3, found + "2026-09-09 CEASED_CONFIRMED COMMUNE\n2026-09-10 VERIFIED PROVINCE_UNIT"))
                .endsWith("CONCLUDED", "VERIFIED");
    }

    /** 15 days from a Wednesday end on a Thursday, from a Saturday on a Sunday that rolls. */
    @ParameterizedTest
    @CsvSource({"2026-09-16, 2026-10-01", "2026-09-19, 2026-10-05", "2026-09-18, 2026-10-05"})
    void clause_8_4_the_decision_is_due_15_days_after_the_conclusion(String concluded, String due) {
        Progress progress = Cases.replay(
                        Workflows.REVOCATION, "stars=3", concluded + " VIOLATION_CONCLUDED COMPETENT_BODY ground=8.1.b")
                .progress();
        ImmutableList<RunningLimit> limits = progress.limits(progress.lastDay().orElseThrow());
        assertThat(limits)
                .singleElement()
                .extracting(limit -> limit.due().toString())
                .isEqualTo(due);
        assertThat(limits.get(0).readings()).contains("limits-roll-terms-do-not", "calendar-days-unless-said");
    }

    @Test
    void grounds_before_2026_05_22_are_assumed() {
        Progress progress = Cases.replay(
                        Workflows.REVOCATION, "stars=3", "2026-05-21 VIOLATION_CONCLUDED COMPETENT_BODY ground=8.1.b")
                .progress();
        assertThat(progress.limits(progress.lastDay().orElseThrow()).get(0).readings())
                .contains("revocation-grounds-on-any-day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.1.b", "8.1.d"})
    void article_9_3_supervision_finds_criteria_not_kept_or_the_mark_misused(String ground) {
        for (String by : List.of("PROVINCE_UNIT", "MINISTRY_UNIT")) {
            assertThat(told(4, "2026-09-07 FOUND_IN_SUPERVISION " + by + " ground=" + ground))
                    .containsExactly("FOUND");
        }
        assertThat(told(4, "2026-09-07 FOUND_IN_SUPERVISION COMMUNE ground=" + ground))
                .containsExactly("✗NOT_BY_THEM");
        assertThat(told(4, "2026-09-07 FOUND_IN_SUPERVISION PROVINCE_UNIT ground=8.1.c"))
                .containsExactly("✗NOT_IN_THIS_CASE");
    }

    @Test
    void clause_8_3_b_who_decides_may_decide_not_to() {
        assertThat(told(5, """
                2026-09-16 VIOLATION_CONCLUDED COMPETENT_BODY ground=8.1.c
                2026-09-21 VERIFIED MINISTRY_UNIT
                2026-09-23 SUBMITTED MINISTRY_UNIT
                2026-09-24 DISMISSED MINISTRY
                2026-09-28 REVOKED MINISTRY
                """)).endsWith("UPHELD", "✗ENDED");
    }
}
