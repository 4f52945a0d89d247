package io.github.ocop.examples.quickstart.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.certificate.CertificateStatus;
import io.github.ocop.comparison.RulebookComparison;
import io.github.ocop.cycle.Actor;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Facts;
import io.github.ocop.cycle.Fired;
import io.github.ocop.cycle.Firing;
import io.github.ocop.cycle.Progress;
import io.github.ocop.json.AnswerWriter;
import io.github.ocop.json.DossierReader;
import io.github.ocop.json.PlanReader;
import io.github.ocop.json.Reading;
import io.github.ocop.json.RegisterReader;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Language;
import io.github.ocop.plan.PlanProgress;
import io.github.ocop.plan.ProgrammePlan;
import io.github.ocop.plan.RegisterBook;
import io.github.ocop.plan.RegisterRecord;
import io.github.ocop.plan.RowPlace;
import io.github.ocop.product.Province;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Certificates;
import io.github.ocop.rulebook.Receipt;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.StepText;
import io.github.ocop.rulebook.Verification;
import io.github.ocop.rulebook.Words;
import io.github.ocop.trace.FullAnswer;
import io.github.ocop.year.YearOnDay;
import io.github.ocop.year.YearProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The samples with which the packages of the library begin: each is, but for where lines break, code that is run here. */
class PackagesTest {
    private static final Pattern SAMPLE = Pattern.compile("<pre>\\{@code\\R(.*?)\\R \\* }</pre>", Pattern.DOTALL);
    private static final Path LIBRARY = Pages.ROOT.resolve("ocop-core/src/main/java");

    @Test
    void each_sample_of_a_package_is_run_here_and_nothing_else_is() throws IOException {
        List<String> shown = new ArrayList<>();
        try (Stream<Path> files = Files.walk(LIBRARY)) {
            for (Path file :
                    files.filter(path -> path.endsWith("package-info.java")).toList()) {
                Matcher sample = SAMPLE.matcher(Files.readString(file));
                while (sample.find()) {
                    shown.add(words(sample.group(1).replaceAll("(?m)^ \\* ", "")));
                }
            }
        }
        assertThat(shown).hasSizeGreaterThan(10);
        assertThat(Pages.sections("ocop-examples/quickstart", "// package begins", "// package ends"))
                .map(PackagesTest::words)
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    private static String words(String block) {
        return block.replaceAll("\\s+", "");
    }

    @Test
    void json() throws IOException {
        String json = Pages.example("dossiers/05-lo-mo-pdam.json");
        // package begins
        Reading reading = DossierReader.read(json);
        Answer answer = reading.answer(Rulebooks.standard());
        String line = AnswerWriter.of(Language.VI).write(reading.id().orElse("?"), answer);
        // package ends
        assertThat(line).startsWith("{").contains("\"rulebook\":\"qd-26-2026\"");
    }

    @Test
    void trace() throws IOException {
        Dossier dossier = dossier();
        // package begins
        FullAnswer traced = Rulebooks.standard().trace(dossier);
        StepText words =
                StepText.of(Words.of(Language.VI), traced.trace().orElseThrow().set());
        List<String> told = traced.trace().orElseThrow().steps().stream()
                .map(step -> words.tell(step) + " " + step.clause())
                .toList();
        // package ends
        assertThat(told).hasSizeGreaterThan(40).anyMatch(line -> line.endsWith("26/2026/QĐ-TTg#II/8/3.5"));
    }

    @Test
    void certificate() {
        // package begins
        Certificates certificates = Rulebooks.standard().certificates();
        CertificateRecord record = CertificateRecord.builder()
                .stars(4)
                .issuedOn(LocalDate.parse("2026-08-05"))
                .build();
        CertificateStatus status = certificates.life(record).status(LocalDate.parse("2029-04-01"));
        // package ends
        assertThat(status).isEqualTo(CertificateStatus.REFILING_OPEN);
    }

    @Test
    void rating() {
        // package begins
        Rulebook law = Rulebooks.standard().get("qd-26-2026");
        ScoreSheet sheet = ScoreSheet.top(law.criteriaSet(6), "m1").with("3.5", 1);
        Rating rating = (Rating) law.rate(sheet); // 98 points, band 5, 3 stars
        // package ends
        assertThat(rating.total()).hasToString("98");
        assertThat(rating.band()).isEqualTo(5);
        assertThat(rating.stars()).isEqualTo(3);
    }

    @Test
    void plan() throws IOException {
        ProgrammePlan plan = PlanReader.read(Pages.example("plans/ha-long-2017-2020.json"));
        RegisterRecord record = RegisterReader.read(
                        "{\"type\": \"TALLY\", \"id\": \"SL01\", \"tally\": \"FAIR\", \"unit\": \""
                                + plan.units().all().get(0).id() + "\", \"on\": \"2018-05-10\", \"count\": 2}")
                .record()
                .orElseThrow();
        LocalDate day = LocalDate.parse("2020-12-31");
        long line = 1;
        // package begins
        RegisterBook book = RegisterBook.of(plan, Rulebooks.standard().certificates()::life);
        book.add(record, new RowPlace(0, line));
        PlanProgress progress = book.register().progress(day);
        // package ends
        assertThat(progress.used()).isOne();
    }

    @Test
    void year() {
        // package begins
        YearProfile bacKan = Rulebooks.standard().yearProfiles().get("bac-kan-2024");
        Progress year = Rulebooks.standard().workflows().begin(bacKan.table(), Facts.of(Map.of("year", "2024")));
        YearOnDay day = YearOnDay.of(bacKan, year, LocalDate.parse("2024-11-15"), 14); // due soon: within 14 days
        // package ends
        assertThat(day.on()).isEqualTo("2024-11-15");
    }

    @Test
    void comparison() {
        // package begins
        Rulebooks rulebooks = Rulebooks.standard();
        RulebookComparison compared = RulebookComparison.of(rulebooks.get("qd-148-2023"), rulebooks.get("qd-26-2026"));
        // package ends
        assertThat(compared.left().id()).isEqualTo("qd-148-2023");
    }

    @Test
    void rulebook() throws IOException {
        Dossier dossier = dossier();
        // package begins
        Receipt receipt = Rulebooks.standard().receipt(dossier);
        Verification again = Rulebooks.standard().verify(receipt, dossier);
        // package ends
        assertThat(again.verified()).isTrue();
    }

    @Test
    void product() {
        // package begins
        Optional<Province> province = Rulebooks.standard().provinces().find("24", LocalDate.parse("2026-08-03"));
        // package ends
        assertThat(province.orElseThrow().name()).isEqualTo("Bắc Ninh");
    }

    @Test
    void law() {
        // package begins
        String place = Citation.parse("26/2026/QĐ-TTg#7.3.e").text(Language.VI);
        // package ends
        assertThat(place).contains("Điều 7").contains("26/2026/QĐ-TTg");
    }

    @Test
    void cycle() {
        // package begins
        Progress draft = Rulebooks.standard()
                .workflows()
                .begin("qd-26-2026/application", Facts.of(Map.of("kind", "FIRST", "tourism", "NO")));
        Firing filed = draft.fire(
                Event.of("FILED", LocalDate.parse("2026-08-03"), Actor.SUBJECT)); // Fired, or a Refusal that says why
        // package ends
        assertThat(filed).isInstanceOf(Fired.class);
    }

    private static Dossier dossier() throws IOException {
        return DossierReader.read(Pages.example("dossiers/05-lo-mo-pdam.json"))
                .dossier()
                .orElseThrow();
    }
}
