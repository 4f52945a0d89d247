package io.github.ocop.rulebook;

import io.github.ocop.law.Language;
import io.github.ocop.plan.Every;
import io.github.ocop.plan.Figure;
import io.github.ocop.plan.Goal;
import io.github.ocop.plan.Judgement;
import io.github.ocop.plan.Outcome;
import io.github.ocop.plan.OutsideReason;
import io.github.ocop.plan.RecordKind;
import io.github.ocop.plan.Target;
import io.github.ocop.plan.UnitLevel;
import java.math.BigInteger;
import java.util.List;

/** Tells the goals, figures and outcomes of plans in words. */
public final class PlanText {
    private final Words words;

    private PlanText(Words words) {
        this.words = words;
    }

    /**
     * {@return the teller in some words}
     *
     * @param words the words of messages and labels
     */
    public static PlanText of(Words words) {
        return new PlanText(words);
    }

    /**
     * {@return one of the phrases that answers about plans are made of}
     *
     * @param key the key of the word
     */
    public String say(String key) {
        return words.word("plans", key);
    }

    /**
     * {@return what comes of a target}
     *
     * @param outcome the outcome
     */
    public String outcome(Outcome outcome) {
        return words.word("planOutcomes", outcome.name());
    }

    /**
     * {@return why a register cannot tell}
     *
     * @param reason the reason, which gives the code
     */
    public String outside(OutsideReason reason) {
        return words.word("planOutside", reason.name());
    }

    /**
     * {@return the name of a level}
     *
     * @param level the level
     */
    public String level(UnitLevel level) {
        return words.word("planLevels", level.name());
    }

    /**
     * {@return the name of a kind of records}
     *
     * @param kind the kind
     */
    public String records(RecordKind kind) {
        return words.word("planRecords", kind.name());
    }

    /**
     * {@return a whole number with its thousands apart, as the language writes it: {@code 11.420} or {@code 11,420}}
     *
     * @param number the number
     */
    public String number(BigInteger number) {
        StringBuilder text = new StringBuilder(number.toString());
        char mark = words.language() == Language.VI ? '.' : ',';
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, mark);
        }
        return text.toString();
    }

    /**
     * {@return a goal}
     *
     * @param goal what is to be reached
     */
    public String goal(Goal goal) {
        List<String> blanks = switch (goal.kind()) {
            case AT_LEAST -> List.of(number(((Goal.AtLeast) goal).least()));
            case BETWEEN -> List.of(number(((Goal.Between) goal).least()), number(((Goal.Between) goal).most()));
            case EXACTLY -> List.of(number(((Goal.Exactly) goal).number()));
            case SHARE_OF -> List.of(((Goal.ShareOf) goal).share().toString());
            case ALL_OF -> List.of();
            case AVERAGE -> average((Goal.Average) goal);
        };
        return Words.fill(words.word("planGoals", goal.kind().name()), blanks);
    }

    private List<String> average(Goal.Average goal) {
        return List.of(number(goal.least()), number(goal.most()), level(goal.level()));
    }

    /**
     * {@return what a target asks for, of the whole or of each unit, and how often}
     *
     * @param target the target
     */
    public String goal(Target target) {
        String asked = target.goal()
                .map(this::goal)
                .or(() -> target.each().map(each -> say("each") + " " + level(each.level()) + ": " + goal(each.goal())))
                .orElseThrow();
        String every = target.every()
                .map(Every::name)
                .map(name -> " " + words.word("planEvery", name))
                .orElse("");
        String by = target.by().isPresent()
                ? " " + say("by-year") + " " + target.by().getAsInt()
                : "";
        return asked + every + by;
    }

    /**
     * {@return a figure: so many, or so many of so many}
     *
     * @param figure the figure
     */
    public String figure(Figure figure) {
        return number(figure.count())
                + figure.of().map(of -> " " + say("of") + " " + number(of)).orElse("");
    }

    /**
     * {@return what comes of a figure, with how much is missing or over, or why nothing can be told}
     *
     * @param judgement what came of it
     */
    public String judgement(Judgement judgement) {
        StringBuilder text = new StringBuilder(outcome(judgement.outcome()));
        judgement.outside().ifPresent(reason -> text.append(": ").append(outside(reason)));
        if (judgement.missing().signum() > 0) {
            text.append(", ").append(say("missing")).append(' ').append(number(judgement.missing()));
        }
        if (judgement.over().signum() > 0) {
            text.append(", ").append(say("over")).append(' ').append(number(judgement.over()));
        }
        return text.toString();
    }
}
