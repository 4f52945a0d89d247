package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.PartName;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Instrument;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.ScoringRules;
import io.github.ocop.rating.StarBand;
import io.github.ocop.subject.Eligibility;
import io.github.ocop.subject.SubjectKind;

/** Reads {@code procedure.json}: who may register, part maxima, star bands, who recognises. */
final class ProcedureFile {
    private final Instrument instrument;

    private ProcedureFile(Instrument instrument) {
        this.instrument = instrument;
    }

    /** What the file holds. */
    record Procedure(Eligibility eligibility, ScoringRules rules) {}

    static Procedure read(DataNode node, Instrument instrument) {
        ProcedureFile file = new ProcedureFile(instrument);
        Eligibility eligibility = node.object("eligibility", file::eligibility);
        ScoringRules.Builder rules = ScoringRules.builder();
        node.object("parts", parts -> rules.parts(file.parts(parts)).partsCitation(file.cite(parts)));
        rules.bands(node.objects("bands", file::band));
        for (Decider decider : node.objects("deciders", file::decider)) {
            rules.putDeciders(decider.stars, decider.by);
        }
        return new Procedure(eligibility, rules.build());
    }

    private Eligibility eligibility(DataNode node) {
        return Eligibility.builder()
                .always(node.words("always", SubjectKind.class))
                .tourism(node.words("tourism", SubjectKind.class))
                .tourismSets(node.numbers("tourismSets"))
                .citation(cite(node))
                .build();
    }

    private ImmutableMap<PartName, Integer> parts(DataNode node) {
        ImmutableMap.Builder<PartName, Integer> parts = ImmutableMap.builder();
        for (PartName part : PartName.values()) {
            parts.put(part, node.number(part.name()));
        }
        return parts.buildOrThrow();
    }

    private StarBand band(DataNode node) {
        return StarBand.of(node.number("stars"), node.number("from"), cite(node));
    }

    private Decider decider(DataNode node) {
        cite(node); // held to its form; nobody asks for it yet
        return new Decider(node.number("stars"), node.word("by", Authority.class));
    }

    private Citation cite(DataNode node) {
        return Citation.of(instrument.number(), node.text("citation"));
    }

    private record Decider(int stars, Authority by) {}
}
