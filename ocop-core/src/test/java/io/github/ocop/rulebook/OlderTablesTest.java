package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.certificate.CertificateTerm;
import io.github.ocop.criteria.Bar;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.IncompleteSet;
import io.github.ocop.document.Document;
import io.github.ocop.fixtures.Law;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Fact;
import io.github.ocop.law.Language;
import io.github.ocop.law.Period;
import io.github.ocop.law.Rule;
import io.github.ocop.law.RuleKind;
import io.github.ocop.law.SourceLevel;
import io.github.ocop.law.Sources;
import io.github.ocop.product.Category;
import io.github.ocop.product.Group;
import io.github.ocop.product.Leaf;
import io.github.ocop.product.Ministry;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.MinimumsHeld;
import io.github.ocop.rating.PassUp;
import io.github.ocop.rating.ScoringRules;
import io.github.ocop.subject.Eligibility;
import io.github.ocop.subject.SubjectKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of the older decisions row by row, and that a value that cannot be is refused. */
class OlderTablesTest {
    private static final Rulebooks RULEBOOKS = Rulebooks.standard();
    private static final Citation CLAUSE = Citation.of("1/QĐ-TTg", "1");

    /** L text of the law, O official summary, P press, T third party, I inferred; in the order of {@link Fact}. */
    @ParameterizedTest
    @CsvSource({
        "qd-1048-2019, O O I O I T T O O L L I O – O T – I T O",
        "qd-781-2020,  O O I O O O T O O L L I O – O T – I T O",
        "qd-148-2023,  O O O L O I – O P O O I O O O – – T T T",
        "qd-1489-2025, O O O L O I – O P O O I O O O – – T T T",
        "qd-26-2026,   – L L – L L L L L L L L L – L L L L L L"
    })
    void every_fact_has_its_source(String id, String levels) {
        assertThat(Stream.of(Fact.values())
                        .map(fact -> RULEBOOKS.get(id).sources().level(fact))
                        .map(level ->
                                level.map(one -> one.name().substring(0, 1)).orElse("–"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(levels);
    }

    /** The ministry of a set: agriculture (R), industry and trade, health, science and technology, culture. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qd-1048-2019 | I food: 1 fresh-food a1R b2R; 2 raw-food a3R b4R; 3 processed-food a5I b6R c7R d8RI đ9R; 4 seasonings a10R b11R; 5 teas a12R b13R; 6 coffee-cocoa 14R
            qd-1048-2019 | II drinks: 1 alcoholic-drinks a15I b16I; 2 soft-drinks a17H b18I
            qd-1048-2019 | III herbs: 1 functional-food-herbal-medicine 19H; 2 cosmetics 20H; 3 medical-devices 21H; 4 other-herbals 22H
            qd-1048-2019 | IV fabrics-garments: 1 fabrics-garments 25I
            qd-1048-2019 | V crafts-decoration: 1 crafts-decoration 23S; 2 household-crafts 24S
            qd-1048-2019 | VI rural-tourism-sales: 1 traditional-festival-tourism 26C
            qd-781-2020  | VI rural-tourism-sales: 1 community-tourism-sites 26C
            qd-148-2023  | I food: 1 fresh-food a1 b2; 2 raw-food a3 b4; 3 processed-food a5 b6 c7 d8; 4 seasonings a9 b10; 5 teas a11 b12; 6 coffee-cocoa 13
            qd-148-2023  | II drinks: 1 alcoholic-drinks a14 b15; 2 soft-drinks a16 b17
            qd-148-2023  | III herbals: 1 functional-food-herbal-medicine 18; 2 herbal-cosmetics 19; 3 essential-oils-other-herbals 20
            qd-148-2023  | IV crafts: 1 handicrafts 21; 2 fabrics-garments 22
            qd-148-2023  | V ornamentals: 1 flowers 23; 2 ornamental-plants 24; 3 ornamental-animals 25
            qd-148-2023  | VI tourism: 1 community-tourism 26
            """)
    void appendix_I_row_by_row(String id, String row) {
        assertThat(RULEBOOKS.get(id).classification().categories().stream().map(OlderTablesTest::told))
                .contains(row);
    }

    private static String told(Category category) {
        return category.number() + " " + category.label() + ": "
                + category.groups().stream().map(OlderTablesTest::told).collect(Collectors.joining("; "));
    }

    private static String told(Group group) {
        return group.number() + " " + group.label() + " "
                + group.leaves().stream().map(OlderTablesTest::told).collect(Collectors.joining(" "));
    }

    private static String told(Leaf leaf) {
        return leaf.letter().orElse("")
                + leaf.criteriaSet()
                + leaf.ministries().stream()
                        .sorted((one, other) -> Boolean.compare(
                                one == Ministry.INDUSTRY_AND_TRADE, other == Ministry.INDUSTRY_AND_TRADE))
                        .map(ministry -> ministry == Ministry.AGRICULTURE_AND_RURAL_DEVELOPMENT
                                ? "R"
                                : ministry.name().substring(0, 1))
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "qd-1048-2019, 1048/QĐ-TTg#I", "qd-781-2020, 781/QĐ-TTg#I",
        "qd-148-2023, 148/QĐ-TTg#I", "qd-1489-2025, 148/QĐ-TTg#I"
    })
    void the_classification_is_cited_where_it_stands(String id, String clause) {
        assertThat(RULEBOOKS.get(id).classification().citation()).hasToString(clause);
    }

    @ParameterizedTest
    @CsvSource({
        "qd-1048-2019, 1048/QĐ-TTg#III", "qd-781-2020, 1048/QĐ-TTg#III",
        "qd-148-2023, 148/QĐ-TTg#III", "qd-1489-2025, 148/QĐ-TTg#III"
    })
    void what_is_said_of_the_sets_as_a_whole_is_said_where_most_stand(String id, String clause) {
        assertThat(RULEBOOKS.get(id).appendix()).hasToString(clause);
    }

    @ParameterizedTest
    @CsvSource({
        "qd-1048-2019, 1048#whole 1048#II 1048#II 1048#II 1048#whole 1048#II 1048#II 1048#whole",
        "qd-781-2020, 1048#whole 1048#II 1048#II 1048#II 1048#whole 1048#II 1048#II 1048#whole",
        "qd-148-2023, 148#whole 148#II 148#II 148#II 148#whole 148#II 148#II 148#whole",
        "qd-1489-2025, 148#whole 1489#whole 1489#whole 1489#whole 148#whole 1489#whole 148#whole"
    })
    void procedure_is_cited_row_by_row(String id, String clauses) {
        Rulebook rulebook = RULEBOOKS.get(id);
        ScoringRules rules = rulebook.rules();
        Stream<Citation> all = Stream.of(
                        Stream.of(rulebook.eligibility().citation()),
                        rules.deciders().values().stream().map(decider -> decider.citation()),
                        Stream.of(rules.uncertified()),
                        rules.passUps().stream().map(PassUp::citation),
                        Stream.of(rulebook.certificate().citation()))
                .flatMap(part -> part);
        assertThat(all.map(clause -> clause.toString().replace("/QĐ-TTg", "")).collect(Collectors.joining(" ")))
                .isEqualTo(clauses);
        assertThat(rulebook.instrument().inForceBy())
                .isEqualTo(Citation.ofWhole(rulebook.instrument().number()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qd-1048-2019 | idea-registration SUBJECT ALWAYS
            qd-1048-2019 | business-plan SUBJECT ALWAYS
            qd-1048-2019 | organisation-profile SUBJECT ALWAYS
            qd-1048-2019 | business-registration SUBJECT WHERE_OBLIGED
            qd-1048-2019 | product-samples SUBJECT ALWAYS 5 not-tourism
            qd-1048-2019 | production-safety-certificate SUBJECT WHERE_OBLIGED lapses
            qd-1048-2019 | awards-and-votes SUBJECT IF_ANY
            qd-1048-2019 | district-letter DISTRICT ALWAYS
            qd-1048-2019 | district-council-minutes DISTRICT ALWAYS
            qd-1048-2019 | province-letter PROVINCE ALWAYS
            qd-1048-2019 | province-council-minutes PROVINCE ALWAYS
            qd-1048-2019 | province-approval PROVINCE ALWAYS
            qd-1048-2019 | province-test-results PROVINCE IF_ANY
            qd-148-2023  | rating-application SUBJECT ALWAYS
            qd-148-2023  | product-samples SUBJECT ALWAYS not-tourism
            qd-148-2023  | three-year-report SUBJECT ALWAYS
            qd-1489-2025 | commune-letter COMMUNE ALWAYS
            qd-1489-2025 | commune-assessment COMMUNE ALWAYS
            """)
    void the_dossier_row_by_row(String id, String row) {
        assertThat(RULEBOOKS.get(id).documents().documents().stream().map(OlderTablesTest::told))
                .contains(row);
        assertThat(RULEBOOKS.get(id).documents().documents())
                .flatExtracting(document -> document.clauses().values())
                .extracting(Citation::locator)
                .containsOnly("whole");
    }

    private static String told(Document document) {
        return document.label() + " " + document.by() + " " + document.duty()
                + (document.count().isPresent() ? " " + document.count().getAsInt() : "")
                + (document.notForTourism() ? " not-tourism" : "")
                + (document.mayLapse() ? " lapses" : "");
    }

    /** Thirteen papers beside the five components of 1048. */
    @Test
    void papers_beside_the_components_of_1048_are_attached_if_there_are_any() {
        assertThat(RULEBOOKS.get("qd-1048-2019").documents().documents().subList(5, 18))
                .extracting(document -> document.duty().name())
                .containsOnly("IF_ANY", "WHERE_OBLIGED");
        assertThat(RULEBOOKS.documentLabels()).contains("idea-registration", "commune-letter", "commune-report");
    }

    /** Which kinds the older decisions admit is not held: the same six as in 2026, and tourism bodies for set 26. */
    @ParameterizedTest
    @ValueSource(strings = {"qd-1048-2019", "qd-781-2020", "qd-148-2023", "qd-1489-2025"})
    void who_may_register_row_by_row(String id) {
        Eligibility eligibility = RULEBOOKS.get(id).eligibility();
        assertThat(eligibility.always())
                .containsExactly(
                        SubjectKind.COOPERATIVE,
                        SubjectKind.COOPERATIVE_GROUP,
                        SubjectKind.SMALL_MEDIUM_ENTERPRISE,
                        SubjectKind.FARM,
                        SubjectKind.PRODUCTION_HOUSEHOLD,
                        SubjectKind.REGISTERED_HOUSEHOLD);
        assertThat(eligibility.tourism())
                .containsExactly(SubjectKind.ASSOCIATION, SubjectKind.MANAGEMENT_CENTRE, SubjectKind.EQUIVALENT_BODY);
        assertThat(eligibility.tourismSets()).containsExactly(26);
    }

    /** 148, and so 1489: the issuer writes 30 days before the end. */
    @ParameterizedTest
    @CsvSource({
        "qd-1048-2019, ", "qd-781-2020, ",
        "qd-148-2023, 148/QĐ-TTg#whole", "qd-1489-2025, 148/QĐ-TTg#whole",
        "qd-26-2026, "
    })
    void the_notice_before_the_end_of_a_certificate_and_its_clause(String id, @Nullable String clause) {
        assertThat(RULEBOOKS.get(id).certificate().notice())
                .isEqualTo(Optional.ofNullable(clause)
                        .map(text -> new CertificateTerm.Notice(
                                30,
                                Citation.parse(text),
                                Period.parse("2023-02-24/2026-07-21"),
                                "notice-goes-with-certificate")));
    }

    /** The ministry of agriculture became another one in 2025: each decision names the one of its time. */
    @ParameterizedTest
    @CsvSource({
        "qd-1048-2019, true",
        "qd-781-2020, true",
        "qd-148-2023, true",
        "qd-1489-2025, false",
        "qd-26-2026, false"
    })
    void the_ministry_is_named_as_it_was_under_the_decision(String id, boolean before) {
        Words vi = Words.of(Language.VI);
        Words en = Words.of(Language.EN);
        assertThat(vi.authority(Authority.MINISTRY, id))
                .isEqualTo(
                        before
                                ? "Bộ Nông nghiệp và Phát triển nông thôn (nay là Bộ Nông nghiệp và Môi trường)"
                                : "Bộ Nông nghiệp và Môi trường");
        assertThat(en.authority(Authority.MINISTRY, id))
                .isEqualTo(
                        before
                                ? "Ministry of Agriculture and Rural Development (now of Agriculture and Environment)"
                                : "Ministry of Agriculture and Environment");
        assertThat(vi.authority(Authority.PROVINCE, id)).isEqualTo(vi.authority(Authority.PROVINCE));
        assertThat(vi.authority(Authority.MINISTRY)).isEqualTo("Bộ Nông nghiệp và Môi trường");
    }

    /** Whatever order they come in, sources stand in the order of {@link Fact}. */
    @Test
    void sources_stand_in_the_order_of_facts() {
        Sources sources = Sources.of(ImmutableMap.of(
                Fact.MINIMUMS, SourceLevel.INFERRED, Fact.PARTS, SourceLevel.PRESS, Fact.SIGNER, SourceLevel.PRESS));
        assertThat(sources.levels().keySet()).containsExactly(Fact.SIGNER, Fact.PARTS, Fact.MINIMUMS);
        Sources own = Sources.of(ImmutableMap.of(Fact.BANDS, SourceLevel.LAW_TEXT, Fact.END, SourceLevel.LAW_TEXT));
        assertThat(own.over(sources).levels().keySet())
                .containsExactly(Fact.SIGNER, Fact.END, Fact.PARTS, Fact.BANDS, Fact.MINIMUMS);
        for (String id : RULEBOOKS.held()) {
            assertThat(RULEBOOKS.get(id).sources().levels().keySet().asList()).isSorted();
        }
    }

    @Test
    void what_a_decision_says_itself_goes_before_what_the_amended_one_says() {
        Sources own = Sources.of(Map.of(Fact.SIGNER, SourceLevel.PRESS));
        Sources amended = Sources.of(Map.of(Fact.MINIMUMS, SourceLevel.INFERRED, Fact.SIGNER, SourceLevel.LAW_TEXT));
        assertThat(own.over(amended).level(Fact.SIGNER)).contains(SourceLevel.PRESS);
        assertThat(own.over(amended).levels().keySet()).containsExactly(Fact.SIGNER, Fact.MINIMUMS);
    }

    @Test
    void a_value_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> PassUp.of(Authority.PROVINCE, Authority.PROVINCE, 90, CLAUSE))
                .hasMessageContaining("expected a level above PROVINCE");
        for (int points : List.of(0, 101)) {
            assertThatThrownBy(() -> PassUp.of(Authority.PROVINCE, Authority.MINISTRY, points, CLAUSE))
                    .hasMessageContaining("expected 1 to 100 points, given " + points);
        }
        assertThatThrownBy(() -> CertificateTerm.of(0, CLAUSE, Optional.empty()))
                .hasMessageContaining("expected months above 0");
        CertificateTerm.Notice none =
                new CertificateTerm.Notice(0, CLAUSE, Period.parse("2023-02-24/2026-07-21"), "none");
        assertThatThrownBy(() -> CertificateTerm.of(36, CLAUSE, Optional.of(none)))
                .hasMessageContaining("expected days above 0");
        ScoringRules rules = Law.QD_26.rules();
        PassUp way = rules.passUps().get(0);
        assertThatThrownBy(
                        () -> ScoringRules.builder().from(rules).addPassUps(way).build())
                .hasMessageContaining("expected one way to each level");
        assertThatThrownBy(() -> ScoringRules.builder()
                        .from(rules)
                        .minimums(MinimumsHeld.NOT_CHECKED)
                        .build())
                .hasMessageContaining("expected how they are held");
        Rule.Builder rule = Rule.builder().clause(CLAUSE).kind(RuleKind.SCORING).label("rule");
        assertThatThrownBy(rule::build).hasMessageContaining("expected what holds it, or what it waits for");
        assertThatThrownBy(() -> Rule.builder()
                        .from(Law.QD_26.encodedRules().get(3))
                        .tests(List.of())
                        .build())
                .hasMessageContaining("expected tests where and only where");
        assertThatThrownBy(() -> IncompleteSet.builder()
                        .rulebook("qd-1-2000")
                        .citation(CLAUSE)
                        .number(1)
                        .label("set")
                        .reason("part-c-1")
                        .grounds(ImmutableList.of(
                                Ground.of("2", Bar.STOPPED, "two"), Ground.of("1", Bar.STOPPED, "one")))
                        .build())
                .hasMessageContaining("in the order of their numbers");
    }

    @Test
    void files_of_the_amended_decision_come_before_its_own_in_the_hash() {
        List<String> files = DataHashes.list(DataSource.ofLibrary(), Optional.of("qd-781-2020"))
                .lines()
                .map(line -> line.substring(66))
                .toList();
        assertThat(files.indexOf("qd-1048-2019/instrument.json")).isEqualTo(2);
        assertThat(files.subList(files.indexOf("qd-781-2020/instrument.json"), files.size()))
                .containsExactly(
                        "qd-781-2020/instrument.json",
                        "qd-781-2020/classification.json",
                        "qd-781-2020/procedure.json",
                        "qd-781-2020/criteria/26-community-tourism-sites.json",
                        "qd-781-2020/minimums.json",
                        "qd-781-2020/readings.json");
    }
}
