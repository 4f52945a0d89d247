package io.github.ocop.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.criteria.StarMinimum;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That no minimum and no ground of the library's own data is without its cases: the figures here are others. */
class MinimumsTest {
    private static final Set<String> MISSED = new HashSet<>();
    private static final Set<String> MET = new HashSet<>();
    private static final Set<String> BARRED = new HashSet<>();

    @BeforeAll
    static void collect() throws IOException {
        for (CaseFile file : CaseFiles.shipped()) {
            for (ConformanceCase one : file.cases()) {
                if (one.expect().has("outcome") && one.lines().size() == 1) {
                    collect(one.expect(), Json.MAPPER.readTree(one.lines().get(0)));
                }
            }
        }
    }

    private static void collect(JsonNode answer, JsonNode dossier) {
        String set = answer.get("rulebook").textValue() + " " + answer.get("criteriaSet") + " ";
        answer.path("grounds")
                .forEach(ground -> BARRED.add(set + ground.get("finding").textValue()));
        for (JsonNode unmet : answer.path("unmet")) {
            MISSED.add(
                    set + unmet.get("stars") + " " + unmet.get("criterion").textValue() + " " + unmet.get("required"));
        }
        if (!answer.has("band") || dossier.path("sheets").size() != 1) {
            return;
        }
        for (int stars = 1; stars <= answer.get("band").intValue(); stars++) {
            for (Map.Entry<String, JsonNode> choice :
                    dossier.at("/sheets/0/choices").properties()) {
                if (!isUnmet(answer, stars, choice.getKey())) {
                    MET.add(set + stars + " " + choice.getKey() + " " + choice.getValue());
                }
            }
        }
    }

    private static boolean isUnmet(JsonNode answer, int stars, String criterion) {
        for (JsonNode unmet : answer.get("unmet")) {
            if (unmet.get("stars").intValue() == stars
                    && unmet.get("criterion").textValue().equals(criterion)) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @CsvSource({"qd-26-2026, 26, 575", "qd-148-2023, 22, 472", "qd-781-2020, 25, 67"})
    void every_minimum_is_met_and_missed(String rulebook, int sets, int minimums) {
        List<String> neverMissed = new ArrayList<>();
        List<String> neverMet = new ArrayList<>();
        int asked = 0;
        List<CriteriaSet> complete = complete(rulebook);
        for (CriteriaSet set : complete) {
            String of = rulebook + " " + set.number() + " ";
            for (StarMinimum minimum : set.minimums()) {
                asked++;
                if (!MISSED.contains(of + minimum.stars() + " " + minimum.criterion() + " " + minimum.points())) {
                    neverMissed.add(of + minimum);
                }
                if (!met(of, set, minimum)) {
                    neverMet.add(of + minimum);
                }
            }
        }
        assertThat(complete).hasSize(sets);
        assertThat(asked).isEqualTo(minimums);
        assertThat(neverMissed).isEmpty();
        assertThat(neverMet).isEmpty();
    }

    /** By a sheet that has just these points there, in a band that asks for them. */
    private static boolean met(String of, CriteriaSet set, StarMinimum minimum) {
        Criterion criterion = set.criterion(minimum.criterion());
        return IntStream.rangeClosed(1, criterion.lastPlace())
                .filter(box -> criterion.pointsOf(box) == minimum.points())
                .anyMatch(box -> MET.contains(of + minimum.stars() + " " + minimum.criterion() + " " + box));
    }

    @ParameterizedTest
    @CsvSource({"qd-26-2026, 74", "qd-148-2023, 21", "qd-1048-2019, 63"})
    void every_ground_bars(String rulebook, int grounds) {
        List<String> asked = new ArrayList<>();
        for (CriteriaSet set : complete(rulebook)) {
            set.grounds().forEach(ground -> asked.add(rulebook + " " + set.number() + " " + ground.finding()));
            set.zeroStop()
                    .ifPresent(zero ->
                            zero.criteria().forEach(number -> asked.add(rulebook + " " + set.number() + " " + number)));
        }
        assertThat(BARRED).containsAll(asked);
        assertThat(asked).hasSize(grounds);
    }

    private static List<CriteriaSet> complete(String id) {
        Rulebook rulebook = Rulebooks.standard().get(id);
        return IntStream.rangeClosed(1, 26)
                .mapToObj(rulebook::findSet)
                .flatMap(Optional::stream)
                .map(ListedSet::complete)
                .flatMap(Optional::stream)
                .toList();
    }
}
