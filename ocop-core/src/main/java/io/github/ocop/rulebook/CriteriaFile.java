package io.github.ocop.rulebook;

import io.github.ocop.criteria.Bar;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Dependency;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.Heading;
import io.github.ocop.criteria.IncompleteSet;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.criteria.Option;
import io.github.ocop.criteria.Part;
import io.github.ocop.criteria.PartName;
import io.github.ocop.criteria.Requirement;
import io.github.ocop.criteria.Selection;
import io.github.ocop.criteria.Subheading;
import io.github.ocop.criteria.ZeroStop;
import io.github.ocop.law.Citation;
import io.github.ocop.rating.ScoringRules;

/** Reads a file of the folder {@code criteria}: one criteria set. The values made check the sums. */
final class CriteriaFile {
    private final String rulebook;
    private final Citation appendix;
    private final ScoringRules rules;

    CriteriaFile(String rulebook, Citation appendix, ScoringRules rules) {
        this.rulebook = rulebook;
        this.appendix = appendix;
        this.rules = rules;
    }

    ListedSet set(DataNode node) {
        return node.has("incomplete") ? incomplete(node) : complete(node);
    }

    private ListedSet incomplete(DataNode node) {
        int number = node.number("set");
        return IncompleteSet.builder()
                .rulebook(rulebook)
                .citation(cite(number))
                .number(number)
                .label(node.label("label"))
                .grounds(node.optionalObjects("grounds", CriteriaFile::ground))
                .reason(node.label("incomplete"))
                .build();
    }

    private Citation cite(int set) {
        return appendix.under(Integer.toString(set));
    }

    private CriteriaSet complete(DataNode node) {
        int number = node.number("set");
        return CriteriaSet.builder()
                .rulebook(rulebook)
                .citation(cite(number))
                .number(number)
                .label(node.label("label"))
                .grounds(node.objects("grounds", CriteriaFile::ground))
                .zeroStop(node.optionalObject("zeroStop", CriteriaFile::zeroStop))
                .parts(node.objects("parts", this::part))
                .build();
    }

    private Part part(DataNode node) {
        PartName name = node.word("part", PartName.class);
        int points = node.number("points");
        int expected = rules.part(name).points();
        if (points != expected) {
            throw new IllegalArgumentException("part " + name + ": expected " + expected + " points, given " + points);
        }
        return Part.of(name, points, node.objects("headings", CriteriaFile::heading));
    }

    private static Heading heading(DataNode node) {
        return Heading.builder()
                .number(node.text("number"))
                .label(node.label("label"))
                .points(node.number("points"))
                .subheadings(node.optionalObjects("subheadings", CriteriaFile::subheading))
                .criteria(node.objects("criteria", CriteriaFile::criterion))
                .build();
    }

    private static Subheading subheading(DataNode node) {
        return Subheading.of(node.text("number"), node.label("label"), node.number("points"));
    }

    private static Criterion criterion(DataNode node) {
        return Criterion.builder()
                // interned, as the names of a record's fields are: a sheet's answers are found by it
                .number(node.text("number").intern())
                .label(node.label("label"))
                .points(node.number("points"))
                .selection(node.word("choose", Selection.class))
                .cases(node.optionalTexts("cases"))
                .personal(node.optionalFlag("personal"))
                .wholeMark(node.optionalNumber("minimumFor"))
                .options(node.optionalObjects("options", CriteriaFile::option))
                .needs(node.optionalObject("needs", CriteriaFile::dependency))
                .requirements(node.optionalObjects("requirements", CriteriaFile::requirement))
                .build();
    }

    private static Option option(DataNode node) {
        return Option.builder()
                .label(node.label("label"))
                .points(node.number("points"))
                .minimumFor(node.optionalNumber("minimumFor"))
                .caseNumber(node.optionalNumber("case"))
                .build();
    }

    private static Dependency dependency(DataNode node) {
        return Dependency.of(node.text("criterion"), node.word("basis", Dependency.Basis.class));
    }

    private static Requirement requirement(DataNode node) {
        return Requirement.of(node.word("kind", Requirement.Kind.class), node.label("label"));
    }

    private static Ground ground(DataNode node) {
        return Ground.of(node.text("finding"), node.word("bar", Bar.class), node.label("label"));
    }

    private static ZeroStop zeroStop(DataNode node) {
        return ZeroStop.of(node.word("bar", Bar.class), node.label("label"), node.texts("criteria"));
    }
}
