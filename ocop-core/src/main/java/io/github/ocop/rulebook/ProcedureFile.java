package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.certificate.CertificateTerm;
import io.github.ocop.council.Composition;
import io.github.ocop.council.CouncilBody;
import io.github.ocop.criteria.PartName;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Instrument;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.Decider;
import io.github.ocop.rating.MinimumsHeld;
import io.github.ocop.rating.PartMaximum;
import io.github.ocop.rating.PassUp;
import io.github.ocop.rating.ScoringRules;
import io.github.ocop.rating.StarBand;
import io.github.ocop.subject.Eligibility;
import io.github.ocop.subject.SubjectKind;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads {@code procedure.json}: who may register, part maxima, star bands, who recognises, who passes on, how long a
 * certificate stands, who sits on councils. What an amending decision leaves out is as the amended one has it.
 */
final class ProcedureFile {
    private final Instrument instrument;
    private final Optional<Procedure> amended;

    private ProcedureFile(Instrument instrument, Optional<Procedure> amended) {
        this.instrument = instrument;
        this.amended = amended;
    }

    /** What the file holds. */
    record Procedure(
            Eligibility eligibility,
            ScoringRules rules,
            CertificateTerm certificate,
            ImmutableMap<Authority, Composition> councils) {}

    static Procedure read(DataNode node, Instrument instrument, Optional<Procedure> amended) {
        ProcedureFile file = new ProcedureFile(instrument, amended);
        return new Procedure(
                file.section(
                        node,
                        "eligibility",
                        () -> node.object("eligibility", file::eligibility),
                        Procedure::eligibility),
                file.rules(node),
                file.section(
                        node,
                        "certificate",
                        () -> node.object("certificate", file::certificate),
                        Procedure::certificate),
                file.section(
                        node,
                        "councils",
                        () -> ImmutableMap.copyOf(node.objects("councils", file::council)),
                        Procedure::councils));
    }

    /** A section that is there, or the amended decision's. */
    private <T> T section(DataNode node, String key, Supplier<T> own, Function<Procedure, T> ofAmended) {
        return amended.isEmpty() || node.has(key)
                ? own.get()
                : amended.map(ofAmended).orElseThrow();
    }

    private ScoringRules rules(DataNode node) {
        return ScoringRules.builder()
                .parts(section(
                        node,
                        "parts",
                        () -> ImmutableMap.copyOf(node.objects("parts", this::part)),
                        procedure -> procedure.rules().parts()))
                .bands(section(
                        node,
                        "bands",
                        () -> node.objects("bands", this::band),
                        procedure -> procedure.rules().bands()))
                .deciders(section(
                        node,
                        "deciders",
                        () -> ImmutableMap.copyOf(node.objects("deciders", this::decider)),
                        procedure -> procedure.rules().deciders()))
                .uncertified(section(
                        node,
                        "uncertified",
                        () -> node.object("uncertified", this::cite),
                        procedure -> procedure.rules().uncertified()))
                .passUps(section(
                        node,
                        "passUps",
                        () -> node.objects("passUps", this::passUp),
                        procedure -> procedure.rules().passUps()))
                .minimums(section(
                        node,
                        "minimums",
                        () -> node.word("minimums", MinimumsHeld.class),
                        procedure -> procedure.rules().minimums()))
                .build();
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

    private PassUp passUp(DataNode node) {
        return PassUp.of(
                node.word("by", Authority.class), node.word("to", Authority.class), node.number("points"), cite(node));
    }

    private CertificateTerm certificate(DataNode node) {
        return CertificateTerm.of(
                node.number("months"),
                cite(node),
                node.optionalObject(
                        "notice",
                        notice -> new CertificateTerm.Notice(
                                notice.number("days"), cite(notice), instrument.inForce(), notice.text("reading"))));
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
