package io.github.ocop.examples.cli.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.json.Limits;
import io.github.ocop.product.Commune;
import io.github.ocop.product.ProductCode;
import io.github.ocop.product.Province;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What a detail may be; {@code form-details.schema.json} says the same. */
public enum DetailType {
    TEXT("text of at most " + Limits.TEXT_CHARACTERS + " characters that are shown"),
    PROVINCE_CODE("2 digits as text"),
    COMMUNE_CODE("5 digits as text"),
    FORM_NUMBER("two numbers joined by a hyphen, as text"),
    PRODUCT_NUMBER("a whole number from 1 to " + ProductCode.LAST_NUMBER),
    SAMPLES("a whole number from 0 to 999"),
    YEAR("a year from 2026 to 9999"),
    DAY("a day as year-month-day"),
    SEX("one of MALE, FEMALE"),
    PAPER("one of " + String.join(", ", Names.PAPERS));

    /** A line end may stand in a text; what else moves a cursor or turns the writing round may not. */
    private static final Pattern SHOWN = Pattern.compile("[\\n[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]]*");

    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final String expected;

    DetailType(String expected) {
        this.expected = expected;
    }

    /** The lists of words there are. */
    public static final class Names {
        static final ImmutableSet<String> SEXES = ImmutableSet.of("MALE", "FEMALE");
        public static final ImmutableSet<String> PAPERS = ImmutableSet.of(
                "BUSINESS_REGISTRATION",
                "QUALITY_DECLARATION",
                "FOOD_SAFETY",
                "PRODUCTION_CONDITIONS",
                "TRADEMARK",
                "SHARED_SIGN",
                "PATENT",
                "INDUSTRIAL_DESIGN",
                "COPYRIGHT",
                "OTHER_PROPERTY");

        private Names() {}
    }

    /** Returns what is expected, for a message. */
    String expected() {
        return expected;
    }

    /** Tells whether a value is of this type. */
    boolean takes(JsonNode value) {
        return switch (this) {
            case TEXT -> value.isTextual() && isShown(Normalizer.normalize(value.textValue(), Normalizer.Form.NFC));
            case PROVINCE_CODE -> value.isTextual() && Province.isCode(value.textValue());
            case COMMUNE_CODE -> value.isTextual() && Commune.isCode(value.textValue());
            case FORM_NUMBER -> value.isTextual() && value.textValue().matches("[0-9]{1,6}-[0-9]{1,6}");
            case PRODUCT_NUMBER -> isWithin(value, 1, ProductCode.LAST_NUMBER);
            case SAMPLES -> isWithin(value, 0, 999);
            case YEAR -> isWithin(value, 2026, 9999);
            case DAY -> value.isTextual() && isDay(value.textValue());
            case SEX -> Names.SEXES.contains(value.textValue());
            case PAPER -> Names.PAPERS.contains(value.textValue());
        };
    }

    private static boolean isShown(String text) {
        return text.codePointCount(0, text.length()) <= Limits.TEXT_CHARACTERS
                && SHOWN.matcher(text).matches();
    }

    private static boolean isWithin(JsonNode value, int first, int last) {
        return value.isInt() && value.intValue() >= first && value.intValue() <= last;
    }

    private static boolean isDay(String text) {
        try {
            return ISO_DAY.matcher(text).matches() && LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
