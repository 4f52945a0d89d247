package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Instrument;
import io.github.ocop.law.Period;
import io.github.ocop.law.SourceLevel;
import java.time.LocalDate;

/** Reads {@code instrument.json}: the decision itself and the names of its criteria files, in the order of the sets. */
final class InstrumentFile {
    private InstrumentFile() {}

    /** What the file holds. */
    record Contents(Instrument instrument, ImmutableList<String> criteria) {}

    static Contents read(DataNode node) {
        String number = node.text("number");
        Instrument instrument = Instrument.builder()
                .id(node.text("id"))
                .number(number)
                .signedOn(LocalDate.parse(node.text("signedOn")))
                .inForce(Period.parse(node.text("inForce")))
                .inForceBy(Citation.of(number, node.text("inForceBy")))
                .replaces(node.texts("replaces"))
                .source(node.word("source", SourceLevel.class))
                .build();
        return new Contents(instrument, node.texts("criteria"));
    }
}
