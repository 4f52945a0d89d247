package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Part;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Choice;
import io.github.ocop.rulebook.Words;
import io.github.ocop.subject.FilingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Form 02 (Appendix III; Article 6.1): every criterion with what is claimed, its points, and what they come to. */
class SelfAssessmentTest {
    private static final Words VI = Words.of(Language.VI);

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> sets() {
        return IntStream.rangeClosed(1, 26)
                .boxed()
                .flatMap(set -> Stream.of(Language.values()).map(language -> Arguments.of(set, language)));
    }

    private static FormArticle form(ObjectNode dossier, String... more) {
        Shell shell = FormDossiers.print("02", List.of(dossier), more);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.status()).as(shell.out()).isZero();
        return FormArticle.of(shell.out()).get(0);
    }

    /** Returns the cells of a row: points, claimed option, points claimed, room. */
    private static List<String> cells(FormArticle row) {
        return row.all("td").stream().map(FormArticle::text).toList();
    }

    private static FormArticle row(FormArticle form, String number) {
        return form.all("tr", "scored").stream()
                .filter(row -> row.all("th").get(0).text().matches("\\Q" + number + "\\E(\\. .*)?"))
                .findFirst()
                .orElseThrow();
    }

    private static String points(Criterion criterion) {
        return String.valueOf(criterion.points());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_criterion_of_the_set_stands_in_it_with_what_is_claimed(int number, Language language) {
        CriteriaSet set = FormDossiers.LAW.criteriaSet(number);
        Words words = Words.of(language);
        FormArticle form = form(FormDossiers.top(number), "--lang", language.tag());
        List<FormArticle> rows = form.all("tr", "scored");
        assertThat(rows).hasSameSizeAs(set.criteria());
        for (int i = 0; i < rows.size(); i++) {
            Criterion criterion = set.criteria().get(i);
            String name = rows.get(i).all("th").get(0).text();
            if (criterion.personal()) {
                assertThat(name).isEqualTo("3.2");
                assertThat(cells(rows.get(i))).containsExactly(points(criterion), "", points(criterion), "");
                continue;
            }
            assertThat(name).isEqualTo(criterion.number() + ". " + words.criterion(set, criterion));
            String claimed = criterion.options().isEmpty()
                    ? words.choice(set, criterion, Choice.YES)
                    : words.option(set, criterion, criterion.lastPlace());
            assertThat(cells(rows.get(i)).subList(0, 3)).containsExactly(points(criterion), claimed, points(criterion));
        }
        assertThat(form.text()).contains(words.set(set), words.phrase("result") + ": ★★★★★ " + words.stars(5));
    }

    /** Form 02's own table says what proves what; what is tasted or seen rests on no paper. */
    @Test
    void the_documents_that_a_claim_rests_on_stand_beside_it() {
        ObjectNode dossier = FormDossiers.top(6);
        FormDossiers.choices(dossier).put("3.5", 2).put("1.2", 1).put("4.1", 1);
        FormArticle form = form(dossier);
        assertThat(cells(row(form, "3.5")).get(3)).isEqualTo("☐ Giấy chứng nhận nhãn hiệu, quyền dùng chỉ dẫn");
        assertThat(cells(row(form, "9")).get(3)).isEqualTo("☐ Chứng nhận hệ thống quản lý chất lượng");
        assertThat(cells(row(form, "1.2")).get(3)).isEmpty();
        assertThat(cells(row(form, "4.1")).get(3)).isEmpty();
        assertThat(cells(row(form, "6.5")).get(3)).isEmpty();
        assertThat(cells(row(form, "3.2")).get(3)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void of_3_2_neither_title_nor_option_is_told(int number, Language language) {
        CriteriaSet set = FormDossiers.LAW.criteriaSet(number);
        Words words = Words.of(language);
        Criterion personal = set.criterion("3.2");
        assertThat(personal.personal()).isTrue();
        for (int box = 0; box <= personal.lastPlace(); box++) {
            ObjectNode dossier = FormDossiers.top(number);
            FormDossiers.choices(dossier).put("3.2", box);
            if (box == 0 && personal.hasZeroOption()) {
                continue;
            }
            FormArticle form = form(dossier, "--lang", language.tag());
            assertThat(form.text()).doesNotContain(words.criterion(set, personal));
            for (int option = 1; option <= personal.lastPlace(); option++) {
                assertThat(form.text()).doesNotContain(words.option(set, personal, option));
            }
            assertThat(cells(row(form, "3.2")).get(1)).isEmpty();
        }
    }

    @Test
    void the_parts_and_the_total_are_summed() {
        ObjectNode dossier = FormDossiers.top(6);
        FormDossiers.choices(dossier).put("1.1", 1).put("3.5", 1);
        CriteriaSet set = FormDossiers.LAW.criteriaSet(6);
        int a = 40 - lost(set.criterion("1.1")) - lost(set.criterion("3.5"));
        FormArticle form = form(dossier);
        assertThat(form.all("tr", "part"))
                .extracting(part -> cells(part).get(2))
                .containsExactly(a + "", "25", "35");
        assertThat(cells(form.all("tr", "total").get(0))).containsExactly("100", "", a + 60 + "", "");
        assertThat(row(form, "1.1").text()).contains(VI.option(set, set.criterion("1.1"), 1));
        assertThat(form.lines()).contains("Kết quả: ★★☆☆☆ 2 sao", "Yêu cầu tối thiểu chưa đạt: 3 sao: 1.1; 4 sao: 3.5");
    }

    private static int lost(Criterion criterion) {
        return criterion.points() - criterion.options().get(0).points();
    }

    @Test
    void gaps_are_blank_and_so_are_the_sums_that_would_need_them() {
        ObjectNode dossier = FormDossiers.top(6);
        FormDossiers.choices(dossier).remove(List.of("1.2", "3.2"));
        FormArticle form = form(dossier);
        assertThat(cells(row(form, "1.2"))).containsExactly("2", "", "", "");
        assertThat(cells(row(form, "3.2"))).containsExactly("1", "", "", "");
        assertThat(cells(row(form, "1.1")).get(2)).isNotEmpty();
        assertThat(form.all("tr", "part"))
                .extracting(part -> cells(part).get(2))
                .containsExactly("", "25", "35");
        assertThat(cells(form.all("tr", "total").get(0))).containsExactly("100", "", "", "");
        assertThat(form.text()).contains("Có thể đạt: 97–100 điểm").doesNotContain("Kết quả: ");
    }

    @Test
    void a_blank_sheet_is_a_form_to_fill_in() {
        ObjectNode dossier = FormDossiers.top(6);
        FormDossiers.choices(dossier).removeAll();
        FormArticle form = form(dossier);
        assertThat(form.all("tr", "scored"))
                .hasSize(32)
                .allSatisfy(row -> assertThat(cells(row).subList(1, 4)).containsOnly(""));
        assertThat(form.text()).contains("Có thể đạt: 0–100 điểm");
    }

    @Test
    void what_bars_the_product_is_said_instead_of_stars() {
        ObjectNode dossier = FormDossiers.top(6);
        dossier.putArray("findings").add("header");
        assertThat(form(dossier).text()).contains("Kết quả: Hồ sơ bị loại").doesNotContain("★");
    }

    @ParameterizedTest
    @EnumSource
    void what_changed_is_asked_where_it_was_recognised_before(FilingKind kind) {
        String changes = "Thay đổi so với lần được công nhận, kèm minh chứng";
        assertThat(form(FormDossiers.top(6, kind)).lines().contains(changes)).isEqualTo(kind != FilingKind.FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "BUSINESS_REGISTRATION, Giấy đăng ký kinh doanh",
        "PATENT, Bằng sáng chế",
        "OTHER_PROPERTY, Sở hữu trí tuệ khác: Giống"
    })
    void a_paper_held_is_ticked_alone(String paper, String says) throws IOException {
        Path details = Files.writeString(
                folder.resolve("d.json"), "{\"papers\":[\"" + paper + "\"],\"otherProperty\":\"Giống\"}");
        List<String> ticks = form(FormDossiers.top(6), "--details", details.toString()).all("li").stream()
                .map(FormArticle::text)
                .toList();
        assertThat(ticks)
                .hasSize(10)
                .contains("☒ " + says)
                .filteredOn(tick -> tick.startsWith("☐ "))
                .hasSize(9);
    }

    @Test
    void headings_within_headings_stand_there_too() {
        for (int number : new int[] {6, 11, 13, 26}) {
            CriteriaSet set = FormDossiers.LAW.criteriaSet(number);
            List<String> expected = set.parts().stream()
                    .map(Part::headings)
                    .flatMap(List::stream)
                    .filter(heading -> !heading.isScoredWhole())
                    .flatMap(heading -> Stream.concat(
                            Stream.of(heading.number()),
                            heading.subheadings().stream().map(sub -> sub.number())))
                    .toList();
            assertThat(form(FormDossiers.top(number)).all("tr", "heading"))
                    .extracting(row -> row.text().substring(0, row.text().indexOf(". ")))
                    .containsExactlyElementsOf(expected);
        }
    }
}
