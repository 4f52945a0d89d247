package io.github.ocop.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.fixtures.Law;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.subject.FilingKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What to attach: to which dossier, for which criteria, by which clause. */
class AttachmentListTest {
    private static AttachmentList whole(int set, FilingKind filing) {
        return Law.QD_26.attachments(set, filing);
    }

    private static AttachmentList claimed(ScoreSheet sheet) {
        PartialSheet claims = PartialSheet.of(sheet.set(), FilledSheet.of("m1", sheet.choices()));
        return Law.QD_26.attachments(claims, FilingKind.FIRST);
    }

    private static List<String> labels(AttachmentList list) {
        return list.attachments().stream()
                .map(attachment -> attachment.document().label())
                .toList();
    }

    private static Attachment find(AttachmentList list, String label) {
        return list.attachments().stream()
                .filter(attachment -> attachment.document().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> criteria(AttachmentList list) {
        return list.set().criteria().stream()
                .filter(criterion -> list.attachments().stream()
                        .flatMap(attachment -> attachment.purposes().stream())
                        .anyMatch(purpose -> purpose.criterion().equals(criterion)))
                .map(Criterion::number)
                .toList();
    }

    @Test
    void each_of_the_26_sets_has_its_list() throws IOException {
        String found = IntStream.rangeClosed(1, 26)
                .mapToObj(set -> set + " | "
                        + Arrays.stream(FilingKind.values())
                                .map(kind -> String.valueOf(
                                        whole(set, kind).attachments().size()))
                                .collect(Collectors.joining(" "))
                        + " | " + String.join(" ", criteria(whole(set, FilingKind.FIRST))) + "\n")
                .collect(Collectors.joining());
        try (InputStream in = getClass().getResourceAsStream("lists-26-2026.txt")) {
            assertThat(found).isEqualTo(new String(Objects.requireNonNull(in).readAllBytes(), UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST, registration-form, 6.1.a",
        "UPGRADE, registration-form, 6.1.b",
        "RE_RATING, registration-form, 6.1.c",
        "UPGRADE, changes-since-recognition, 6.1.b",
        "RE_RATING, results-since-recognition, 6.1.c",
        "RE_RATING, renewed-legal-papers, 6.1.c",
        "FIRST, product-samples, 6.2.d",
        "RE_RATING, commune-report, 6.2.b",
        "FIRST, advisory-team-report, 6.3.a",
        "UPGRADE, province-council-report, 6.3.a",
        "RE_RATING, province-unit-report, 6.3.b",
        "FIRST, trademark-certificate, III/02"
    })
    void every_component_of_6_1_to_6_3_and_of_form_02_has_its_clause(FilingKind filing, String label, String clause) {
        assertThat(find(whole(6, filing), label).clause().locator()).isEqualTo(clause);
    }

    @Test
    void each_kind_of_filing_has_what_6_1_and_6_3_ask_for_and_not_what_they_ask_of_others() {
        assertThat(labels(whole(6, FilingKind.FIRST)))
                .doesNotContain("changes-since-recognition", "results-since-recognition", "province-unit-report");
        assertThat(labels(whole(6, FilingKind.UPGRADE)))
                .contains("advisory-team-report")
                .doesNotContain("results-since-recognition", "renewed-legal-papers", "province-unit-report");
        assertThat(labels(whole(6, FilingKind.RE_RATING)))
                .doesNotContain(
                        "changes-since-recognition",
                        "advisory-team-report",
                        "province-council-report",
                        "province-approval");
    }

    @ParameterizedTest
    @EnumSource
    void five_samples_go_with_every_product_but_tourism_by_6_2_d_and_6_3(FilingKind filing) {
        for (int set = 1; set <= 25; set++) {
            AttachmentList list = whole(set, filing);
            assertThat(find(list, "product-samples").document().count()).hasValue(5);
            assertThat(find(list, "samples-for-the-ministry").document().count())
                    .hasValue(5);
        }
        assertThat(labels(whole(26, filing))).doesNotContain("product-samples", "samples-for-the-ministry");
    }

    @Test
    void what_the_senses_judge_needs_no_document_and_neither_does_what_tells_of_a_person() {
        for (CriteriaSet set : Law.sets().toList()) {
            List<String> judged = set.criteria().stream()
                    .filter(criterion -> criterion.personal()
                            || (set.number() < 21 && criterion.number().startsWith("6.")))
                    .map(Criterion::number)
                    .toList();
            assertThat(criteria(whole(set.number(), FilingKind.FIRST))).doesNotContainAnyElementsOf(judged);
        }
    }

    @Test
    void only_what_is_claimed_asks_for_a_document() {
        ScoreSheet top = ScoreSheet.top(Law.set(6), "m1");
        assertThat(labels(claimed(top))).contains("trademark-certificate", "other-ip-title");
        assertThat(labels(claimed(top.with("3.5", 2))))
                .contains("trademark-certificate")
                .doesNotContain("other-ip-title", "trademark-application");
        assertThat(labels(claimed(top.with("3.5", 1))))
                .contains("trademark-application")
                .doesNotContain("other-ip-title", "trademark-certificate");
        assertThat(labels(claimed(top.with("3.5", 0))))
                .doesNotContain("other-ip-title", "trademark-certificate", "trademark-application");
        assertThat(find(claimed(top), "trademark-certificate").purposes())
                .extracting(purpose -> purpose.criterion().number() + purpose.answers())
                .containsExactly("3.5[3]");
        assertThat(find(whole(6, FilingKind.FIRST), "trademark-certificate").purposes())
                .extracting(purpose -> purpose.criterion().number() + purpose.answers())
                .containsExactly("3.5[2, 3]");
    }

    @Test
    void a_gap_claims_nothing_and_what_the_law_obliges_is_listed_all_the_same() {
        PartialSheet empty = PartialSheet.of(Law.set(6), FilledSheet.of("m1", Map.of()));
        AttachmentList list = Law.QD_26.attachments(empty, FilingKind.FIRST);
        assertThat(list.attachments())
                .extracting(attachment -> attachment.document().duty())
                .doesNotContain(Duty.WHERE_CLAIMED)
                .contains(Duty.WHERE_OBLIGED);
        assertThat(labels(list)).contains("food-safety-certificate", "quality-declaration", "registration-form");
        assertThat(list.attachments())
                .allMatch(attachment -> list.stakes(attachment).isEmpty());
        PartialSheet one = PartialSheet.of(Law.set(6), FilledSheet.of("m1", Map.of("3.4", Choice.box(2))));
        assertThat(labels(Law.QD_26.attachments(one, FilingKind.FIRST))).contains("growth-papers");
    }

    @Test
    void a_test_slip_goes_with_a_quality_declaration_and_no_points_hang_on_it() {
        AttachmentList list = claimed(ScoreSheet.top(Law.set(6), "m1"));
        Attachment slips = find(list, "test-slips");
        assertThat(slips.purposes())
                .extracting(purpose -> purpose.criterion().label() + purpose.answers())
                .containsExactly("quality-declaration[]");
        assertThat(list.stakes(slips)).isEmpty();
        assertThat(labels(claimed(ScoreSheet.top(Law.set(6), "m1").with("8", 0))))
                .doesNotContain("test-slips");
    }

    @Test
    void the_province_adds_to_a_dossier_only_where_it_may_propose_5_stars_by_7_3_e() {
        ScoreSheet top = ScoreSheet.top(Law.set(6), "m1");
        assertThat(labels(claimed(top))).contains("province-letter", "samples-for-the-ministry");
        // 99 points, and a minimum for 5 stars not met
        ScoreSheet fewer = top.with("4.1", 3);
        assertThat(fewer.total()).isGreaterThanOrEqualTo(90);
        assertThat(labels(claimed(fewer))).doesNotContain("province-letter", "samples-for-the-ministry");
        PartialSheet claims = PartialSheet.of(fewer.set(), FilledSheet.of("m1", fewer.choices()));
        assertThat(labels(Law.QD_26
                        .with(RatingSettings.standard().with("proposal=BY_POINTS"))
                        .attachments(claims, FilingKind.FIRST)))
                .contains("province-letter");
    }

    @ParameterizedTest
    @CsvSource({
        "1, food-safety-certificate, header-food-safety",
        "15, production-certificate, header-food-safety-licence",
        "18, production-certificate, header-gmp",
        "18, quality-declaration, header-gmp",
        "19, quality-declaration, header-specialised-conditions no-cosmetic-declaration",
        "20, quality-declaration, header-specialised-conditions no-product-declaration",
        "21, registration-form, header-dossier",
        "26, registration-form, ''"
    })
    void a_document_names_the_grounds_of_its_set_that_may_follow(int set, String label, String grounds) {
        assertThat(find(whole(set, FilingKind.FIRST), label).grounds().stream()
                        .map(ground -> ground.label())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(grounds);
    }

    @Test
    void a_sheet_of_another_set_is_the_callers_mistake() {
        PartialSheet claims = PartialSheet.of(Law.set(6), FilledSheet.of("m1", Map.of()));
        AttachmentList other = whole(7, FilingKind.FIRST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttachmentList.of(Law.QD_26.documents(), other.rater(), FilingKind.FIRST, claims))
                .withMessageContaining("expected a sheet of set 7, given one of set 6");
        assertThatIllegalArgumentException().isThrownBy(() -> whole(27, FilingKind.FIRST));
    }
}
