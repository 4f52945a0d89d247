package io.github.ocop.examples.cli.form;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Part;
import io.github.ocop.rating.Choice;
import io.github.ocop.rulebook.Words;
import java.util.List;
import java.util.OptionalInt;

/** What a subject claims on its sheet, in words: blank where there is a gap, and where it would tell something of a person. */
final class Claims {
    private final CriteriaSet set;
    private final ImmutableMap<String, Choice> choices;
    private final Words words;

    Claims(FormRecord record, Words words) {
        this.set = record.set();
        this.choices = record.choices();
        this.words = words;
    }

    String name(Criterion criterion) {
        return criterion.personal() ? "" : words.criterion(set, criterion);
    }

    String claimed(Criterion criterion) {
        Choice choice = choices.get(criterion.number());
        return choice == null || criterion.personal() ? "" : words.choice(set, criterion, choice);
    }

    String points(Criterion criterion) {
        Choice choice = choices.get(criterion.number());
        return choice == null ? "" : String.valueOf(points(criterion, choice));
    }

    private static int points(Criterion criterion, Choice choice) {
        return criterion.pointsOf((int) choice.place());
    }

    /** Returns the points claimed in a part: none where an answer is missing, as what it is worth is not known. */
    OptionalInt sum(Part part) {
        List<Criterion> criteria =
                part.headings().stream().flatMap(h -> h.criteria().stream()).toList();
        int sum = 0;
        for (Criterion criterion : criteria) {
            Choice choice = choices.get(criterion.number());
            if (choice == null) {
                return OptionalInt.empty();
            }
            sum += points(criterion, choice);
        }
        return OptionalInt.of(sum);
    }
}
