package io.github.ocop.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A place in a legal instrument (điều, khoản, điểm, or phụ lục, bộ tiêu chí, tiêu chí).
 *
 * <p>The text form is the instrument's number, {@code #} and a locator: {@code 26/2026/QĐ-TTg#7.3.e} for Article 7,
 * clause 3, point e, {@code 7.3.e¶2} for its second paragraph, and {@code 26/2026/QĐ-TTg#II/16/6.2} for Appendix II, set 16, criterion 6.2. The locator of a set's
 * rejection line ends in {@code header}; {@code 26/2026/QĐ-TTg#III/02} is Form 02 of Appendix III; {@code
 * 490/QĐ-TTg#whole} is the instrument as a whole, and {@code 180/KH-UBND#§3.6.1} a section (mục) of a plan. {@link #toString} and {@link #parse} are each other's inverse.
 */
@Value.Immutable
public abstract class Citation {
    private static final String WHOLE = "whole";
    private static final Pattern ARTICLE = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{1,2}(\\.[a-zđ])?(¶[2-9])?)?");
    private static final Pattern APPENDIX =
            Pattern.compile("I{1,3}(/[1-9]\\d?(/(header|\\d{1,2}(\\.\\d){0,2}))?)?|III/0[1-9]");
    private static final Pattern SECTION = Pattern.compile("§[1-9]\\d?(\\.[1-9]\\d?){0,3}");
    private static final Pattern FORM = Pattern.compile("III/(0[1-9])");

    Citation() {}

    /** {@return the instrument's number as printed, for example {@code 26/2026/QĐ-TTg}} */
    @Value.Parameter
    public abstract String instrument();

    /** {@return the place in it, for example {@code 7.3.e} or {@code II/16/6.2}, or {@code whole}} */
    @Value.Parameter
    public abstract String locator();

    /**
     * {@return the citation of a place}
     *
     * @param instrument the number of the instrument as printed, such as {@code 26/2026/QĐ-TTg}
     * @param locator the place, such as {@code 7.3.e}, or {@code whole}
     * @throws IllegalArgumentException if the locator is not of the form given above
     */
    public static Citation of(String instrument, String locator) {
        return ImmutableCitation.of(instrument, locator);
    }

    /**
     * {@return the citation of an instrument as a whole}
     *
     * @param instrument the number of the instrument as printed, such as {@code 26/2026/QĐ-TTg}
     */
    public static Citation ofWhole(String instrument) {
        return of(instrument, WHOLE);
    }

    /**
     * {@return the citation of a place within this one, as of a criterion within its set}
     *
     * @param at the place
     */
    public Citation under(String at) {
        return of(instrument(), locator() + "/" + at);
    }

    /**
     * Reads the text form.
     *
     * @param text the text form
     * @return the citation
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Citation parse(String text) {
        int hash = text.indexOf('#');
        checkArgument(hash > 0, "citation: expected number#locator, given '%s'", text);
        return of(text.substring(0, hash), text.substring(hash + 1));
    }

    @Value.Check
    void check() {
        checkArgument(
                !instrument().isEmpty() && instrument().indexOf('#') < 0,
                "citation: expected an instrument's number, given '%s'",
                instrument());
        checkArgument(
                isWhole()
                        || isArticle()
                        || isSection()
                        || APPENDIX.matcher(locator()).matches(),
                "citation: expected article.clause.point, appendix/set/criterion or §section, given '%s'",
                locator());
    }

    /**
     * {@return whether this place is the other or a part of it: a criterion within its set, a point within its article}
     *
     * @param other the other place
     */
    public boolean isWithin(Citation other) {
        if (!instrument().equals(other.instrument()) || other.isWhole()) {
            return instrument().equals(other.instrument());
        }
        String whole = other.locator();
        return locator().startsWith(whole)
                && (locator().length() == whole.length()
                        || "./¶".indexOf(locator().charAt(whole.length())) >= 0);
    }

    /** {@return whether it is the instrument as a whole} */
    public boolean isWhole() {
        return locator().equals(WHOLE);
    }

    private boolean isSection() {
        return SECTION.matcher(locator()).matches();
    }

    private boolean isArticle() {
        return ARTICLE.matcher(locator()).matches();
    }

    /**
     * {@return the citation as a person writes it, short}
     *
     * @param language the language of messages and citations
     */
    public String text(Language language) {
        boolean vi = language == Language.VI;
        if (isWhole()) {
            return instrument();
        }
        if (isArticle()) {
            return instrument()
                    + (vi ? ", Điều " : ", Article ")
                    + locator().replace("¶", vi ? ", đoạn " : ", paragraph ");
        }
        if (isSection()) {
            return instrument() + (vi ? ", mục " : ", section ") + locator().substring(1);
        }
        Matcher form = FORM.matcher(locator());
        if (form.matches()) {
            return instrument() + (vi ? ", Phụ lục III, Mẫu " : ", Appendix III, Form ") + form.group(1);
        }
        List<String> steps = Splitter.on('/').splitToList(locator());
        StringBuilder text = new StringBuilder(instrument());
        text.append(vi ? ", Phụ lục " : ", Appendix ").append(steps.get(0));
        if (steps.size() > 1) {
            text.append(vi ? ", bộ " : ", set ").append(steps.get(1));
        }
        if (steps.size() > 2) {
            String at = steps.get(2);
            text.append(", ").append(at.equals("header") ? (vi ? "dòng loại hồ sơ" : "rejection line") : at);
        }
        return text.toString();
    }

    @Override
    public final String toString() {
        return instrument() + "#" + locator();
    }
}
