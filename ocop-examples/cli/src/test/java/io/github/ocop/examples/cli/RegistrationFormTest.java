package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.law.Language;
import io.github.ocop.rulebook.Words;
import io.github.ocop.subject.FilingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Form 01 (Appendix III; Articles 6.1, 6.2.d). */
class RegistrationFormTest {
    private static final Words VI = Words.of(Language.VI);

    @TempDir
    private Path folder = Path.of("");

    private static FormArticle form(int set, FilingKind kind, String... more) {
        Shell shell = FormDossiers.print("01", List.of(FormDossiers.top(set, kind)), more);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.status()).isZero();
        return FormArticle.of(shell.out()).get(0);
    }

    private String details(String json) throws IOException {
        return Files.writeString(folder.resolve("details.json"), json.replace('\'', '"'))
                .toString();
    }

    @ParameterizedTest
    @EnumSource
    void what_it_is_filed_for_is_ticked_alone(FilingKind kind) {
        List<String> ticks = form(6, kind).all("ul", "ticks").get(0).lines();
        assertThat(ticks)
                .isEqualTo(Arrays.stream(FilingKind.values())
                        .map(each -> (each == kind ? "☒ " : "☐ ") + VI.filing(each))
                        .toList());
    }

    @Test
    void five_samples_go_with_it_but_none_of_tourism() throws IOException {
        for (int set = 1; set <= 25; set++) {
            assertThat(form(set, FilingKind.FIRST).lines()).contains("– Sản phẩm mẫu, số lượng: 5");
        }
        String eight = details("{'samples': 8}");
        assertThat(form(6, FilingKind.FIRST, "--details", eight).lines()).contains("– Sản phẩm mẫu, số lượng: 8");
        assertThat(form(26, FilingKind.FIRST, "--details", eight).text())
                .doesNotContain("Sản phẩm mẫu")
                .contains("– Báo cáo tự đánh giá");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | I. Thực phẩm | 1. Thực phẩm tươi sống | a) Rau, củ, quả, hạt tươi
            6  | I. Thực phẩm | 3. Thực phẩm chế biến  | b) Chế biến từ gạo, ngũ cốc
            13 | I. Thực phẩm | 6. Cà phê, ca cao      | –
            16 | II. Đồ uống  | 2. Đồ uống không cồn   | a) Nước khoáng thiên nhiên, nước uống đóng chai
            26 | VI. Du lịch cộng đồng, du lịch sinh thái và điểm du lịch | 1. Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch | –
            """)
    void the_product_stands_in_Appendix_I(int set, String category, String group, String subgroup) {
        FormArticle form = form(set, FilingKind.FIRST);
        assertThat(form.beside("Ngành")).isEqualTo(category);
        assertThat(form.beside("Nhóm")).isEqualTo(group);
        assertThat(form.beside("Phân nhóm")).isEqualTo(subgroup);
        assertThat(form.beside("Bộ tiêu chí")).isEqualTo(set + ". " + VI.set(FormDossiers.LAW.criteriaSet(set)));
    }

    @Test
    void every_set_has_its_place_there() {
        assertThat(IntStream.rangeClosed(1, 26)
                        .mapToObj(set -> form(set, FilingKind.FIRST))
                        .map(form -> form.beside("Ngành") + form.beside("Nhóm") + form.beside("Phân nhóm"))
                        .distinct())
                .hasSize(26);
    }

    @Test
    void codes_and_numbers_are_printed_in_their_shapes() throws IOException {
        String details = details("{'province': {'name': 'Quảng Ninh', 'code': '22'}, 'commune': {'code': '06784'},"
                + "'formNumber': {'commune': '12-3', 'province': '7-40'}, 'productNumber': 3, 'year': 2026}");
        FormArticle form = form(6, FilingKind.FIRST, "--details", details);
        assertThat(form.beside("Mã số sản phẩm")).isEqualTo("22-06784-3-2026");
        assertThat(form.all("section", "receiver"))
                .extracting(receiver -> receiver.beside("Phiếu số"))
                .containsExactly("12-3 /PĐK-22-06784-2026", "7-40 /PĐK-22-06784-2026");
        assertThat(form.all("p", "title").get(0).text()).endsWith("tỉnh (thành phố) Quảng Ninh năm 2026");
    }

    @Test
    void what_is_not_known_is_dots_to_be_filled_in() {
        FormArticle form = form(6, FilingKind.FIRST);
        assertThat(form.beside("Mã số sản phẩm")).isEqualTo("……-……-……-20……");
        assertThat(form.all("section", "receiver"))
                .extracting(receiver -> receiver.beside("Phiếu số"))
                .containsExactly("……-…… /PĐK-……-……-……", "……-…… /PĐK-……-……-……");
        assertThat(form.all("p", "title").get(0).text()).endsWith("tỉnh (thành phố) …… năm ……");
        assertThat(form.beside("Chức vụ")).isEmpty();
    }

    @Test
    void it_is_printed_for_a_council_of_many_and_for_part_results_too() {
        Shell shell = Shell.run(
                "", "form", "--form", "01", "dossiers/01-mam-nem-seagull.json", "dossiers/02-ca-phe-bechamp.json");
        assertThat(shell.status()).isZero();
        assertThat(FormArticle.of(shell.out())).hasSize(2);
    }

    @Test
    void an_excerpt_reads_as_it_was_seen() throws IOException {
        String details = details("{'representative': {'name': 'Lò Thị Ví Dụ', 'position': 'Giám đốc'},"
                + "'formNumber': {'commune': '12-3'}, 'year': 2026}");
        List<String> lines = form(6, FilingKind.UPGRADE, "--details", details).lines();
        assertThat(lines.subList(lines.indexOf("4. Lần đăng ký đánh giá"), lines.size()))
                .containsExactly(
                        "4. Lần đăng ký đánh giá",
                        "☐ Hồ sơ đánh giá lần đầu",
                        "☒ Hồ sơ nâng hạng",
                        "☐ Hồ sơ đánh giá lại",
                        "5. Tài liệu kèm theo",
                        "– Báo cáo tự đánh giá theo bộ tiêu chí: bản gốc, bản điện tử",
                        "– Sản phẩm mẫu, số lượng: 5",
                        "6. Cam đoan",
                        "Thông tin đã khai là đúng; chúng tôi làm theo quy định và tự chịu trách nhiệm.",
                        "…………, ngày …… tháng …… năm ………Đại diện (ký, đóng dấu, ghi rõ họ tên)",
                        "Phần dành cho cơ quan quản lý",
                        "Ủy ban nhân dân cấp xã",
                        "Phiếu số12-3 /PĐK-……-……-2026",
                        "Ngày nhận",
                        "Người tiếp nhận",
                        "Chữ ký",
                        "Cơ quan tiếp nhận (ký, đóng dấu, ghi rõ họ tên)",
                        "Cơ quan quản lý OCOP cấp tỉnh",
                        "Phiếu số……-…… /PĐK-……-……-2026",
                        "Ngày nhận",
                        "Người tiếp nhận",
                        "Chữ ký",
                        "Cơ quan tiếp nhận (ký, đóng dấu, ghi rõ họ tên)");
    }
}
