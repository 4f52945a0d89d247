package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.fixtures.Damage;
import io.github.ocop.fixtures.HalfFilledSheets;
import io.github.ocop.fixtures.HalfFilledSheets.HalfFilled;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.FaultCode;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.trace.Besides;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** Half-filled records and councils, edited at random: a range, a way, an outcome or a listed code, and nothing else. */
@Domain(HalfFilledSheets.class)
@Domain(DomainContext.Global.class)
class GapFuzzProperties {
    private static final Set<String> CODES =
            Arrays.stream(FaultCode.values()).map(FaultCode::name).collect(Collectors.toSet());
    private static final Set<String> OUTCOMES =
            Set.of("RATED", "PARTIAL", "DISQUALIFIED", "NOT_ASSESSED", "STOPPED", "INELIGIBLE");

    private static String edited(HalfFilled half, int set, Random random) {
        ObjectNode dossier = Wire.dossier(Law.set(set), List.of(half.whole().on(Law.set(set), "m1")));
        Set<String> kept = half.on(Law.set(set), "m1").choices().keySet();
        Wire.choices(dossier).retain(kept);
        return new String(Damage.edit(dossier, random), StandardCharsets.UTF_8);
    }

    @Property(tries = 2_000)
    void an_edited_half_filled_record_gets_one_answer(
            @ForAll HalfFilled half, @ForAll @IntRange(min = 1, max = 26) int set, @ForAll long seed) {
        Reading reading = DossierReader.read(edited(half, set, new Random(seed)));
        String line = AnswerWriter.of(Language.EN)
                .write(
                        reading.id().orElse("line:1"),
                        reading.answer(Rulebooks.standard(), ImmutableSet.of(Besides.RANGE, Besides.TRACE)));
        JsonNode answer = Wire.read(line);
        if (isFault(answer)) {
            return;
        }
        assertThat(OUTCOMES).contains(answer.get("outcome").asText());
        Statistics.collect(answer.get("outcome").asText());
        if (answer.get("outcome").asText().equals("PARTIAL")) {
            assertThat(answer.get("range").get("missing")).isNotEmpty();
            assertThat(answer.has("total")).isFalse();
        }
        // of part results nothing can be missing
        assertThat(answer.has("range") || !answer.path("minimums").asText().equals("CHECKED"))
                .isTrue();
        Statistics.coverage(coverage -> coverage.check("PARTIAL").count(count -> count > 0));
    }

    @Property(tries = 2_000)
    void an_edited_record_gets_one_way(
            @ForAll HalfFilled half,
            @ForAll @IntRange(min = 1, max = 26) int set,
            @ForAll @IntRange(min = 1, max = 5) int stars,
            @ForAll long seed) {
        HalfFilled whole = new HalfFilled(half.whole(), 100, half.seed());
        Reading reading = DossierReader.read(edited(whole, set, new Random(seed)));
        String line = ImprovementWriter.of(Language.VI)
                .write(reading.id().orElse("line:1"), reading.improve(Rulebooks.standard(), stars, ChangeCosts.each()));
        JsonNode answer = Wire.read(line);
        if (!isFault(answer)) {
            assertThat(answer.get("to").asInt()).isEqualTo(stars);
            boolean reachable = answer.get("reachable").asBoolean();
            assertThat(answer.has("changes")).isEqualTo(reachable);
            assertThat(reachable || !answer.get("grounds").isEmpty()).isTrue();
            Statistics.collect(reachable);
            Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 0));
        }
    }

    private static boolean isFault(JsonNode answer) {
        assertThat(answer.get("id").asText()).isNotEmpty();
        if (answer.has("error")) {
            assertThat(CODES).contains(answer.at("/error/code").asText());
            assertThat(answer.at("/error/message").asText()).isNotBlank();
        }
        return answer.has("error");
    }

    @Property(tries = 3_000)
    void an_edited_council_is_read_or_refused(@ForAll long seed) {
        ObjectNode council = (ObjectNode) Wire.parse("""
                {'preset': 'TAY_NINH', 'minimumMembers': 3, 'sharePresent': '0.5', 'chairPresent': true, 'spread': '8',
                 'minimumTest': 'MEAN', 'composition': 'PROVINCE',
                 'members': [{'member': 'a', 'chair': true, 'body': 'HEALTH'}, {'member': 'b', 'chair': false}]}""");
        byte[] edited = Damage.edit(council, new Random(seed));
        try {
            assertThat(CouncilReader.read(edited).rules().minimumMembers()).isPositive();
            Statistics.collect("read");
        } catch (FaultException e) {
            Statistics.collect(e.fault().code());
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("expected");
            Statistics.collect("refused");
        }
        Statistics.coverage(coverage -> List.of("read", "refused", FaultCode.WRONG_TYPE)
                .forEach(what -> coverage.check(what).count(count -> count > 0)));
    }
}
