package io.github.ocop.naive;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Selection;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.Rater;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.ScoreSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every whole sheet that agrees with some answers, found by trying all boxes; for small sets. */
final class AllSheets {
    private AllSheets() {}

    /**
     * A sheet and its stars.
     *
     * @param sheet the sheet
     * @param stars 0 where the assessment is stopped
     */
    record Rated(ScoreSheet sheet, int stars) {}

    static List<Rated> with(Rater rater, Map<String, Choice> known) {
        List<Rated> found = new ArrayList<>();
        collect(rater, known, new LinkedHashMap<>(), found);
        return found;
    }

    private static void collect(Rater rater, Map<String, Choice> known, Map<String, Choice> chosen, List<Rated> found) {
        CriteriaSet set = rater.set();
        if (chosen.size() == set.criteria().size()) {
            try {
                ScoreSheet sheet = ScoreSheet.of(set, FilledSheet.of("m1", chosen));
                found.add(new Rated(sheet, stars(rater, sheet)));
            } catch (FaultException e) {
                // answers that cannot stand together are no sheet
            }
            return;
        }
        Criterion criterion = set.criteria().get(chosen.size());
        Choice answer = known.get(criterion.number());
        for (Choice choice : answer == null ? boxes(criterion) : List.of(answer)) {
            chosen.put(criterion.number(), choice);
            collect(rater, known, chosen, found);
            chosen.remove(criterion.number());
        }
    }

    /** Returns every answer that has a form: whether it can stand is not asked. */
    static List<Choice> boxes(Criterion criterion) {
        if (criterion.selection() == Selection.YES_NO) {
            return List.of(Choice.NO, Choice.YES);
        }
        List<Choice> boxes = new ArrayList<>();
        for (int box = 0; box <= criterion.options().size(); box++) {
            boxes.add(Choice.box(box));
        }
        return boxes;
    }

    static int stars(Rater rater, ScoreSheet sheet) {
        Answer answer = rater.answer(List.of(sheet));
        return answer instanceof Rating rating ? rating.stars() : 0;
    }
}
