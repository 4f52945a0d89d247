package io.github.ocop.rulebook;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Heading;
import io.github.ocop.criteria.IncompleteSet;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.criteria.Part;

/** The words that a criteria set asks for; that it adds up is checked where it is read. */
final class CriteriaCheck {
    private final String file;
    private final WordUses uses;

    CriteriaCheck(String rulebook, int number, WordUses uses) {
        this.file = rulebook + "/criteria, set " + number;
        this.uses = uses;
    }

    void check(ListedSet set) {
        uses.add(file, "sets", set.label());
        set.grounds().forEach(ground -> uses.add(file, "grounds", ground.label()));
        if (set instanceof IncompleteSet incomplete) {
            uses.add(file, "incomplete", incomplete.reason());
        }
        set.complete().ifPresent(this::complete);
    }

    private void complete(CriteriaSet set) {
        set.zeroStop().ifPresent(stop -> uses.add(file, "grounds", stop.label()));
        for (Part part : set.parts()) {
            for (Heading heading : part.headings()) {
                uses.add(file, "titles", heading.label());
                heading.subheadings().forEach(sub -> uses.add(file, "titles", sub.label()));
            }
        }
        for (Criterion criterion : set.criteria()) {
            uses.add(file, "titles", criterion.label());
            criterion.cases().forEach(label -> uses.add(file, "cases", label));
            criterion.options().forEach(option -> uses.add(file, "options", option.label()));
            criterion.requirements().forEach(requirement -> uses.add(file, "requirements", requirement.label()));
            uses.add(file, criterion);
        }
    }
}
