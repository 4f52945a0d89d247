package io.github.ocop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Papers;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.subject.FilingKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is there on a day, and the sheet as far as it is proved. */
class AttachmentCheckTest {
    private static final String CERTIFICATE = "trademark-certificate";

    private static AttachmentList list(ScoreSheet sheet) {
        PartialSheet claims = PartialSheet.of(sheet.set(), FilledSheet.of("m1", sheet.choices()));
        return Law.QD_26.attachments(claims, FilingKind.FIRST);
    }

    private static ScoreSheet top(int set) {
        return ScoreSheet.top(Law.set(set), "m1");
    }

    private static AttachmentCheck without(ScoreSheet sheet, String... labels) {
        AttachmentList list = list(sheet);
        List<Holding> held = new ArrayList<>(Papers.all(list));
        held.removeIf(holding -> List.of(labels).contains(holding.document()));
        return AttachmentCheck.of(list, Holdings.of(Papers.DAY, held));
    }

    private static String proved(AttachmentCheck check, String criterion) {
        return String.valueOf(check.proved().orElseThrow().choices().get(criterion));
    }

    private static CheckedAttachment find(AttachmentCheck check, String label) {
        return check.attachments().stream()
                .filter(checked -> checked.attachment().document().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-02, , , THERE",
        "2026-08-02, , 2026-08-02, THERE",
        "2026-08-02, , 2026-08-03, THERE",
        "2026-08-02, , 2026-08-01, OUT_OF_DATE",
        "2026-08-02, 2026-08-02, 2026-08-02, THERE",
        "2026-08-02, 2026-08-01, , THERE",
        "2026-08-02, 2026-08-03, , MISSING",
        "2026-08-02, 2026-08-03, 2029-08-03, MISSING",
        "2028-02-29, 2025-02-28, 2028-02-28, OUT_OF_DATE",
        "2028-02-29, 2025-02-28, 2028-02-29, THERE"
    })
    void a_document_is_there_from_its_issue_through_its_last_day(
            LocalDate on, LocalDate issued, LocalDate last, AttachmentState state) {
        Holding holding = Holding.of(CERTIFICATE, Optional.ofNullable(issued), Optional.ofNullable(last));
        AttachmentCheck check = AttachmentCheck.of(list(top(6)), Holdings.of(on, List.of(holding)));
        assertThat(find(check, CERTIFICATE).state()).isEqualTo(state);
        assertThat(find(check, CERTIFICATE).lastDay().isPresent())
                .isEqualTo(last != null && state != AttachmentState.MISSING);
        assertThat(find(check, "story-evidence").state()).isEqualTo(AttachmentState.MISSING);
    }

    @Test
    void a_renewed_document_is_there_beside_the_one_that_ran_out() {
        LocalDate day = Papers.DAY;
        Holding old = Holding.of(CERTIFICATE, Optional.empty(), Optional.of(day.minusDays(1)));
        Holding renewed = Holding.of(CERTIFICATE, Optional.of(day), Optional.of(day.plusYears(10)));
        for (List<Holding> held : List.of(List.of(old, renewed), List.of(renewed, old))) {
            CheckedAttachment checked = find(AttachmentCheck.of(list(top(6)), Holdings.of(day, held)), CERTIFICATE);
            assertThat(checked.state()).isEqualTo(AttachmentState.THERE);
            assertThat(checked.lastDay()).contains(day.plusYears(10));
        }
        AttachmentCheck before = AttachmentCheck.of(list(top(6)), Holdings.of(day.minusDays(1), List.of(renewed)));
        assertThat(find(before, CERTIFICATE).state()).isEqualTo(AttachmentState.MISSING);
        AttachmentCheck gap = AttachmentCheck.of(
                list(top(6)), Holdings.of(day.plusDays(5), List.of(old, Holding.of("link-contracts"))));
        assertThat(find(gap, CERTIFICATE).lastDay()).contains(day.minusDays(1));
    }

    @Test
    void a_last_day_before_the_issue_is_no_document() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Holding.of(CERTIFICATE, Optional.of(Papers.DAY), Optional.of(Papers.DAY.minusDays(1))))
                .withMessageContaining("expected a last day not before");
    }

    @Test
    void a_claim_falls_to_the_best_lower_box_that_is_proved() {
        assertThat(proved(without(top(6), "other-ip-title"), "3.5")).isEqualTo("2");
        // the box below rests on an application, and that is not there either
        assertThat(proved(without(top(6), CERTIFICATE), "3.5")).isEqualTo("0");
        AttachmentList list = list(top(6));
        List<Holding> held = new ArrayList<>(Papers.all(list));
        held.removeIf(holding -> holding.document().equals(CERTIFICATE));
        held.add(Holding.of("trademark-application"));
        assertThat(proved(AttachmentCheck.of(list, Holdings.of(Papers.DAY, held)), "3.5"))
                .isEqualTo("1");
        assertThat(proved(without(top(6), "management-system-certificate"), "9"))
                .isEqualTo("1");
        assertThat(proved(without(top(6), "management-system-certificate", "food-safety-certificate"), "9"))
                .isEqualTo("0");
        // the first box of 4.3 is worth nothing
        assertThat(proved(without(top(6), "promotion-evidence"), "4.3")).isEqualTo("1");
    }

    @Test
    void without_a_story_there_is_nothing_at_5_2_and_5_3() {
        AttachmentCheck check = without(top(6), "story-evidence");
        assertThat(Stream.of("5.1", "5.2", "5.3").map(number -> proved(check, number)))
                .containsExactly("1", "1", "1");
        assertThat(find(check, "story-evidence").stakes())
                .extracting(stake -> stake.criterion().number() + " " + stake.points() + " " + stake.minimums())
                .containsExactly("5.1 5 [4]", "5.2 2 []", "5.3 5 [3]");
        assertThat(check.claimedRange().orElseThrow().lowestStars()).isEqualTo(5);
        assertThat(check.provedRange().orElseThrow().lowestPoints()).isEqualTo(88);
        assertThat(check.provedRange().orElseThrow().highestStars()).isEqualTo(2);
    }

    @Test
    void a_gap_stays_a_gap_even_where_the_story_falls() {
        PartialSheet claims =
                PartialSheet.of(Law.set(6), FilledSheet.of("m1", Map.of("5.1", Choice.box(5), "5.3", Choice.box(4))));
        AttachmentCheck check =
                AttachmentCheck.of(Law.QD_26.attachments(claims, FilingKind.FIRST), Holdings.of(Papers.DAY, List.of()));
        assertThat(check.proved().orElseThrow().choices())
                .isEqualTo(Map.of("5.1", Choice.box(1), "5.3", Choice.box(1)));
    }

    @Test
    void in_set_26_a_claim_falls_within_its_case() {
        AttachmentCheck check = without(top(26), "awards-and-votes");
        // boxes 3 and 4 are of the second case
        assertThat(proved(check, "15")).isEqualTo("3");
        assertThat(proved(check, "14")).isEqualTo("1");
        ScoreSheet village = top(26).with("15", 2).with("8", 2);
        assertThat(proved(without(village, "awards-and-votes"), "15")).isEqualTo("2");
        assertThat(proved(without(village, "business-registration"), "8")).isEqualTo("0");
        assertThat(proved(without(village, "business-registration"), "3.1")).isEqualTo("1");
    }

    /** The other case has boxes that no document stands behind, and a product is not of the other case. */
    @Test
    void where_no_box_of_the_case_is_proved_none_is_left() {
        AttachmentList real = list(top(26));
        Document votes = Document.builder()
                .from(find(without(top(26), "awards-and-votes"), "awards-and-votes")
                        .attachment()
                        .document())
                .proves(List.of(Proof.of(
                        "amenities",
                        List.of("facilities-utilities-full", "facilities-utilities-full-quality-praised"))))
                .build();
        AttachmentList list = AttachmentList.of(
                DocumentRules.of(List.of(votes)),
                real.rater(),
                FilingKind.FIRST,
                real.claims().orElseThrow());
        AttachmentCheck check = AttachmentCheck.of(list, Holdings.of(Papers.DAY, List.of()));
        assertThat(proved(check, "15")).isEqualTo("0");
        assertThat(check.losses()).extracting(Stake::points).containsExactly(3);
    }

    @Test
    void what_hangs_on_a_document_is_told_with_its_star_minimums() {
        AttachmentCheck check = without(top(6), CERTIFICATE);
        assertThat(find(check, CERTIFICATE).stakes())
                .extracting(stake -> stake.criterion().number() + " " + stake.claimed() + " " + stake.left() + " "
                        + stake.points() + " " + stake.minimums())
                .containsExactly("3.5 3 0 3 [3, 4]");
        assertThat(check.losses()).isEqualTo(find(check, CERTIFICATE).stakes());
        assertThat(find(check, "product-samples").stakes()).isEmpty();
        // what is there has something hanging on it too
        assertThat(find(check, "growth-papers").stakes()).hasSize(1);
    }

    @Test
    void a_missing_obligatory_paper_is_a_risk_and_never_a_finding() {
        AttachmentCheck check = without(top(6), "food-safety-certificate");
        assertThat(check.risks()).extracting(ground -> ground.finding()).containsExactly("header");
        assertThat(check.provedRange()).isEqualTo(check.claimedRange());
        assertThat(without(top(6), CERTIFICATE).risks()).isEmpty();
        assertThat(without(top(19), "quality-declaration").risks())
                .extracting(ground -> ground.finding())
                .containsExactly("header", "6");
        assertThat(without(top(26), "registration-form").risks()).isEmpty();
    }

    @Test
    void a_whole_list_has_states_and_nothing_to_lose() {
        AttachmentCheck check = AttachmentCheck.of(
                Law.QD_26.attachments(6, FilingKind.UPGRADE),
                Holdings.of(Papers.DAY, List.of(Holding.of(CERTIFICATE))));
        assertThat(check.attachments())
                .filteredOn(CheckedAttachment::isThere)
                .extracting(checked -> checked.attachment().document().label())
                .containsExactly(CERTIFICATE);
        assertThat(check.proved()).isEmpty();
        assertThat(check.losses()).isEmpty();
        assertThat(check.claimedRange()).isEmpty();
        assertThat(check.provedRange()).isEmpty();
    }
}
