package io.github.ocop.examples.quickstart.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.council.Council;
import io.github.ocop.council.CouncilRules;
import io.github.ocop.council.Seat;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.document.AttachmentCheck;
import io.github.ocop.document.AttachmentList;
import io.github.ocop.document.Holding;
import io.github.ocop.document.Holdings;
import io.github.ocop.json.AnswerWriter;
import io.github.ocop.json.DossierReader;
import io.github.ocop.json.Reading;
import io.github.ocop.law.Language;
import io.github.ocop.product.Product;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.Improvement;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import io.github.ocop.subject.Subject;
import io.github.ocop.subject.SubjectKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The samples of rate.md. */
class RatePageTest {
    @Test
    void a_record_becomes_a_line() throws IOException {
        String json = Pages.example("dossiers/05-lo-mo-pdam.json");
        // page begins
        Reading reading = DossierReader.read(json); // strict: unknown fields and wrong types are faults
        Answer answer = reading.answer(Rulebooks.standard());
        String line = AnswerWriter.of(Language.VI).write(reading.id().orElse("?"), answer);
        // page ends
        assertThat(line).contains("\"outcome\":\"RATED\"").contains("\"rulebook\":\"qd-26-2026\"");
    }

    @Test
    void a_dossier_is_made_and_told_by_the_kind_of_its_answer() {
        // page begins
        CriteriaSet noodles = Rulebooks.standard().get("qd-26-2026").criteriaSet(6);
        Dossier dossier = Dossier.builder()
                .filing(Filing.of(FilingKind.FIRST, LocalDate.parse("2026-08-03")))
                .product(Product.of("Miến dong", 6))
                .subject(Subject.of("Hợp tác xã ví dụ", SubjectKind.COOPERATIVE))
                .addSheets(FilledSheet.of("m1", ScoreSheet.top(noodles, "m1").choices()))
                .build();
        // page ends
        assertThat(tell(Rulebooks.standard().rate(dossier))).isEqualTo("100 points, 5 stars, decided by MINISTRY");
        Dossier other = Dossier.builder()
                .from(dossier)
                .subject(Subject.of("Công ty lớn", SubjectKind.LARGE_ENTERPRISE))
                .build();
        assertThat(tell(Rulebooks.standard().rate(other))).isEqualTo("INELIGIBLE: 26/2026/QĐ-TTg#2.3");
        Dossier empty = Dossier.builder()
                .from(dossier)
                .sheets(List.of(FilledSheet.of("m1", Map.of("1.1", Choice.box(3)))))
                .build();
        assertThat(tell(Rulebooks.standard().rate(empty))).isEqualTo("MISSING_CRITERION at sheets[0].choices.1.2");
    }

    private static String tell(Answer answer) {
        String told;
        // page begins
        if (answer instanceof Rating rating) {
            told = rating.total() + " points, " + rating.stars() + " stars, decided by "
                    + rating.decidedBy().map(Enum::name).orElse("nobody: no certificate below 3 stars");
        } else if (answer instanceof Barred barred) { // ineligible, disqualified, not assessed or stopped
            told = barred.grounds().stream()
                    .map(ground -> ground.citation().toString())
                    .collect(Collectors.joining(", ", barred.bar() + ": ", ""));
        } else if (answer instanceof Fault fault) { // what is wrong with the record, and where
            told = fault.code() + " at " + fault.at();
        } else {
            told = "part results alone: " + answer;
        }
        // page ends
        return told;
    }

    @Test
    void what_is_open_and_how_far_up_it_is() {
        Rulebook law = Rulebooks.standard().get("qd-26-2026");
        CriteriaSet noodles = law.criteriaSet(6);
        ScoreSheet sheet = ScoreSheet.top(noodles, "m1").with("3.5", 1);
        LocalDate day = LocalDate.parse("2026-08-03");
        // page begins
        PartialSheet half = PartialSheet.of(noodles, FilledSheet.of("m1", Map.of("1.1", Choice.box(3))));
        RatingRange range = law.range(half); // points and stars, lowest and highest; what is missing; what decides
        Improvement way = law.improve(sheet, 4).orElseThrow(); // one change: 3.5 from box 1 to box 2, one point
        AttachmentList papers = law.attachments(half, FilingKind.FIRST); // what to attach for what is claimed so far
        Holdings held = Holdings.of(day, List.of(Holding.of("product-samples")));
        AttachmentCheck there = AttachmentCheck.of(papers, held); // missing, out of date, the sheet as far as proved
        // page ends
        assertThat(range.missing()).hasSize(noodles.criteria().size() - 1);
        assertThat(range.highestPoints()).isEqualTo(100);
        assertThat(range.highestStars()).isEqualTo(5);
        assertThat(way.criteriaChanged()).isOne();
        assertThat(way.pointsRaised()).isOne();
        assertThat(way.changes().get(0).criterion()).isEqualTo("3.5");
        assertThat(there.attachments()).isNotEmpty();
    }

    @Test
    void a_council_without_its_chair_is_refused() {
        CriteriaSet noodles = Rulebooks.standard().get("qd-26-2026").criteriaSet(6);
        ScoreSheet first = ScoreSheet.top(noodles, "m1");
        ScoreSheet second = ScoreSheet.top(noodles, "m2").with("3.5", 1);
        // page begins
        ScoreSheet third = ScoreSheet.top(noodles, "m3").with("3.5", 1);
        Rating mean = (Rating) Rulebooks.standard().get("qd-26-2026").rate(first, second, third); // 98 2/3 points
        String shown = mean.total().cut(2); // "98.66": cut, never rounded up

        Council council = Council.of(CouncilRules.tayNinh(), List.of(Seat.chair("m0"), Seat.of("m1"), Seat.of("m2")));
        Rulebooks tayNinh = Rulebooks.standard().with(council); // answers COUNCIL_RULE where its rules do not hold
        // page ends
        assertThat(shown).isEqualTo("98.66");
        assertThat(mean.stars()).isEqualTo(3); // one of three sheets reaches the minimum of 3.5
        Dossier dossier = Dossier.builder()
                .filing(Filing.of(FilingKind.FIRST, LocalDate.parse("2026-08-03")))
                .product(Product.of("Miến dong", 6))
                .subject(Subject.of("Hợp tác xã ví dụ", SubjectKind.COOPERATIVE))
                .addSheets(FilledSheet.of("m1", first.choices()), FilledSheet.of("m2", second.choices()))
                .build();
        assertThat(tell(tayNinh.rate(dossier))).startsWith("COUNCIL_RULE");
    }
}
