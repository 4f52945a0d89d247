package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.fixtures.Councils;
import io.github.ocop.fixtures.Councils.Council;
import io.github.ocop.fixtures.Damage;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.naive.NaiveRating;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.FaultCode;
import io.github.ocop.rulebook.Rulebooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/**
 * Good records, edited at random: one answer a record, with a listed code or a right result, and nothing else.
 *
 * <p>The number of tries is jqwik's default, 1,000 with twelve records each; the Maven profile {@code fuzz} raises it to 84,000, a
 * million records.
 */
@Domain(Councils.class)
@Domain(DomainContext.Global.class)
class FuzzProperties {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> CODES =
            Arrays.stream(FaultCode.values()).map(FaultCode::name).collect(Collectors.toSet());
    /** Records a try. */
    private static final int EDITS = 12;

    private static final Set<String> OUTCOMES =
            Set.of("RATED", "DISQUALIFIED", "NOT_ASSESSED", "STOPPED", "INELIGIBLE");

    @Property
    void an_edited_record_gets_one_answer(@ForAll Council council, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < EDITS; i++) {
            CriteriaSet set = Law.set(1 + random.nextInt(26));
            byte[] record = Damage.edit(Wire.dossier(set, council.on(set).subList(0, 1)), random);
            WireText.decode(record, record.length)
                    .ifPresent(text -> assertThat(DossierReader.read(record)).isEqualTo(DossierReader.read(text)));
            List<JsonNode> answers = answers(record);
            assertThat(answers).hasSize((int) Damage.records(record));
            answers.forEach(FuzzProperties::assertTold);
            if (answers.size() == 1 && answers.get(0).has("total")) {
                // what is still rated is rated right
                JsonNode read = STRICT.readTree(record);
                assertThat(answers.get(0).get("total").asText())
                        .isEqualTo(NaiveRating.rate(read).get("total"));
            }
        }
    }

    private static void assertTold(JsonNode answer) {
        assertThat(answer.get("id").isTextual()).isTrue();
        assertThat(answer.get("id").asText()).isNotEmpty();
        if (answer.has("error")) {
            assertThat(CODES).contains(answer.at("/error/code").asText());
            assertThat(answer.at("/error/at").isTextual()).isTrue();
            assertThat(answer.at("/error/message").asText()).isNotBlank();
            Statistics.collect(answer.at("/error/code").asText());
        } else {
            assertThat(OUTCOMES).contains(answer.get("outcome").asText());
            Statistics.collect(answer.get("outcome").asText());
        }
    }

    @Property(tries = 3_000)
    void many_records_are_answered_in_their_order(@ForAll @IntRange(min = 1, max = 12) int count, @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<String> good = new java.util.ArrayList<>();
        for (int i = 0; i < count; i++) {
            ObjectNode dossier = Wire.top(1 + random.nextInt(26));
            if (random.nextBoolean()) {
                dossier.put("id", "good-" + i);
                good.add("good-" + i);
                all.write(dossier.toString().getBytes(StandardCharsets.UTF_8));
            } else {
                all.write(Damage.edit(dossier, random));
            }
            all.write(random.nextInt(4) == 0 ? "\r\n\n".getBytes(StandardCharsets.UTF_8) : new byte[] {'\n'});
        }
        List<JsonNode> answers = answers(all.toByteArray());
        assertThat(answers).hasSize((int) Damage.records(all.toByteArray()));
        assertThat(answers.stream()
                        .filter(answer -> answer.get("id").asText().startsWith("good-"))
                        .map(answer ->
                                answer.get("id").asText() + answer.path("stars").asInt()))
                .isEqualTo(good.stream().map(id -> id + "5").toList());
    }

    /** The answers as they go out, each parsed strictly: a broken line fails here. */
    private static List<JsonNode> answers(byte[] stream) throws IOException {
        Records records = Records.lines(new ByteArrayInputStream(stream));
        List<JsonNode> answers = new java.util.ArrayList<>();
        for (Optional<Records.Numbered> next = records.next(); next.isPresent(); next = records.next()) {
            Records.Numbered record = next.get();
            Answer answer = record.reading().answer(Rulebooks.standard());
            String line = AnswerWriter.of(Language.VI).write(record.id(), answer);
            assertThat(line).doesNotContain("\n");
            // what goes out must be whole UTF-8, so it must survive the way there and back
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(line);
            answers.add(STRICT.readTree(bytes));
        }
        return answers;
    }
}
