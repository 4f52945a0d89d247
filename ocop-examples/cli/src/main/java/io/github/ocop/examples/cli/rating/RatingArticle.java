package io.github.ocop.examples.cli.rating;

import com.google.common.collect.ImmutableList;
import io.github.ocop.council.CouncilStatistics;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.PartialRating;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import io.github.ocop.trace.FullAnswer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One dossier and its answer as a page tells them; what there is nothing to tell of is left out. */
final class RatingArticle {
    private static final ImmutableList<String> SECTIONS = ImmutableList.of(
            "error", "set", "result", "range", "bars", "minimums", "ways", "council", "criteria", "steps");

    private final Words words;
    private final Rulebooks rulebooks;
    private final Entry entry;
    private final FullAnswer full;
    private final Map<String, Object> model = new HashMap<>();

    RatingArticle(Words words, Rulebooks rulebooks, Entry entry, FullAnswer full) {
        this.words = words;
        this.rulebooks = rulebooks;
        this.entry = entry;
        this.full = full;
    }

    Map<String, Object> model() {
        SECTIONS.forEach(section -> model.put(section, false));
        model.putAll(new DossierHead(words).of(entry));
        Answer answer = full.answer();
        if (answer instanceof Fault fault) {
            model.put("error", PlainText.fault(words, fault));
            // the members are to score again, and have to see where they differ
            full.council().ifPresent(this::refused);
        } else if (answer instanceof Rating rating) {
            rated(rating);
        } else if (answer instanceof Barred barred) {
            model.put("result", new ResultCard(words).of(barred));
            sheets(barred.rulebook(), barred.criteriaSet(), barred.settings(), 0);
        } else if (answer instanceof PartialRating partial) {
            sheets(partial.rulebook(), partial.criteriaSet(), RatingSettings.standard(), 0);
        }
        full.range().ifPresent(range -> model.put("range", new ResultCard(words).of(range)));
        full.trace().ifPresent(trace -> rows("steps", new StepList(words, trace).steps()));
        return model;
    }

    private void refused(CouncilStatistics council) {
        Dossier dossier = entry.dossier().orElseThrow();
        Rulebook rulebook = rulebooks.get(rulebooks
                .governing(dossier.filing(), dossier.assessedOn())
                .governs()
                .orElseThrow());
        RatedSheets sheets =
                RatedSheets.of(rulebook, dossier.product().criteriaSet(), dossier, RatingSettings.standard());
        model.put("council", new MemberTables(sheets.whole(), council, words).model());
    }

    private void rated(Rating rating) {
        ResultCard card = new ResultCard(words);
        model.put("result", card.of(rating));
        rows("bars", card.bars(rating, rulebooks.get(rating.rulebook())));
        sheets(rating.rulebook(), rating.criteriaSet(), rating.settings(), rating.stars());
    }

    private void sheets(String id, int number, RatingSettings settings, int stars) {
        Rulebook rulebook = rulebooks.get(id);
        Dossier dossier = entry.dossier().orElseThrow();
        ListedSet set = rulebook.findSet(number).orElseThrow();
        model.put("set", Map.of("number", number, "name", words.set(set), "citation", standsAt(rulebook, set)));
        if (dossier.sheets().isEmpty()) {
            return;
        }
        RatedSheets sheets = RatedSheets.of(rulebook, number, dossier, settings);
        rows("criteria", new CriteriaTable(sheets, words).parts());
        rows("minimums", new MinimumTable(sheets, words).levels());
        if (sheets.whole().size() == 1) {
            List<Map<String, Object>> ways = new WayList(words).ways(entry, rulebooks, stars);
            rows("ways", ways);
        }
        if (sheets.isCouncil()) {
            full.council()
                    .ifPresent(
                            council -> model.put("council", new MemberTables(sheets.whole(), council, words).model()));
        }
    }

    /** Where the set stands, after the decision that governs where that is another: one that amends keeps most sets. */
    private String standsAt(Rulebook rulebook, ListedSet set) {
        String citation = set.citation().text(words.language());
        String governs = rulebook.instrument().number();
        return set.citation().instrument().equals(governs) ? citation : governs + "; " + citation;
    }

    private void rows(String section, List<?> rows) {
        model.put(section, rows.isEmpty() ? false : Map.of("rows", rows));
    }
}
