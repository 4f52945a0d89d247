package io.github.ocop.rulebook;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Fact;
import io.github.ocop.law.Instrument;
import io.github.ocop.law.Period;
import io.github.ocop.law.SourceLevel;
import io.github.ocop.law.Sources;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads {@code instrument.json}: the decision itself, how sure each fact of it is, and the names of its files. A decision that
 * amends another names the rulebook it amends and the files it changes; the rest is the other's.
 */
final class InstrumentFile {
    /** The files of a rulebook that come before its criteria in its hash. */
    static final ImmutableList<String> BEFORE_CRITERIA = ImmutableList.of("classification.json", "procedure.json");

    /** The files of a rulebook that come after them. */
    static final ImmutableList<String> AFTER_CRITERIA =
            ImmutableList.of("documents.json", "readings.json", "misprints.json");

    /** The star minimums that an amending decision lays over the amended one's sets; their marks stand nowhere else. */
    static final String MINIMUMS = "minimums.json";

    private static final ImmutableList<String> FILES = ImmutableList.<String>builder()
            .addAll(BEFORE_CRITERIA)
            .addAll(AFTER_CRITERIA)
            .build();

    private InstrumentFile() {}

    /**
     * What the file holds.
     *
     * @param amends the id of the rulebook it amends, and the number of that decision
     * @param files which of the files it has
     * @param appendix where its criteria sets stand; nothing where they are the amended decision's
     * @param criteria the names of its criteria files: in the order of the sets, or those it changes
     */
    record Contents(
            Instrument instrument,
            Optional<Amended> amends,
            ImmutableList<String> files,
            Optional<Citation> appendix,
            ImmutableList<String> criteria) {
        boolean has(String file) {
            return files.contains(file);
        }
    }

    /** The rulebook that a decision amends. */
    record Amended(String rulebook, String number) {}

    static Contents read(DataNode node) {
        String number = node.text("number");
        Optional<Amended> amends =
                node.optionalObject("amends", amended -> new Amended(amended.text("rulebook"), amended.text("number")));
        Instrument instrument = Instrument.builder()
                .id(node.text("id"))
                .number(number)
                .signer(node.optionalText("signer"))
                .signedOn(LocalDate.parse(node.text("signedOn")))
                .inForce(Period.parse(node.text("inForce")))
                .inForceBy(Citation.of(number, node.text("inForceBy")))
                .amends(amends.map(Amended::number))
                .replaces(node.texts("replaces"))
                .sources(node.object("sources", InstrumentFile::sources))
                .build();
        ImmutableList<String> files = amends.isPresent() ? node.texts("changes") : FILES;
        files.forEach(file -> checkArgument(
                FILES.contains(file) || file.equals(MINIMUMS),
                "changes: expected some of %s and %s, given %s",
                FILES,
                MINIMUMS,
                file));
        return new Contents(
                instrument,
                amends,
                files,
                node.optionalText("appendix").map(locator -> Citation.of(number, locator)),
                node.texts("criteria"));
    }

    private static Sources sources(DataNode node) {
        ImmutableMap.Builder<Fact, SourceLevel> levels = ImmutableMap.builder();
        for (Fact fact : Fact.values()) {
            node.optionalWord(fact.name(), SourceLevel.class).ifPresent(level -> levels.put(fact, level));
        }
        return Sources.of(levels.buildOrThrow());
    }
}
