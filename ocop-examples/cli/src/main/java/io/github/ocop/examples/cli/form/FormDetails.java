package io.github.ocop.examples.cli.form;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.product.ProductCode;
import io.github.ocop.product.RegistrationNumber;
import io.github.ocop.rulebook.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the forms ask for and a dossier does not have: where the product comes from, who stands for its subject, what is told
 * of it. All of it may be missing. Immutable.
 */
public final class FormDetails {
    /** What there is, by its place in the file. */
    public static final ImmutableMap<String, DetailType> FIELDS = ImmutableMap.<String, DetailType>builder()
            .put("province.name", DetailType.TEXT)
            .put("province.code", DetailType.PROVINCE_CODE)
            .put("commune.name", DetailType.TEXT)
            .put("commune.code", DetailType.COMMUNE_CODE)
            .put("formNumber.commune", DetailType.FORM_NUMBER)
            .put("formNumber.province", DetailType.FORM_NUMBER)
            .put("productNumber", DetailType.PRODUCT_NUMBER)
            .put("year", DetailType.YEAR)
            .put("representative.name", DetailType.TEXT)
            .put("representative.position", DetailType.TEXT)
            .put("representative.sex", DetailType.SEX)
            .put("representative.ethnicity", DetailType.TEXT)
            .put("representative.address", DetailType.TEXT)
            .put("contact.address", DetailType.TEXT)
            .put("contact.phone", DetailType.TEXT)
            .put("contact.email", DetailType.TEXT)
            .put("registration.date", DetailType.DAY)
            .put("registration.number", DetailType.TEXT)
            .put("samples", DetailType.SAMPLES)
            .put("specification", DetailType.TEXT)
            .put("standard", DetailType.TEXT)
            .put("papers", DetailType.PAPER)
            .put("otherProperty", DetailType.TEXT)
            .put("history", DetailType.TEXT)
            .put("organisation", DetailType.TEXT)
            .put("results.materials", DetailType.TEXT)
            .put("results.quality", DetailType.TEXT)
            .put("results.markets", DetailType.TEXT)
            .put("results.figures", DetailType.TEXT)
            .put("results.changes", DetailType.TEXT)
            .put("plan", DetailType.TEXT)
            .buildOrThrow();

    private static final FormDetails NONE = new FormDetails(ImmutableListMultimap.of());

    private final ImmutableListMultimap<String, String> values;

    /** Makes details of what {@link DetailsReader} read and found right, by place. */
    FormDetails(ImmutableListMultimap<String, String> values) {
        this.values = values;
    }

    /** Returns details of which nothing is known. */
    public static FormDetails none() {
        return NONE;
    }

    /** Returns the text at a place, where it is known. */
    public Optional<String> find(String place) {
        return values.get(place).stream().findFirst().filter(text -> !text.isEmpty());
    }

    /** Returns the text at a place, empty where it is not known. */
    public String text(String place) {
        return find(place).orElse("");
    }

    private OptionalInt year() {
        return find("year").map(Integer::valueOf).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    public ImmutableSet<String> papers() {
        return ImmutableSet.copyOf(values.get("papers"));
    }

    /**
     * Returns the number of the registration form.
     *
     * @param receiver who gives it: {@code commune} or {@code province}
     */
    public RegistrationNumber registrationNumber(String receiver) {
        return RegistrationNumber.builder()
                .number(find("formNumber." + receiver))
                .province(find("province.code"))
                .commune(find("commune.code"))
                .year(year())
                .build();
    }

    /** Returns the code of the product in its printed shape, with dots for what is not known. */
    public String productCode() {
        ImmutableList<Optional<String>> segments =
                ImmutableList.of(find("province.code"), find("commune.code"), find("productNumber"), find("year"));
        if (segments.stream().allMatch(Optional::isPresent)) {
            return ProductCode.of(
                            text("province.code"),
                            text("commune.code"),
                            Integer.parseInt(text("productNumber")),
                            Integer.parseInt(text("year")))
                    .toString();
        }
        String dots = RegistrationNumber.DOTS;
        return segments.subList(0, 3).stream().map(known -> known.orElse(dots)).collect(joining("-"))
                + "-"
                + find("year").orElse("20" + dots);
    }

    /** Returns the texts for a page, by the steps of their places. */
    public ImmutableMap<String, Object> model(Words words) {
        return FIELDS.keySet().stream()
                .map(place -> place.substring(0, (place + ".").indexOf('.')))
                .distinct()
                .collect(toImmutableMap(step -> step, step -> model(step, words)));
    }

    private Object model(String step, Words words) {
        if (FIELDS.containsKey(step)) {
            return shown(step, words);
        }
        String under = step + ".";
        return FIELDS.keySet().stream()
                .filter(place -> place.startsWith(under))
                .collect(toImmutableMap(place -> place.substring(under.length()), place -> shown(place, words)));
    }

    private String shown(String place, Words words) {
        return find(place)
                .map(text -> switch (FIELDS.getOrDefault(place, DetailType.TEXT)) {
                    case DAY -> words.day(LocalDate.parse(text));
                    case SEX -> FormPage.forms(words).getOrDefault(text, text);
                    default -> text;
                })
                .orElse("");
    }
}
