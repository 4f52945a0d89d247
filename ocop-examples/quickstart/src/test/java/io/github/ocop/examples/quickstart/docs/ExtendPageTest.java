package io.github.ocop.examples.quickstart.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.council.CouncilRules;
import io.github.ocop.deadline.DossierHistory;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Points;
import io.github.ocop.rulebook.Deadlines;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import io.github.ocop.rulebook.Workflows;
import io.github.ocop.rulebook.YearProfiles;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import io.github.ocop.year.YearProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The samples of extend.md. */
class ExtendPageTest {
    @Test
    void readings_can_be_settled_otherwise() {
        // page begins
        ImmutableMap<String, String> settable = Rulebooks.standard().settableReadings(); // id to setting
        Rulebooks strict = Rulebooks.standard().withReadings(List.of("minimums-unanimous"));
        // page ends
        assertThat(settable).containsKeys("minimums-unanimous", "proposed-by-points", "late-filing-helps-all");
        assertThat(strict.get("qd-26-2026").settings().minimumTest()).hasToString("UNANIMOUS");
        assertThatThrownBy(() -> Rulebooks.standard().withReadings(List.of("no-such-reading")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void official_words_are_laid_over() {
        Rulebook law = Rulebooks.standard().get("qd-26-2026");
        // page begins
        Words official = Words.of(Language.VI)
                .with(Map.of("titles", Map.of("intellectual-property", "…"))); // or by place: 26/2026/QĐ-TTg#II/6/3.5
        // page ends
        assertThat(official.title("intellectual-property")).isEqualTo("…");
        assertThat(official.set(law.criteriaSet(6)))
                .isEqualTo(Words.of(Language.VI).set(law.criteriaSet(6)));
    }

    @Test
    void a_council_has_rules_of_its_own() {
        // page begins
        CouncilRules rules = CouncilRules.builder()
                .minimumMembers(7)
                .sharePresent(Points.parse("2/3"))
                .chairPresent(true)
                .spread(Points.of(10))
                .build();
        // page ends
        assertThat(rules.minimumMembers()).isEqualTo(7);
        assertThat(rules.spread()).isEqualTo(CouncilRules.tayNinh().spread());
    }

    @Test
    void days_off_are_added_as_they_are_announced() {
        // page begins
        Rulebooks rulebooks = Rulebooks.standard();
        var calendar = rulebooks.calendar().withSwap(LocalDate.parse("2027-04-29"), LocalDate.parse("2027-05-08"));
        var deadlines = rulebooks.deadlines().with(calendar); // certificates() and workflows() take one too
        // page ends
        assertThat(calendar.isWorkingDay(LocalDate.parse("2027-04-29"))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2027-05-08"))).isTrue();
        DossierHistory filed = DossierHistory.builder()
                .filing(Filing.of(FilingKind.FIRST, LocalDate.parse("2027-04-09")))
                .build();
        LocalDate plain = due(rulebooks.deadlines(), filed);
        assertThat(due(deadlines, filed)).isEqualTo(plain.plusDays(1));
    }

    private static LocalDate due(Deadlines deadlines, DossierHistory history) {
        return deadlines
                .answer(history, LocalDate.parse("2027-04-12"))
                .deadlines()
                .get(0)
                .due();
    }

    @Test
    void a_province_brings_its_own_year() throws IOException {
        String json = Pages.fenced("ocop-core/docs/extend.md", "json").get(0);
        try (InputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))) {
            // page begins
            YearProfile own = YearProfiles.read("our-province.json", in); // or a DataException with file and place
            Workflows workflows = Rulebooks.standard().workflows().with(own); // its table: our-province/province-year
            // page ends
            assertThat(workflows.ids()).contains("our-province/province-year");
            assertThat(own.steps()).hasSize(2);
        }
    }
}
