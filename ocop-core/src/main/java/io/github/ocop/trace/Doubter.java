package io.github.ocop.trace;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Misprint;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.PartsRater;
import io.github.ocop.rating.RatingSettings;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says what in the text was doubtful where a step was taken: asked a step at a time, about the circumstances of it. */
final class Doubter {
    private final ListedSet set;
    private final RatingSettings settings;
    private final Register register;

    Doubter(PartsRater rater, Register register) {
        this.set = rater.set();
        this.settings = rater.settings();
        this.register = register;
    }

    /** {@return the misprints at a place} */
    ImmutableList<Misprint> misprintsAt(Citation place) {
        return register.misprintsAt(place);
    }

    /** {@return the misprints of a kind at a place} */
    ImmutableList<Misprint> misprintsAt(Citation place, Misprint.Kind kind) {
        return misprintsAt(place).stream()
                .filter(misprint -> misprint.kind() == kind)
                .collect(toImmutableList());
    }

    /** Begins to ask about a step that is about no one criterion, ground or requirement. */
    Question at(StepKind kind) {
        return at(kind, "");
    }

    /** Begins to ask about a step. */
    Question at(StepKind kind, String label) {
        return new Question(kind, label);
    }

    /** What is asked about one step. */
    final class Question {
        private final StepKind kind;
        private final String label;
        private final Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
        private final Set<Integer> chosen = new HashSet<>();
        private final ImmutableList.Builder<String> misprints = ImmutableList.builder();

        private Question(StepKind kind, String label) {
            this.kind = kind;
            this.label = label;
        }

        /** Adds a circumstance, if it is so. */
        Question when(boolean so, Circumstance circumstance) {
            if (so) {
                circumstances.add(circumstance);
            }
            return this;
        }

        /** Adds the boxes chosen. */
        Question chosen(List<Choice> choices) {
            choices.forEach(choice -> chosen.add((int) choice.place()));
            return this;
        }

        /** Adds misprints that bear on the step. */
        Question with(List<Misprint> there) {
            there.forEach(misprint -> misprints.add(misprint.id()));
            return this;
        }

        /** {@return what was doubtful} */
        Doubts doubts() {
            return Doubts.of(
                    register.readings(kind, label, set.number(), chosen, circumstances, settings), misprints.build());
        }
    }
}
