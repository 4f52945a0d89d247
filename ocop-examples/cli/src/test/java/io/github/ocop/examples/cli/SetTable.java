package io.github.ocop.examples.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ocop.criteria.Bar;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Dependency;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.Heading;
import io.github.ocop.criteria.Option;
import io.github.ocop.criteria.Part;
import io.github.ocop.criteria.PartName;
import io.github.ocop.criteria.Requirement;
import io.github.ocop.criteria.Selection;
import io.github.ocop.criteria.Subheading;
import io.github.ocop.criteria.ZeroStop;
import io.github.ocop.law.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a criteria set from its table again. */
final class SetTable {
    private final CriteriaSet.Builder set = CriteriaSet.builder();
    private final List<Part> parts = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<String> zeros = new ArrayList<>();
    private @Nullable NamedCsvRecord part;
    private Heading.@Nullable Builder heading;
    private Criterion.@Nullable Builder criterion;
    private @Nullable NamedCsvRecord zero;
    private int inCase;
    private String instrument = "";

    private SetTable() {}

    static CriteriaSet read(String csv) {
        SetTable table = new SetTable();
        CsvReader.builder().ofNamedCsvRecord(csv).forEach(table::row);
        return table.end();
    }

    private void row(NamedCsvRecord row) {
        String number = row.getField("number");
        switch (row.getField("row")) {
            case "RULEBOOK" -> {
                set.rulebook(number);
                instrument = row.getField("text");
            }
            case "SET" ->
                set.number(Integer.parseInt(number))
                        .citation(Citation.of(instrument, "II/" + number))
                        .label(row.getField("label"));
            case "GROUND" ->
                set.addGrounds(Ground.of(number, Bar.valueOf(row.getField("rule")), row.getField("label")));
            case "ZERO" -> {
                zero = row;
                zeros.add(number);
            }
            case "PART" -> {
                endPart();
                part = row;
            }
            case "HEADING" -> {
                endHeading();
                heading = Heading.builder()
                        .number(number)
                        .label(row.getField("label"))
                        .points(points(row));
            }
            case "SUBHEADING" -> heading().addSubheadings(Subheading.of(number, row.getField("label"), points(row)));
            case "CRITERION" -> {
                endCriterion();
                inCase = 0;
                criterion = Criterion.builder()
                        .number(number)
                        .label(row.getField("label"))
                        .points(points(row))
                        .selection(Selection.valueOf(row.getField("rule")));
            }
            case "DOSSIER" -> {
                // a fact of the dossier, not of the set
            }
            case "PERSONAL" -> criterion().personal(true);
            case "NEEDS" ->
                criterion().needs(Dependency.of(row.getField("needs"), Dependency.Basis.valueOf(row.getField("rule"))));
            case "REQUIREMENT" ->
                criterion()
                        .addRequirements(
                                Requirement.of(Requirement.Kind.valueOf(row.getField("rule")), row.getField("label")));
            case "CASE" -> criterion().addCases(row.getField("label"));
            case "OPTION" -> option(row);
            default -> throw new AssertionError(row);
        }
    }

    private void option(NamedCsvRecord row) {
        Option.Builder option = Option.builder().label(row.getField("label")).points(points(row));
        if (!row.getField("stars").isEmpty()) {
            option.minimumFor(Integer.parseInt(row.getField("stars")));
        }
        if (!row.getField("case").isEmpty()) {
            option.caseNumber(Integer.parseInt(row.getField("case")));
        }
        inCase++;
        if (inCase != Integer.parseInt(row.getField("box"))) {
            throw new AssertionError("expected box " + inCase + ", given " + row);
        }
        criterion().addOptions(option.build());
    }

    private static int points(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("points"));
    }

    private Heading.Builder heading() {
        return Objects.requireNonNull(heading);
    }

    private Criterion.Builder criterion() {
        return Objects.requireNonNull(criterion);
    }

    private void endCriterion() {
        if (criterion != null) {
            heading().addCriteria(criterion.build());
            criterion = null;
        }
    }

    private void endHeading() {
        endCriterion();
        if (heading != null) {
            headings.add(heading.build());
            heading = null;
        }
    }

    private void endPart() {
        endHeading();
        if (part != null) {
            parts.add(Part.of(PartName.valueOf(part.getField("number")), points(part), headings));
            headings.clear();
            part = null;
        }
    }

    private CriteriaSet end() {
        endPart();
        NamedCsvRecord rule = zero;
        if (rule != null) {
            set.zeroStop(ZeroStop.of(Bar.valueOf(rule.getField("rule")), rule.getField("label"), zeros));
        }
        return set.parts(parts).build();
    }
}
