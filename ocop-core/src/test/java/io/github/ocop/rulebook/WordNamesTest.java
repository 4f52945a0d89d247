package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.certificate.CertificateStatus;
import io.github.ocop.certificate.EventType;
import io.github.ocop.certificate.MilestoneKind;
import io.github.ocop.certificate.RevocationGround;
import io.github.ocop.comparison.FigureComparison;
import io.github.ocop.criteria.Bar;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.IncompleteSet;
import io.github.ocop.cycle.Actor;
import io.github.ocop.deadline.DeadlineKind;
import io.github.ocop.deadline.DeadlineStart;
import io.github.ocop.deadline.DeadlineState;
import io.github.ocop.document.AttachmentState;
import io.github.ocop.document.Document;
import io.github.ocop.document.Duty;
import io.github.ocop.document.Provider;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Certainty;
import io.github.ocop.law.Fact;
import io.github.ocop.law.Language;
import io.github.ocop.law.Rule;
import io.github.ocop.law.RuleKind;
import io.github.ocop.law.SourceLevel;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.FoundGround;
import io.github.ocop.rating.MinimumsHeld;
import io.github.ocop.subject.FilingKind;
import io.github.ocop.subject.SubjectKind;
import io.github.ocop.year.ProductStage;
import io.github.ocop.year.StepStatus;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of thing is called: the word of its own section. */
class WordNamesTest {
    private static final Words VI = Words.of(Language.VI);
    private static final Words EN = Words.of(Language.EN);
    private static final CriteriaSet RICE = Law.set(6);

    private static Arguments named(String expected, Function<Words, String> name) {
        return Arguments.of(expected, name);
    }

    static Stream<Arguments> names() {
        Document form = Law.QD_26.documents().documents().get(0);
        Rule scope = Law.QD_26.encodedRules().get(0);
        IncompleteSet tea = (IncompleteSet)
                Rulebooks.standard().get("qd-148-2023").findSet(11).orElseThrow();
        return Stream.of(
                named("provincial advisory team", words -> words.actor(Actor.PROVINCE_TEAM)),
                named("cycle", words -> words.awaited(Rule.Awaited.CYCLE)),
                named("Assessment stopped", words -> words.bar(Bar.STOPPED)),
                named("A tourist service site", words -> words.caseName("tourist-site")),
                named("Likely", words -> words.certainty(Certainty.LIKELY)),
                named("Fresh food", words -> words.classification("fresh-food")),
                named("dossier uploaded", words -> words.cycleEvent("UPLOADED")),
                named("The commune checks and proposes", words -> words.deadline(DeadlineKind.COMMUNE_CHECK)),
                named("Registration form (Form 01)", words -> words.document(form)),
                named("Registration form (Form 01)", words -> words.document("registration-form")),
                named("always", words -> words.duty(Duty.ALWAYS)),
                named("always", words -> words.duty("ALWAYS")),
                named("re-rated", words -> words.event(EventType.RE_RATED)),
                named("signer", words -> words.fact(Fact.SIGNER)),
                named("Fewest points for", words -> words.figure(FigureComparison.Figure.BAND)),
                named("Upgrade", words -> words.filing(FilingKind.UPGRADE)),
                named(
                        "Part C adds up to 32 of 35 points (3 short) in the only transcription at hand",
                        words -> words.incomplete(tea)),
                named("press", words -> words.level(SourceLevel.PRESS)),
                named("first day to file for the re-rating", words -> words.milestone(MilestoneKind.REFILING_OPENS)),
                named("checked", words -> words.minimums(MinimumsHeld.CHECKED)),
                named("50% to under 75% grown in the commune", words -> words.option("origin-grown-commune-50-to-75")),
                named("overdue", words -> words.progress(DeadlineState.OVERDUE)),
                named("The points cell is blank; sibling sets print 0", words -> words.proof("blank-cell")),
                named("Added by the commune", words -> words.provider(Provider.COMMUNE)),
                named("100% grown in the province", words -> words.requirement("grown-in-province")),
                named("untrue information or forged papers", words -> words.revocation(RevocationGround.UNTRUTHFUL)),
                named(
                        "Scope: 26 criteria sets; first ratings, upgrades and re-ratings; revocation; inspection and supervision",
                        words -> words.rule(scope)),
                named("Points and stars", words -> words.ruleKind(RuleKind.SCORING)),
                named("idea waits to be judged", words -> words.stage(ProductStage.IDEA_WAITING)),
                named("the subject filed", words -> words.start(DeadlineStart.FILED)),
                named("Missing", words -> words.state(AttachmentState.MISSING)),
                named(
                        "dossier being prepared",
                        words -> words.state(Rulebooks.standard()
                                .workflows()
                                .get("qd-26-2026/application")
                                .start())),
                named("valid", words -> words.status(CertificateStatus.VALID)),
                named("ahead", words -> words.status(StepStatus.AHEAD)),
                named("Farm", words -> words.subject(SubjectKind.FARM)),
                named("Origin of the product", words -> words.title("product-origin")),
                named("after a week", words -> words.wait("PLAN_AGAIN")),
                named("1 point", words -> words.points(1)),
                named("0 points", words -> words.points(0)),
                named("2 points", words -> words.points(2)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_thing_has_its_word_in_either_language(String expected, Function<Words, String> name) {
        assertThat(name.apply(EN)).isEqualTo(expected);
        assertThat(name.apply(VI)).isNotBlank().isNotEqualTo(expected);
    }

    @Test
    void a_ground_reads_the_same_wherever_it_is_told() {
        for (Words words : List.of(VI, EN)) {
            String header = words.ground(RICE, RICE.grounds().get(0));
            assertThat(header).isNotBlank();
            assertThat(words.ground(RICE.grounds().get(0).label())).isEqualTo(header);
            assertThat(words.ground(found())).isEqualTo(header);
        }
        assertThat(EN.zeroRule(Law.set(16).zeroStop().orElseThrow())).isEqualTo("0 points on a sensory criterion");
    }

    private static FoundGround found() {
        ObjectNode dossier = Wire.top(6);
        dossier.putArray("findings").add("header");
        return ((Barred) Wire.rate(dossier.toString())).grounds().get(0);
    }

    @Test
    void an_answer_is_the_box_that_is_ticked_or_that_none_is_or_yes_or_no() {
        Criterion criterion = RICE.criterion("3.5");
        assertThat(EN.choice(RICE, criterion, Choice.box(2))).isEqualTo(EN.option(RICE, criterion, 2));
        assertThat(EN.choice(RICE, criterion, Choice.box(0))).isEqualTo("No box ticked");
        assertThat(EN.choice(RICE, criterion, Choice.YES)).isEqualTo("Yes");
        assertThat(EN.choice(RICE, criterion, Choice.NO)).isEqualTo("No");
    }

    @Test
    void what_a_criterion_needs_is_told_by_its_number() {
        assertThat(EN.needs(RICE.criterion("5.2").needs().orElseThrow()))
                .isEqualTo("Only where points are given on 5.1");
    }

    @Test
    void only_a_whole_blank_is_filled() {
        assertThat(Words.fill("{0} of {1}", List.of("2", "3"))).isEqualTo("2 of 3");
        assertThat(Words.fill("{1}{0}", List.of("2", "3"))).isEqualTo("32");
        for (String text : List.of("", "{", "a{", "{0", "0}", "{}", "{12}")) {
            assertThat(Words.fill(text, List.of("x"))).isEqualTo(text);
        }
    }
}
