package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.council.Composition;
import io.github.ocop.council.CouncilBody;
import io.github.ocop.criteria.PartName;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Instrument;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.Decider;
import io.github.ocop.rating.PartMaximum;
import io.github.ocop.rating.ScoringRules;
import io.github.ocop.rating.StarBand;
import io.github.ocop.subject.Eligibility;
import io.github.ocop.subject.SubjectKind;
import java.util.Map;

/** Reads {@code procedure.json}: who may register, part maxima, star bands, who recognises, who sits on councils. */
final class ProcedureFile {
    private final Instrument instrument;

    private ProcedureFile(Instrument instrument) {
        this.instrument = instrument;
    }

    /** What the file holds. */
    record Procedure(Eligibility eligibility, ScoringRules rules, ImmutableMap<Authority, Composition> councils) {}

    static Procedure read(DataNode node, Instrument instrument) {
        ProcedureFile file = new ProcedureFile(instrument);
        Eligibility eligibility = node.object("eligibility", file::eligibility);
        ScoringRules.Builder rules = ScoringRules.builder();
        rules.parts(ImmutableMap.copyOf(node.objects("parts", file::part)));
        rules.bands(node.objects("bands", file::band));
        rules.deciders(ImmutableMap.copyOf(node.objects("deciders", file::decider)));
        rules.uncertified(node.object("uncertified", file::cite));
        rules.proposal(node.object("proposal", file::cite));
        ImmutableMap<Authority, Composition> councils = ImmutableMap.copyOf(node.objects("councils", file::council));
        return new Procedure(eligibility, rules.build(), councils);
    }

    private Eligibility eligibility(DataNode node) {
        return Eligibility.builder()
                .always(node.words("always", SubjectKind.class))
                .tourism(node.words("tourism", SubjectKind.class))
                .tourismSets(node.numbers("tourismSets"))
                .citation(cite(node))
                .build();
    }

    private Map.Entry<PartName, PartMaximum> part(DataNode node) {
        return Map.entry(node.word("part", PartName.class), PartMaximum.of(node.number("points"), cite(node)));
    }

    private StarBand band(DataNode node) {
        return StarBand.of(node.number("stars"), node.number("from"), cite(node));
    }

    private Map.Entry<Integer, Decider> decider(DataNode node) {
        return Map.entry(node.number("stars"), Decider.of(node.word("by", Authority.class), cite(node)));
    }

    private Map.Entry<Authority, Composition> council(DataNode node) {
        Composition composition = Composition.builder()
                .chairs(node.words("chairs", CouncilBody.class))
                .members(node.words("members", CouncilBody.class))
                .citation(cite(node))
                .build();
        return Map.entry(node.word("level", Authority.class), composition);
    }

    private Citation cite(DataNode node) {
        return Citation.of(instrument.number(), node.text("citation"));
    }
}
