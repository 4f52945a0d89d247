package io.github.ocop.json;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.document.AttachmentAnswer;
import io.github.ocop.document.Holdings;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.ImprovementAnswer;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.trace.Besides;
import io.github.ocop.trace.FullAnswer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What came of reading a record: its id where it can be read, and a dossier or what is wrong. */
@Value.Immutable
public abstract class Reading {
    Reading() {}

    /** {@return the id, where it can be read} */
    @Value.Parameter
    public abstract Optional<String> id();

    /** {@return the dossier, unless there is a fault} */
    @Value.Parameter
    public abstract Optional<Dossier> dossier();

    /** {@return the first fault found, if any} */
    @Value.Parameter
    public abstract Optional<Fault> fault();

    /**
     * {@return the answer to the record: its fault, or what the rulebooks make of its dossier}
     *
     * @param rulebooks the rulebooks to answer by
     */
    public Answer answer(Rulebooks rulebooks) {
        return fault().<Answer>map(found -> found)
                .orElseGet(() -> rulebooks.rate(dossier().orElseThrow()));
    }

    /**
     * {@return the answer to the record with the steps that led to it; a fault has none}
     *
     * @param rulebooks the rulebooks to answer by
     */
    public FullAnswer trace(Rulebooks rulebooks) {
        return answer(rulebooks, EnumSet.of(Besides.TRACE));
    }

    /**
     * {@return the answer to the record and what was asked for besides}
     *
     * @param rulebooks the rulebooks to answer by
     * @param asked what is asked for besides the answer
     */
    public FullAnswer answer(Rulebooks rulebooks, Set<Besides> asked) {
        return fault().map(FullAnswer::of)
                .orElseGet(() -> rulebooks.answer(dossier().orElseThrow(), asked));
    }

    /**
     * {@return the cheapest way of the record's sheet to a number of stars, or its fault}
     *
     * @param rulebooks the rulebooks to answer by
     * @param stars 1 to 5
     * @param costs what each change costs
     * @throws IllegalArgumentException if the stars are out of range
     */
    public ImprovementAnswer improve(Rulebooks rulebooks, int stars, ChangeCosts costs) {
        return fault().<ImprovementAnswer>map(found -> found)
                .orElseGet(() -> rulebooks.improve(dossier().orElseThrow(), stars, costs));
    }

    /**
     * {@return what to attach to the record's dossier, or its fault}
     *
     * @param rulebooks the rulebooks to answer by
     * @param holdings what is there, and on which day, where that is asked
     */
    public AttachmentAnswer attachments(Rulebooks rulebooks, Optional<Holdings> holdings) {
        return fault().map(AttachmentAnswer::of)
                .orElseGet(() -> rulebooks.attachments(dossier().orElseThrow(), holdings));
    }

    static Reading of(String id, Dossier dossier) {
        return ImmutableReading.of(Optional.of(id), Optional.of(dossier), Optional.empty());
    }

    static Reading of(Optional<String> id, Fault fault) {
        return ImmutableReading.of(id, Optional.empty(), Optional.of(fault));
    }

    @Value.Check
    void check() {
        checkArgument(dossier().isPresent() != fault().isPresent(), "reading: expected a dossier or a fault");
    }
}
