package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.law.Language;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Form 03 (Appendix III; Article 7.2): the four contents, with the criteria that ask for the same. */
class CommuneReportTest {
    private static final Words VI = Words.of(Language.VI);

    @TempDir
    private Path folder = Path.of("");

    private static FormArticle form(ObjectNode dossier, String... more) {
        Shell shell = FormDossiers.print("03", List.of(dossier), more);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.status()).isZero();
        return FormArticle.of(shell.out()).get(0);
    }

    private static final Set<String> IDENTITY = Set.of("local-identity", "uniqueness", "unique-design");

    private static void assertContent(FormArticle content, CriteriaSet set, String heading, String... numbers) {
        assertThat(content.lines()).startsWith(heading);
        for (String number : numbers) {
            String claimed =
                    VI.option(set, set.criterion(number), set.criterion(number).lastPlace());
            assertThat(content.beside(number + " " + VI.criterion(set, set.criterion(number))))
                    .isEqualTo(claimed);
        }
        assertThat(content.all("dt")).hasSize(numbers.length);
        assertThat(content.all("div", "room")).hasSize(2);
    }

    @Test
    void each_content_has_its_criterion_what_is_claimed_and_room_for_the_commune() {
        for (int number = 1; number <= 25; number++) {
            CriteriaSet set = FormDossiers.LAW.criteriaSet(number);
            List<FormArticle> contents = form(FormDossiers.top(number)).all("div", "content");
            assertThat(contents).hasSize(4);
            assertContent(contents.get(0), set, "1. Về sử dụng nguyên liệu địa phương", "1.1");
            assertContent(contents.get(1), set, "2. Về sử dụng lao động địa phương", "3.3");
            assertContent(contents.get(2), set, "3. Nguồn gốc ý tưởng sản phẩm", "2.1");
            // story and uniqueness; handicrafts and fabrics ask for a unique design instead
            String[] identity = set.criteria().stream()
                    .filter(criterion -> IDENTITY.contains(criterion.label()))
                    .map(Criterion::number)
                    .toArray(String[]::new);
            assertThat(identity).startsWith("5.3").hasSize(2);
            assertContent(contents.get(3), set, "4. Bản sắc/trí tuệ địa phương", identity);
        }
    }

    @Test
    void tourism_has_no_criterion_on_materials_and_another_on_identity() {
        CriteriaSet set = FormDossiers.LAW.criteriaSet(26);
        List<FormArticle> contents = form(FormDossiers.top(26)).all("div", "content");
        assertThat(contents.get(0).lines())
                .startsWith(
                        "1. Về sử dụng nguyên liệu địa phương", "Bộ tiêu chí không có tiêu chí riêng về nội dung này");
        assertThat(contents.get(0).all("div", "room")).hasSize(2);
        assertContent(contents.get(1), set, "2. Về sử dụng lao động địa phương", "3.3");
        assertContent(contents.get(2), set, "3. Nguồn gốc ý tưởng sản phẩm", "2.1");
        assertContent(contents.get(3), set, "4. Bản sắc/trí tuệ địa phương", "2.3");
    }

    @Test
    void a_gap_is_blank_and_there_is_no_score() {
        ObjectNode dossier = FormDossiers.top(6);
        FormDossiers.choices(dossier).remove("3.3");
        FormArticle form = form(dossier);
        assertThat(form.beside("3.3 Sử dụng lao động địa phương")).isEmpty();
        assertThat(form.text()).doesNotContain("điểm", "★");
    }

    @Test
    void the_commune_proposes_to_the_province() throws IOException {
        Path details = Files.writeString(
                folder.resolve("d.json"),
                "{\"province\":{\"name\":\"Quảng Ninh\"},\"commune\":{\"name\":\"Ba Chẽ\"},\"representative\":{\"sex\":\"FEMALE\"}}");
        FormArticle form = form(FormDossiers.top(6), "--details", details.toString());
        assertThat(form.lines())
                .contains(
                        "Ủy ban nhân dân xã (phường) Ba Chẽ",
                        "Xã (phường) Ba Chẽ đề xuất tỉnh (thành phố) Quảng Ninh xét, xếp hạng sản phẩm Sản phẩm 6"
                                + " của chủ thể HTX Ví Dụ.");
        assertThat(form.beside("Giới tính")).isEqualTo("Nữ");
        assertThat(form.beside("Sản phẩm đăng ký đánh giá")).isEqualTo("Sản phẩm 6");
        assertThat(form(FormDossiers.top(6)).lines()).contains("Ủy ban nhân dân xã (phường) ……");
    }
}
