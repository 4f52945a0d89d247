package io.github.ocop.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.fixtures.ProductCodes;
import io.github.ocop.fixtures.ProductCodes.NearlyACode;
import io.github.ocop.rulebook.Rulebooks;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** Whatever text comes, a code is read and written alike or its error is named. */
@Domain(ProductCodes.class)
@Domain(DomainContext.Global.class)
class ProductCodeProperties {
    private static final Provinces PROVINCES = Rulebooks.standard().provinces();
    /** A second grammar, of one piece. */
    private static final Pattern GRAMMAR =
            Pattern.compile("[0-9]{2}-[0-9]{5}-[1-9][0-9]{0,5}-(202[5-9]|20[3-9][0-9]|2[1-9][0-9]{2}|[3-9][0-9]{3})"
                    + "|[0-9]{2}-[0-9]{3}-[0-9]{5}-[1-9][0-9]{0,5}-(201[89]|202[0-5])");

    @Property
    void the_text_form_goes_both_ways(@ForAll ProductCode code) {
        assertThat(ProductCode.parse(code.toString())).isEqualTo(code).hasToString(code.toString());
        assertThat(code.toString()).matches(GRAMMAR);
    }

    @Property
    void text_that_is_nearly_a_code_is_one_or_its_error_is_named(@ForAll NearlyACode nearly) {
        Statistics.collect(read(nearly.text()));
        Statistics.coverage(coverage -> {
            coverage.check("a code").count(count -> count > 0);
            EnumSet.range(ProductCodeReason.CHARACTER, ProductCodeReason.YEAR_OF_SHAPE)
                    .forEach(reason -> coverage.check(reason.name()).count(count -> count > 0));
        });
    }

    @Property
    void any_text_is_a_code_or_its_error_is_named(@ForAll String text) {
        read(text);
    }

    /** Reads a text and tells the outcome. */
    private static String read(String text) {
        boolean code = GRAMMAR.matcher(text).matches();
        try {
            assertThat(ProductCode.parse(text)).hasToString(text);
            assertThat(code).isTrue();
            return "a code";
        } catch (ProductCodeException e) {
            assertThat(code).isFalse();
            // of a text that cannot be shown the number of a character is
            assertThat(e).hasMessage(e.fault().message());
            assertThat(e.getMessage()).matches("[ -~…]{1,200}");
            return e.fault().reason().name();
        }
    }

    @Property
    void on_every_day_of_its_period_a_code_names_the_same_province(@ForAll ProductCode code) {
        List<Optional<String>> names = Stream.iterate(
                        code.period().first(), day -> code.period().contains(day), day -> day.plusDays(1))
                .map(day -> PROVINCES.find(code.province(), day).map(Province::name))
                .distinct()
                .toList();
        assertThat(names).containsExactly(code.province(PROVINCES).map(Province::name));
        assertThat(code.check(PROVINCES).isEmpty())
                .isEqualTo(code.province(PROVINCES).isPresent());
    }
}
