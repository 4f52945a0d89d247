package io.github.ocop.product;

import com.google.common.base.Splitter;
import io.github.ocop.law.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The code of a product (mã số sản phẩm).
 *
 * <p>The text form is {@code 22-06784-3-2026}: the codes of province and commune, the running number that the commune keeps, the
 * year of assessment. Before districts ended on 2025-07-01 the district stood in it too: {@code 83-832-28882-2-2022}. So a
 * district says that a code is of an older day, in 2025 as well. {@link #toString} and {@link #parse} are each other's inverse.
 *
 * <p>Decision 26/2026/QĐ-TTg prints the shape without a district and leaves the widths open, but for the codes of Decision
 * 19/2025/QĐ-TTg; what was printed between 2025-07-01 and 2026-05-21 is not at hand and read as the same. The older shape is
 * known from codes in use; its first year is that of the national programme (490/QĐ-TTg).
 */
@Value.Immutable
public abstract class ProductCode {
    /** The first year of codes with a district. */
    public static final int FIRST_YEAR_WITH_DISTRICT = 2018;

    /** The last year of codes with a district, up to 30 June, and the first year of codes without, from 1 July on. */
    public static final int YEAR_OF_CHANGE = 2025;

    /** The last year there can be. */
    public static final int LAST_YEAR = 9999;

    /** The highest running number; the law sets none. */
    public static final int LAST_NUMBER = 999_999;

    ProductCode() {}

    /** {@return the code of the province, two digits, which names one only together with {@link #period}} */
    @Value.Parameter
    public abstract String province();

    /** {@return the code of the district (huyện), three digits, in a code of the older shape} */
    @Value.Parameter
    public abstract Optional<String> district();

    /** {@return the code of the commune, five digits as issued} */
    @Value.Parameter
    public abstract String commune();

    /** {@return the running number, 1 to 999999, printed without leading zeros} */
    @Value.Parameter
    public abstract int number();

    /** {@return the year of assessment: 2018 to 2025 with a district, 2025 to 9999 without} */
    @Value.Parameter
    public abstract int year();

    /**
     * {@return a code of today's shape}
     *
     * @param province the code of the province, two digits
     * @param commune the code of the commune, as printed
     * @param number the number of the product, 1 to 999999
     * @param year the year, {@value #YEAR_OF_CHANGE} to {@value #LAST_YEAR}; with a district from {@value #FIRST_YEAR_WITH_DISTRICT}
     * @throws ProductCodeException if a segment is not as said there
     */
    public static ProductCode of(String province, String commune, int number, int year) {
        return of(province, Optional.empty(), commune, number, year);
    }

    /**
     * {@return a code of the shape before 2025-07-01}
     *
     * @param province the code of the province, two digits
     * @param district the code of the district, as printed
     * @param commune the code of the commune, as printed
     * @param number the number of the product, 1 to 999999
     * @param year the year, {@value #YEAR_OF_CHANGE} to {@value #LAST_YEAR}; with a district from {@value #FIRST_YEAR_WITH_DISTRICT}
     * @throws ProductCodeException if a segment is not as said there
     */
    public static ProductCode ofDistrict(String province, String district, String commune, int number, int year) {
        return of(province, Optional.of(district), commune, number, year);
    }

    private static ProductCode of(String province, Optional<String> district, String commune, int number, int year) {
        return ImmutableProductCode.of(province, district, commune, number, year);
    }

    /**
     * Reads the text form, exactly: other dashes, spaces and leading zeros are errors.
     *
     * @param text the text form
     * @return the product code
     * @throws ProductCodeException if the text is not of that form, with the first segment that is wrong
     */
    public static ProductCode parse(String text) {
        ProductCodeShape.checkCharacters(text);
        List<String> segments = Splitter.on('-').splitToList(text);
        boolean district = segments.size() == ProductCodeShape.WITH_DISTRICT;
        if (!district && segments.size() != ProductCodeShape.WITHOUT_DISTRICT) {
            throw ProductCodeShape.wrong(
                    ProductCodeReason.SEGMENTS,
                    "province-commune-number-year, or province-district-commune-number-year before 2025-07-01",
                    text);
        }
        int rest = district ? 2 : 1;
        ProductCodeShape.checkProvince(segments.get(0));
        if (district) {
            ProductCodeShape.checkDistrict(segments.get(1));
        }
        ProductCodeShape.checkCommune(segments.get(rest));
        return of(
                segments.get(0),
                district ? Optional.of(segments.get(1)) : Optional.empty(),
                segments.get(rest),
                ProductCodeShape.number(segments.get(rest + 1)),
                ProductCodeShape.year(segments.get(rest + 2)));
    }

    /** {@return the days of its year on which a code of its shape could be given} */
    public Period period() {
        LocalDate first = LocalDate.of(year(), 1, 1);
        LocalDate last = LocalDate.of(year(), 12, 31);
        if (year() != YEAR_OF_CHANGE) {
            return Period.of(first, last);
        }
        LocalDate change = LocalDate.of(YEAR_OF_CHANGE, 7, 1);
        return district().isPresent() ? Period.of(first, change.minusDays(1)) : Period.of(change, last);
    }

    /**
     * {@return the province that its code named in its {@link #period}, or nothing where it named none}
     *
     * @param provinces the provinces of every day
     */
    public Optional<Province> province(Provinces provinces) {
        // no code changes hands within one of these periods
        return provinces.find(province(), period().last().orElseThrow());
    }

    /**
     * {@return what is wrong with it by the table of provinces, if anything}
     *
     * @param provinces the provinces of every day
     */
    public Optional<ProductCodeFault> check(Provinces provinces) {
        return province(provinces).isPresent()
                ? Optional.empty()
                : Optional.of(ProductCodeFault.of(
                        ProductCodeReason.UNKNOWN_PROVINCE, "the code of a province in " + period(), province()));
    }

    /**
     * {@return what is wrong with it by the table of provinces and by a register of communes, if anything: the register has to have
     * the commune in this province on a day of {@link #period}}
     *
     * @param provinces the provinces of every day
     * @param communes the communes the caller knows
     */
    public Optional<ProductCodeFault> check(Provinces provinces, CommuneRegister communes) {
        return check(provinces).or(() -> ProductCodeShape.checkRegister(this, communes));
    }

    @Value.Check
    void check() {
        ProductCodeShape.check(this);
    }

    @Override
    public final String toString() {
        return province() + "-" + district().map(code -> code + "-").orElse("") + commune() + "-" + number() + "-"
                + year();
    }
}
