package io.github.ocop.examples.cli.record;

import io.github.ocop.comparison.DossierComparison;
import io.github.ocop.document.AttachmentAnswer;
import io.github.ocop.document.Holdings;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.json.Reading;
import io.github.ocop.json.Records;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.ImprovementAnswer;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.trace.Besides;
import io.github.ocop.trace.FullAnswer;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One record that came in, however it was written.
 *
 * @param id its id, or {@code line:N}
 * @param dossier the dossier, unless there is a fault
 * @param fault what is wrong with the record as such
 * @param places turns a place on the wire into the place where it was written
 */
public record Entry(String id, Optional<Dossier> dossier, Optional<Fault> fault, UnaryOperator<String> places) {
    /** Returns a record of the wire's own form. */
    public static Entry of(Records.Numbered record) {
        return of(record.id(), record.reading(), UnaryOperator.identity());
    }

    public static Entry of(String id, Reading reading, UnaryOperator<String> places) {
        return new Entry(id, reading.dossier(), reading.fault(), places);
    }

    public FullAnswer answer(Rulebooks rulebooks, Set<Besides> asked) {
        FullAnswer full = fault.map(FullAnswer::of)
                .orElseGet(() -> asked.isEmpty()
                        ? FullAnswer.of(rulebooks.rate(dossier.orElseThrow()))
                        : rulebooks.answer(dossier.orElseThrow(), asked));
        Answer answer = full.answer();
        return answer instanceof Fault found
                ? FullAnswer.builder().from(full).answer(placed(found)).build()
                : full;
    }

    public ImprovementAnswer improve(Rulebooks rulebooks, int stars, ChangeCosts costs) {
        ImprovementAnswer answer = fault.<ImprovementAnswer>map(found -> found)
                .orElseGet(() -> rulebooks.improve(dossier.orElseThrow(), stars, costs));
        return answer instanceof Fault found ? placed(found) : answer;
    }

    public AttachmentAnswer attachments(Rulebooks rulebooks, Optional<Holdings> holdings) {
        AttachmentAnswer answer =
                fault.map(AttachmentAnswer::of).orElseGet(() -> rulebooks.attachments(dossier.orElseThrow(), holdings));
        return answer.fault().map(found -> AttachmentAnswer.of(placed(found))).orElse(answer);
    }

    /**
     * What comes of comparing.
     *
     * @param comparison the comparison, unless there is a fault
     * @param fault what is wrong with the record
     */
    public record Compared(Optional<DossierComparison> comparison, Optional<Fault> fault) {}

    public Compared compare(Rulebooks rulebooks, Rulebook with) {
        try {
            return fault.map(found -> new Compared(Optional.empty(), Optional.of(placed(found))))
                    .orElseGet(() -> new Compared(
                            Optional.of(DossierComparison.of(rulebooks, dossier.orElseThrow(), with)),
                            Optional.empty()));
        } catch (FaultException e) {
            return new Compared(Optional.empty(), Optional.of(placed(e.fault())));
        }
    }

    /** Returns its id, product and subject. */
    public String name() {
        return PlainText.name(
                id,
                dossier.flatMap(found -> found.product().name()),
                dossier.flatMap(found -> found.subject().name()));
    }

    private Fault placed(Fault found) {
        return found.movedTo(places.apply(found.at()));
    }
}
