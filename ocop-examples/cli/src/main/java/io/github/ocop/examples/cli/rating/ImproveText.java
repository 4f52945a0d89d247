package io.github.ocop.examples.cli.rating;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.rating.Change;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FoundGround;
import io.github.ocop.rating.Improvement;
import io.github.ocop.rating.ImprovementAnswer;
import io.github.ocop.rating.NoImprovement;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.util.List;

/** Ways up as lines for people: which criteria, from which option to which. */
final class ImproveText {
    private final Words words;
    private final Rulebooks rulebooks;

    ImproveText(Words words, Rulebooks rulebooks) {
        this.words = words;
        this.rulebooks = rulebooks;
    }

    /** Returns the lines of a record's ways, and an empty one. */
    String write(Entry entry, List<ImprovementAnswer> ways) {
        StringBuilder text = new StringBuilder(entry.name());
        for (ImprovementAnswer way : ways) {
            if (way instanceof Improvement improvement) {
                way(text, improvement);
            } else if (way instanceof NoImprovement none) {
                noWay(text, none);
            } else if (way instanceof Fault fault) {
                PlainText.line(text, 1, PlainText.fault(words, fault));
                // what is wrong with the record is wrong with every way
                break;
            }
        }
        return text.append("\n\n").toString();
    }

    private void way(StringBuilder text, Improvement way) {
        CriteriaSet set = way.sheet().set();
        Rulebook rulebook = rulebooks.get(set.rulebook());
        String wanted = wanted(way.to()) + ", " + rulebook.instrument().number() + ", " + words.phrase("set") + " "
                + set.number() + ": ";
        if (way.changes().isEmpty()) {
            PlainText.line(text, 1, wanted + words.phrase("already"));
            return;
        }
        String cost = way.costs().equals(ChangeCosts.each()) ? "" : ", " + words.phrase("cost") + " " + way.cost();
        PlainText.line(text, 1, wanted + summary(words, way) + cost);
        for (Change change : way.changes()) {
            Criterion criterion = set.criterion(change.criterion());
            String raised = " (+" + words.points(change.points()) + ")";
            // people are not told what a person is or could be
            String told = criterion.personal() ? "" : " " + told(set, criterion, change);
            PlainText.line(text, 2, change.criterion() + told + raised);
        }
    }

    /** Returns how many criteria a way changes, by how many points, and the total it leads to. */
    static String summary(Words words, Improvement way) {
        String criteria = words.phrase(way.criteriaChanged() == 1 ? "one-criterion" : "many-criteria");
        return words.phrase("change-criteria")
                .replace("{0}", way.criteriaChanged() + " " + criteria)
                .replace("{1}", words.points(way.pointsRaised()))
                .replace("{2}", words.points(way.sheet().total()));
    }

    private String told(CriteriaSet set, Criterion criterion, Change change) {
        return words.criterion(set, criterion) + ": " + words.choice(set, criterion, change.from()) + " → "
                + words.choice(set, criterion, change.to());
    }

    private void noWay(StringBuilder text, NoImprovement none) {
        if (none.grounds().isEmpty()) {
            PlainText.line(text, 1, wanted(none.to()) + ": " + words.phrase("no-way"));
        }
        for (FoundGround ground : none.grounds()) {
            PlainText.line(
                    text,
                    1,
                    wanted(none.to()) + ": " + words.ground(ground) + " ("
                            + ground.citation().text(words.language()) + ")");
        }
    }

    private String wanted(int stars) {
        return words.phrase("way-to") + " " + words.stars(stars);
    }
}
