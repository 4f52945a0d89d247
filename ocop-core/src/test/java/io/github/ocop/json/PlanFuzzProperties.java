package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.github.ocop.fixtures.Damage;
import io.github.ocop.fixtures.PlanSamples;
import io.github.ocop.fixtures.RandomRegisters;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.plan.PlanProgress;
import io.github.ocop.plan.ProgrammePlan;
import io.github.ocop.plan.RecordKind;
import io.github.ocop.plan.RegisterBook;
import io.github.ocop.plan.RowFault;
import io.github.ocop.plan.RowPlace;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Plans and registers, edited at random: read or refused with a listed code and a place, and nothing else. */
class PlanFuzzProperties {
    private static final Schema PLAN = Schemas.load("plan.schema.json");
    private static final Schema RECORD = Schemas.load("register-record.schema.json");
    private static final Schema PROGRESS = Schemas.load("progress.schema.json");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "1",
            "-1",
            "2019",
            "2024",
            "1.5",
            "'x'",
            "''",
            "' '",
            "'a'",
            "'tinh'",
            "[]",
            "{}",
            "[[]]",
            "'AT_LEAST'",
            "'AVERAGE'",
            "'COMMUNE'",
            "'SUBJECTS'",
            "'TALLIED'",
            "'TRAINED'",
            "'2024-02-30'",
            "'2025-06-30'",
            "{'vi': 'a'}",
            "{'vi': 'a', 'en': 'b'}",
            "['TRAINED']",
            "'40%'",
            "'0/3'",
            "9223372036854775808",
            "'\\ud800'",
            "{'kind': 'AVERAGE', 'level': 'COMMUNE', 'least': 1, 'most': 2}",
            "{'kind': 'ALL_OF', 'of': {'counts': 'SUBJECTS'}}",
            "{'from': 2024, 'through': 2025}",
            "{'a': 1}",
            "'PRODUCT'",
            "'RECOGNITION'",
            "'s0'",
            "'p0'");

    /** Puts another value in some places of a tree, or takes fields away. */
    private static void edit(JsonNode tree, Random random) {
        int edits = 1 + random.nextInt(2);
        for (int i = 0; i < edits; i++) {
            List<JsonNode> inner = new ArrayList<>();
            collect(tree, inner);
            JsonNode at = inner.get(random.nextInt(inner.size()));
            JsonNode value = Wire.parse("[" + VALUES.get(random.nextInt(VALUES.size())) + "]")
                    .get(0);
            if (at instanceof ObjectNode object) {
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                names.addAll(List.of("every", "units", "each", "parts", "from"));
                String name = names.get(random.nextInt(names.size()));
                if (random.nextInt(4) == 0) {
                    object.remove(name);
                } else {
                    object.set(name, value);
                }
            } else if (!at.isEmpty()) {
                ((ArrayNode) at).set(random.nextInt(at.size()), value);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> inner) {
        if (node.isContainerNode()) {
            inner.add(node);
            node.forEach(child -> collect(child, inner));
        }
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void an_edited_plan_is_read_or_refused_with_its_place(@ForAll Random random) {
        ObjectNode plan = PlanSamples.json();
        edit(plan, random);
        byte[] bytes = random.nextInt(10) == 0
                ? Damage.edit(plan, random)
                : plan.toString().getBytes(StandardCharsets.UTF_8);
        try {
            ProgrammePlan read = PlanReader.read(bytes);
            Statistics.collect("read");
            assertThat(PLAN.validate(Wire.read(new String(bytes, StandardCharsets.UTF_8))))
                    .isEmpty();
            // whatever is read can be counted
            LocalDate day = read.years().days().last().orElseThrow();
            PlanProgress progress = RegisterBook.of(read, Rulebooks.standard().certificates()::life)
                    .register()
                    .progress(day);
            assertThat(PROGRESS.validate(
                            Wire.read(ProgressWriter.of(Language.EN).write(progress))))
                    .isEmpty();
        } catch (FaultException e) {
            Statistics.collect(e.fault().code());
            assertThat(Words.of(Language.EN).message(e.fault())).isNotBlank();
        }
        Statistics.coverage(coverage -> coverage.check("read").percentage(share -> share > 3));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void an_edited_record_is_used_or_told(@ForAll Random random) {
        List<String> rows = RandomRegisters.rows(random);
        RegisterBook book = PlanSamples.book();
        int told = 0;
        for (int i = 0; i < rows.size(); i++) {
            ObjectNode row = (ObjectNode) Wire.parse(rows.get(i));
            if (random.nextInt(3) == 0) {
                edit(row, random);
            }
            boolean isDamaged = random.nextInt(12) == 0;
            RegisterReading reading =
                    isDamaged ? RegisterReader.read(Damage.edit(row, random)) : RegisterReader.read(row.toString());
            RowPlace place = new RowPlace(0, i + 1);
            reading.record().ifPresent(record -> book.add(record, place));
            reading.fault().ifPresent(fault -> book.add(new RowFault(place, Optional.empty(), reading.id(), fault)));
            told += reading.fault().isPresent() ? 1 : 0;
            // of certificates the reader takes what only the law refuses
            if (!isDamaged
                    && reading.record()
                            .filter(record -> record.kind() != RecordKind.RECOGNITION)
                            .isPresent()) {
                assertThat(RECORD.validate(row)).as(row.toString()).isEmpty();
            }
        }
        PlanProgress progress = book.register().progress(LocalDate.of(2025, 12, 31));
        assertThat(progress.faults()).hasSizeGreaterThanOrEqualTo(told);
        assertThat(progress.used() + progress.faults().size()).isLessThanOrEqualTo(rows.size());
        assertThat(PROGRESS.validate(Wire.read(ProgressWriter.of(Language.VI).write(progress))))
                .isEmpty();
    }
}
