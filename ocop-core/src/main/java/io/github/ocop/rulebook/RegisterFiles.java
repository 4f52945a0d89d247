package io.github.ocop.rulebook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Certainty;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Instrument;
import io.github.ocop.law.Misprint;
import io.github.ocop.law.OpenReading;
import io.github.ocop.trace.Bearing;
import io.github.ocop.trace.Circumstance;
import io.github.ocop.trace.Register;
import io.github.ocop.trace.StepKind;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code misprints.json} and {@code readings.json}. */
final class RegisterFiles {
    private RegisterFiles() {}

    /** Reads the register of one decision; that of one that amends another comes after the other's. */
    static Register register(DataSource source, InstrumentFile.Contents contents, Optional<Register> amended) {
        Instrument instrument = contents.instrument();
        Register.Builder register = Register.builder();
        amended.ifPresent(register::from);
        if (contents.has("misprints.json")) {
            source.read(
                    instrument.id() + "/misprints.json",
                    node -> register.addAllMisprints(node.objects("misprints", entry -> misprint(entry, instrument))));
        }
        if (contents.has("readings.json")) {
            source.read(
                    instrument.id() + "/readings.json",
                    node -> node.objects("readings", entry -> {
                        OpenReading reading = reading(entry, locator -> Citation.of(instrument.number(), locator));
                        entry.optionalObjects("bearsOn", RegisterFiles::bearing)
                                .forEach(bearing -> register.putBearings(reading.id(), bearing));
                        return register.addReadings(reading);
                    }));
        }
        return register.build();
    }

    /** Reads the readings that are of no one decision held, of the calendar or of the cycle: their clauses name the instrument. */
    static ImmutableList<OpenReading> acrossDecisions(DataSource source) {
        return Stream.of("readings.json", "cycle/readings.json")
                .flatMap(file ->
                        source
                                .read(file, node -> node.objects("readings", entry -> reading(entry, Citation::parse)))
                                .stream())
                .collect(toImmutableList());
    }

    private static Misprint misprint(DataNode node, Instrument instrument) {
        return Misprint.builder()
                .id(node.text("id"))
                .at(Citation.of(instrument.number(), node.text("at")))
                .option(node.optionalNumber("option"))
                .kind(node.word("kind", Misprint.Kind.class))
                .printed(node.optionalAnyText("printed"))
                .applied(node.optionalAnyText("applied"))
                .possible(node.optionalText("possible"))
                .certainty(node.word("certainty", Certainty.class))
                .proof(node.label("proof"))
                .build();
    }

    private static OpenReading reading(DataNode node, Clause clause) {
        return OpenReading.builder()
                .id(node.label("id"))
                .clauses(node.texts("clauses").stream().map(clause::of).collect(toImmutableList()))
                .alternatives(node.objects(
                        "alternatives",
                        entry -> new OpenReading.Alternative(entry.label("id"), entry.optionalText("setting"))))
                .build();
    }

    private static Bearing bearing(DataNode node) {
        return Bearing.builder()
                .step(node.word("step", StepKind.class))
                .labels(node.optionalTexts("labels"))
                .sets(node.optionalNumbers("sets"))
                .boxes(node.optionalNumbers("boxes"))
                .when(node.optionalWord("when", Circumstance.class))
                .build();
    }

    private interface Clause {
        Citation of(String text);
    }
}
