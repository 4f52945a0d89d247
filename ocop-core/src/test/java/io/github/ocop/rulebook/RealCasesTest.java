package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.criteria.PartName;
import io.github.ocop.product.Product;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.PartResults;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.Rating;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import io.github.ocop.subject.Subject;
import io.github.ocop.subject.SubjectKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real recognitions and proposals, as official pages and the press tell them: figures alone, each with its case and source. A
 * proposal is what the points alone give, since minimums are not told.
 */
class RealCasesTest {
    private static final Rulebooks RULEBOOKS = Rulebooks.standard();

    /** A score is told as a total, so it is dealt out over the parts, which the total does not depend on. */
    @ParameterizedTest(name = "{0} {5}: {2} points under {1} are {3} stars")
    @CsvSource({
        "c001, qd-781-2020,  71.0,  4, PROVINCE, An Giang 2497/QĐ-UBND (official page)",
        "c004, qd-781-2020,  56.3,  3, PROVINCE, An Giang 2497/QĐ-UBND (official page)",
        "c007, qd-781-2020,  50.2,  3, PROVINCE, An Giang 2497/QĐ-UBND (official page)",
        "c010, qd-781-2020,  60.3,  3, PROVINCE, An Giang 2497/QĐ-UBND (official page)",
        "c016, qd-781-2020,  94,    5, MINISTRY, Ấp Bắc 972937 (provincial press)",
        "c016, qd-148-2023,  94,    5, MINISTRY, Ấp Bắc 972937 (provincial press)",
        "c019, qd-148-2023,  95.64, 5, MINISTRY, Nhân Dân 804051 (national press)",
        "c022, qd-148-2023,  92,    5, MINISTRY, Đắk Lắk (press)",
        "c025, qd-148-2023,  75.27, 4, PROVINCE, Ea Kar (local press)",
        "c025, qd-148-2023,  81.99, 4, PROVINCE, Ea Kar (local press)",
        "c028, qd-781-2020,  64.3,  3, PROVINCE, Cư Kuin (local press)",
        "c031, qd-1048-2019, 94,    5, MINISTRY, Thanh Hóa (press)",
        "c031, qd-781-2020,  94,    5, MINISTRY, Thanh Hóa (press)",
        "c034, qd-148-2023,  92,    5, MINISTRY, Cần Thơ (copy of a page)",
        "c046, qd-781-2020,  91,    5, MINISTRY, Lâm Đồng (press)",
        "c046, qd-781-2020,  93,    5, MINISTRY, Lâm Đồng (press)"
    })
    void a_real_score_has_its_stars(
            String id, String rulebook, BigDecimal score, int stars, Authority by, String source) {
        Rulebook law = RULEBOOKS.get(rulebook);
        Rating rating = (Rating) law.rate(dossier(law, score));
        assertThat(rating.total()).as("%s, %s", id, source).isEqualTo(points(score));
        assertThat(rating.stars()).isEqualTo(stars);
        assertThat(rating.decidedBy()).contains(by);
    }

    /** Where a case tells who passed the product on: from these points that is so. */
    @ParameterizedTest(name = "{0}: {2} points under {1} go to the {3}")
    @CsvSource({
        "c016, qd-148-2023,  94,    MINISTRY", "c019, qd-148-2023, 95.64, MINISTRY",
        "c022, qd-148-2023,  92,    MINISTRY", "c025, qd-148-2023, 75.27, PROVINCE",
        "c028, qd-781-2020,  64.3,  PROVINCE", "c031, qd-1048-2019, 94,   MINISTRY",
        "c034, qd-148-2023,  92,    MINISTRY", "c046, qd-781-2020, 91,    MINISTRY"
    })
    void a_real_product_is_passed_on(String id, String rulebook, BigDecimal score, Authority to) {
        assertThat(RULEBOOKS.get(rulebook).rules().passUpTo(to).orElseThrow().takes(points(score)))
                .as(id)
                .isTrue();
    }

    /** Terms that a decision, a register or the press tells itself, and those reckoned from 36 months. */
    @ParameterizedTest(name = "{0}: issued {2}, last day {3} ({4})")
    @CsvSource({
        "c001, qd-781-2020,  2022-10-10, 2025-10-10, reckoned",
        "c004, qd-781-2020,  2022-10-10, 2025-10-10, reckoned",
        "c007, qd-781-2020,  2022-10-10, 2025-10-10, reckoned",
        "c010, qd-781-2020,  2022-10-10, 2025-10-10, reckoned",
        "c013, qd-781-2020,  2023-01-27, 2026-01-27, 86/QĐ-UBND An Giang says 36 months",
        "c019, qd-148-2023,  2025-01-17, 2028-01-17, 377/QĐ-BNN-VPĐP reports",
        "c037, qd-148-2023,  2024-07-04, 2027-07-04, reckoned",
        "c052, qd-1048-2019, 2020-02-04, 2023-02-04, 303/QĐ-UBND Nghệ An in the press",
        "c061, qd-148-2023,  2024-08-06, 2027-08-06, reckoned",
        "c064, qd-148-2023,  2024-08-06, 2027-08-06, reckoned",
        "c082, qd-1489-2025, 2026-08-05, 2029-08-05, register quoting 3981/QĐ-UBND Lâm Đồng",
        "c082, qd-26-2026,   2026-08-05, 2029-08-05, register quoting 3981/QĐ-UBND Lâm Đồng",
        "c085, qd-26-2026,   2026-08-05, 2029-08-05, register quoting 3981/QĐ-UBND Lâm Đồng",
        "c088, qd-26-2026,   2026-08-05, 2029-08-05, register quoting 3981/QĐ-UBND Lâm Đồng",
        "c091, qd-148-2023,  2025-06-19, 2028-06-19, register quoting 858/QĐ-UBND Đắk Nông",
        "c094, qd-148-2023,  2025-06-19, 2028-06-19, register quoting 858/QĐ-UBND Đắk Nông",
        "c097, qd-148-2023,  2025-06-16, 2028-06-16, register quoting 1887/QĐ-UBND Đắk Song",
        "c100, qd-148-2023,  2025-06-16, 2028-06-16, register quoting 1887/QĐ-UBND Đắk Song",
        "c103, qd-148-2023,  2025-06-16, 2028-06-16, register quoting 1887/QĐ-UBND Đắk Song"
    })
    void a_real_certificate_has_its_last_day(
            String id, String rulebook, LocalDate issued, LocalDate last, String source) {
        assertThat(RULEBOOKS.get(rulebook).certificate().lastDay(issued))
                .as("%s, %s", id, source)
                .isEqualTo(last);
    }

    /** c040, c043, c079: three years, or 36 months. */
    @ParameterizedTest(name = "{0}: {2} months under {1}")
    @CsvSource({"c040, qd-781-2020, 36", "c043, qd-781-2020, 36", "c079, qd-781-2020, 36"})
    void a_real_batch_has_its_term(String id, String rulebook, int months) {
        assertThat(RULEBOOKS.get(rulebook).certificate().months()).as(id).isEqualTo(months);
    }

    private static Dossier dossier(Rulebook law, BigDecimal score) {
        BigDecimal a = atMost(score, law, PartName.A);
        BigDecimal b = atMost(score.subtract(a), law, PartName.B);
        BigDecimal c = score.subtract(a).subtract(b);
        return Dossier.builder()
                .filing(Filing.of(FilingKind.FIRST, law.instrument().signedOn()))
                .product(Product.of("?", 1))
                .subject(Subject.of("?", SubjectKind.COOPERATIVE))
                .parts(PartResults.of(points(a), points(b), points(c)))
                .build();
    }

    private static BigDecimal atMost(BigDecimal score, Rulebook law, PartName part) {
        return score.min(BigDecimal.valueOf(law.rules().part(part).points()));
    }

    private static Points points(BigDecimal decimal) {
        return Points.parse(decimal.toPlainString());
    }
}
