package io.github.ocop.product;

import io.github.ocop.law.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the segments of a product's code are written, and what is said of one that is not. */
final class ProductCodeShape {
    static final int WITHOUT_DISTRICT = 4;
    static final int WITH_DISTRICT = 5;

    private static final Pattern DISTRICT = Pattern.compile("[0-9]{3}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private ProductCodeShape() {}

    static ProductCodeException wrong(ProductCodeReason reason, String expected, String given) {
        return new ProductCodeException(ProductCodeFault.of(reason, expected, given));
    }

    /** Tells a character by its number: some of those mistaken for a hyphen or for nothing cannot be seen. */
    static void checkCharacters(String text) {
        int count = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            count++;
            if (character != '-' && (character < '0' || character > '9')) {
                throw new ProductCodeException(new ProductCodeFault(
                        ProductCodeReason.CHARACTER,
                        "digits 0 to 9 and hyphens",
                        String.format(Locale.ROOT, "U+%04X as character %d", character, count)));
            }
        }
    }

    static void checkProvince(String code) {
        if (!Province.isCode(code)) {
            throw wrong(ProductCodeReason.PROVINCE, "2 digits", code);
        }
    }

    static void checkDistrict(String code) {
        if (!DISTRICT.matcher(code).matches()) {
            throw wrong(ProductCodeReason.DISTRICT, "3 digits", code);
        }
    }

    static void checkCommune(String code) {
        if (!Commune.isCode(code)) {
            throw wrong(ProductCodeReason.COMMUNE, "5 digits", code);
        }
    }

    static int number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw wrongNumber(text);
        }
        return Integer.parseInt(text);
    }

    private static ProductCodeException wrongNumber(String given) {
        return wrong(
                ProductCodeReason.NUMBER,
                "a number from 1 to " + ProductCode.LAST_NUMBER + " without leading zeros",
                given);
    }

    static int year(String text) {
        if (!YEAR.matcher(text).matches()) {
            throw wrong(ProductCodeReason.YEAR, "4 digits", text);
        }
        return Integer.parseInt(text);
    }

    static void check(ProductCode code) {
        checkProvince(code.province());
        code.district().ifPresent(ProductCodeShape::checkDistrict);
        checkCommune(code.commune());
        if (code.number() < 1 || code.number() > ProductCode.LAST_NUMBER) {
            throw wrongNumber(String.valueOf(code.number()));
        }
        boolean district = code.district().isPresent();
        int first = district ? ProductCode.FIRST_YEAR_WITH_DISTRICT : ProductCode.YEAR_OF_CHANGE;
        int last = district ? ProductCode.YEAR_OF_CHANGE : ProductCode.LAST_YEAR;
        if (code.year() < first || code.year() > last) {
            throw wrong(
                    ProductCodeReason.YEAR_OF_SHAPE,
                    "a year from " + first + " to " + last + (district ? " with a district" : " without a district"),
                    String.valueOf(code.year()));
        }
    }

    static Optional<ProductCodeFault> checkRegister(ProductCode code, CommuneRegister communes) {
        List<String> provinces = communes.find(code.commune()).stream()
                .filter(commune -> commune.period()
                        .map(period -> overlap(period, code.period()))
                        .orElse(true))
                .map(Commune::province)
                .distinct()
                .sorted()
                .toList();
        if (provinces.isEmpty()) {
            return Optional.of(ProductCodeFault.of(
                    ProductCodeReason.UNKNOWN_COMMUNE,
                    "a commune of the register in " + code.period(),
                    code.commune()));
        }
        if (!provinces.contains(code.province())) {
            return Optional.of(ProductCodeFault.of(
                    ProductCodeReason.COMMUNE_ELSEWHERE,
                    "a commune of province " + code.province(),
                    code.commune() + " of " + String.join(", ", provinces)));
        }
        return Optional.empty();
    }

    private static boolean overlap(Period one, Period other) {
        return other.contains(one.first()) || one.contains(other.first());
    }
}
