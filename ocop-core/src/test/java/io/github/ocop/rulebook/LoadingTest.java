package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.fixtures.Wire;
import io.github.ocop.json.DossierReader;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Rating;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A first answer waits for no file that it does not rest on. */
class LoadingTest {
    private final List<String> opened = new ArrayList<>();
    private final DataSource library = DataSource.ofLibrary();
    private final Rulebooks rulebooks = Rulebooks.load(file -> {
        opened.add(file);
        return library.open(file);
    });

    @Test
    void an_answer_loads_its_rulebook_and_its_set_and_no_other() {
        Dossier dossier = DossierReader.read(Wire.top(6).toString()).dossier().orElseThrow();
        assertThat(rulebooks.rate(dossier)).isInstanceOf(Rating.class);
        assertThat(opened)
                .containsExactlyInAnyOrder(
                        "timeline.json",
                        "qd-26-2026/instrument.json",
                        "qd-26-2026/procedure.json",
                        "qd-26-2026/classification.json",
                        "qd-26-2026/criteria/06-rice-cereal-products.json");
        rulebooks.rate(dossier);
        assertThat(opened).hasSize(5);
    }

    @Test
    void an_amending_rulebook_loads_the_one_that_it_amends_and_no_other() {
        assertThat(rulebooks.get("qd-1489-2025").findCriteriaSet(1)).isPresent();
        assertThat(opened)
                .isNotEmpty()
                .allMatch(file -> file.equals("timeline.json")
                        || file.startsWith("qd-1489-2025/")
                        || file.startsWith("qd-148-2023/"));
    }
}
