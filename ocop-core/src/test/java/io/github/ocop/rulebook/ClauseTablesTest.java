package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.council.Composition;
import io.github.ocop.council.Council;
import io.github.ocop.council.CouncilBody;
import io.github.ocop.council.CouncilRules;
import io.github.ocop.council.RuleCheck;
import io.github.ocop.council.Seat;
import io.github.ocop.criteria.Bar;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.Heading;
import io.github.ocop.criteria.PartName;
import io.github.ocop.document.Document;
import io.github.ocop.document.Duty;
import io.github.ocop.document.Provider;
import io.github.ocop.fixtures.Law;
import io.github.ocop.law.Citation;
import io.github.ocop.product.Leaf;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.subject.FilingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of clauses: what Articles 2 to 7 and Appendix I and II say row by row, where one wrong row changes little else. */
class ClauseTablesTest {
    @Test
    void appendix_II_every_rejection_line_disqualifies_and_set_26_has_none() {
        Law.sets()
                .forEach(set -> assertThat(set.grounds().stream()
                                .filter(ground -> ground.finding().equals(Ground.HEADER))
                                .map(Ground::bar))
                        .as("set %s", set.number())
                        .isEqualTo(set.number() == 26 ? List.of() : List.of(Bar.DISQUALIFIED)));
    }

    /** 6.1, 6.2, 6.3: each component with its clause, who adds it, whether it has to be there, how many, whether it lapses. */
    @ParameterizedTest
    @CsvSource({
        "registration-form, SUBJECT, ALWAYS, 6.1.a, 6.1.b, 6.1.c, , false",
        "self-assessment-report, SUBJECT, ALWAYS, 6.1.a, 6.1.b, 6.1.c, , false",
        "changes-since-recognition, SUBJECT, ALWAYS, , 6.1.b, , , false",
        "results-since-recognition, SUBJECT, ALWAYS, , , 6.1.c, , false",
        "renewed-legal-papers, SUBJECT, IF_ANY, , , 6.1.c, , true",
        "periodic-tests-since-recognition, SUBJECT, ALWAYS, , , 6.1.c, , true",
        "product-samples, SUBJECT, ALWAYS, 6.2.d, 6.2.d, 6.2.d, 5, false",
        "commune-proposal, COMMUNE, ALWAYS, 6.2.a, 6.2.a, 6.2.a, , false",
        "commune-report, COMMUNE, ALWAYS, 6.2.b, 6.2.b, 6.2.b, , false",
        "province-letter, PROVINCE, ALWAYS, 6.3.a, 6.3.a, 6.3.b, , false",
        "advisory-team-report, PROVINCE, ALWAYS, 6.3.a, 6.3.a, , , false",
        "province-council-report, PROVINCE, ALWAYS, 6.3.a, 6.3.a, , , false",
        "province-approval, PROVINCE, ALWAYS, 6.3.a, 6.3.a, , , false",
        "province-unit-report, PROVINCE, ALWAYS, , , 6.3.b, , false",
        "province-test-results, PROVINCE, IF_ANY, 6.3.a, 6.3.a, 6.3.b, , false",
        "samples-for-the-ministry, PROVINCE, ALWAYS, 6.3.a, 6.3.a, 6.3.b, 5, false"
    })
    void article_6_each_component_by_clause(
            String label,
            Provider by,
            Duty duty,
            String first,
            String upgrade,
            String reRating,
            Integer count,
            boolean mayLapse) {
        Document document = Law.QD_26.documents().documents().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
        assertThat(document.by()).isEqualTo(by);
        assertThat(document.duty()).isEqualTo(duty);
        assertThat(clause(document, FilingKind.FIRST)).isEqualTo(Optional.ofNullable(first));
        assertThat(clause(document, FilingKind.UPGRADE)).isEqualTo(Optional.ofNullable(upgrade));
        assertThat(clause(document, FilingKind.RE_RATING)).isEqualTo(Optional.ofNullable(reRating));
        assertThat(document.count().stream().boxed().findFirst()).isEqualTo(Optional.ofNullable(count));
        assertThat(document.mayLapse()).isEqualTo(mayLapse);
    }

    /** 7.2.b and 6.3: nothing else comes from a commune or a province. */
    @Test
    void article_7_2_b_the_report_and_the_proposal_come_from_the_commune() {
        assertThat(labels(Provider.COMMUNE)).isEqualTo("commune-proposal commune-report");
        assertThat(labels(Provider.PROVINCE))
                .isEqualTo("province-letter advisory-team-report province-council-report province-approval"
                        + " province-unit-report province-test-results samples-for-the-ministry");
        assertThat(labels(Provider.DISTRICT)).isEmpty();
    }

    @Test
    void article_3_1_headings_of_each_part() {
        Law.sets().forEach(set -> {
            boolean tourism = set.number() == 26;
            assertThat(set.parts().get(0).headings())
                    .extracting(Heading::label)
                    .as("set %s", set.number())
                    .containsExactly(
                            tourism ? "community-service-organisation" : "production-organisation",
                            "product-development",
                            "community-strength");
            assertThat(set.parts().get(1).headings())
                    .extracting(Heading::label)
                    .as("set %s", set.number())
                    .containsExactly("marketing", "product-story");
            assertThat(set.parts().get(2).name()).isEqualTo(PartName.C);
        });
    }

    @Test
    void article_2_2_six_categories_in_their_order() {
        assertThat(Law.QD_26.classification().categories().stream()
                        .map(category -> category.number() + " " + category.label()))
                .containsExactly("I food", "II drinks", "III herbals", "IV crafts", "V ornamentals", "VI tourism");
    }

    /** Appendix I, and so 4.1.b: the ministries of each set. */
    @Test
    void appendix_I_ministries_of_each_set() {
        String told = Law.QD_26
                .classification()
                .leaves()
                .map(leaf -> leaf.criteriaSet() + ":" + ministries(leaf))
                .collect(Collectors.joining(" "));
        assertThat(told)
                .isEqualTo("1:A 2:A 3:A 4:A 5:I 6:AI 7:A 8:AI 9:A 10:A 11:A 12:A 13:A 14:I 15:I 16:H 17:I 18:H 19:H"
                        + " 20:IH 21:AI 22:I 23:A 24:A 25:A 26:AC");
    }

    /** 7.3.b and 7.4.b: experts and associations may be invited besides. */
    @ParameterizedTest
    @CsvSource({"PROVINCE", "MINISTRY"})
    void article_7_3_b_and_7_4_b_others_may_be_invited(Authority level) {
        Council council =
                Council.of(CouncilRules.builder().composition(level).build(), seats(Law.QD_26.composition(level)));
        List<ScoreSheet> sheets = List.of(ScoreSheet.top(Law.set(6), "guest"));
        assertThat(Law.QD_26.check(council, sheets)).hasSize(2).allMatch(RuleCheck::holds);
    }

    @Test
    void article_7_4_b_a_central_council_scores_by_its_regulation() {
        CouncilRules rules = CouncilRules.builder()
                .composition(Authority.MINISTRY)
                .spread(Points.of(10))
                .build();
        Council council = Council.of(rules, seats(Law.QD_26.composition(Authority.MINISTRY)));
        List<ScoreSheet> sheets = List.of(
                ScoreSheet.top(Law.set(6), "guest"),
                ScoreSheet.top(Law.set(6), "chair")
                        .with("4.1", 1)
                        .with("1.1", 1)
                        .with("6.2", 1)
                        .with("9", 1));
        RuleCheck spread = Law.QD_26.check(council, sheets).get(2);
        assertThat(spread.holds()).isFalse();
        assertThat(spread.clause()).isEqualTo(Citation.of("26/2026/QĐ-TTg", "7.4.b"));
    }

    private static List<Seat> seats(Composition wanted) {
        List<Seat> seats = new ArrayList<>();
        seats.add(Seat.of("chair", true, Optional.of(wanted.chairs().asList().get(0))));
        seats.add(Seat.of("guest", false, Optional.of(CouncilBody.OTHER)));
        wanted.members().forEach(body -> seats.add(Seat.of(body.name(), false, Optional.of(body))));
        return seats;
    }

    private static String ministries(Leaf leaf) {
        return leaf.ministries().stream()
                .map(ministry -> ministry.name().substring(0, 1))
                .collect(Collectors.joining());
    }

    private static String labels(Provider provider) {
        return Law.QD_26.documents().documents().stream()
                .filter(document -> document.by() == provider)
                .map(Document::label)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> clause(Document document, FilingKind filing) {
        return document.clause(filing).map(Citation::locator);
    }
}
