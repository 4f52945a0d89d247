package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paper of a dossier, as a decision asks for it whatever is claimed.
 *
 * @param label by which the wire calls it
 * @param by who adds it
 * @param duty whether it has to be there
 */
record Paper(String label, String by, String duty) {
    private static final String SAMPLES = "product-samples";
    private static final int PIECES = 5;

    /** Of 1048: 5 components of the subject, 13 papers besides, what the district and the province add. */
    static final List<Paper> OF_1048 = of("""
            idea-registration SUBJECT ALWAYS
            business-plan SUBJECT ALWAYS
            organisation-profile SUBJECT ALWAYS
            business-registration SUBJECT WHERE_OBLIGED
            product-samples SUBJECT ALWAYS
            production-safety-certificate SUBJECT WHERE_OBLIGED
            quality-declaration SUBJECT IF_ANY
            product-standard SUBJECT IF_ANY
            test-slips SUBJECT IF_ANY
            barcode-stamp-ip-papers SUBJECT IF_ANY
            origin-and-link-papers SUBJECT IF_ANY
            management-system-certificate SUBJECT IF_ANY
            environment-file SUBJECT IF_ANY
            accounting-papers SUBJECT IF_ANY
            market-promotion-papers SUBJECT IF_ANY
            story-evidence SUBJECT IF_ANY
            batch-quality-records SUBJECT IF_ANY
            awards-and-votes SUBJECT IF_ANY
            district-letter DISTRICT ALWAYS
            district-council-minutes DISTRICT ALWAYS
            province-letter PROVINCE ALWAYS
            province-council-minutes PROVINCE ALWAYS
            province-approval PROVINCE ALWAYS
            province-test-results PROVINCE IF_ANY
            """);

    /** Of 148, of a first filing and an upgrade. */
    static final List<Paper> OF_148 = of("""
            rating-application SUBJECT ALWAYS
            self-assessment-by-criteria SUBJECT ALWAYS
            product-samples SUBJECT ALWAYS
            """);

    /** Of 148, of a re-rating. */
    static final List<Paper> RENEWAL_OF_148 = of("""
            rating-application SUBJECT ALWAYS
            three-year-report SUBJECT ALWAYS
            """);

    /** What 1489 adds. */
    static final List<Paper> OF_1489 = of("""
            commune-letter COMMUNE ALWAYS
            commune-assessment COMMUNE ALWAYS
            """);

    /** Returns papers written a line each: label, who adds it, duty. */
    static List<Paper> of(String lines) {
        return lines.lines()
                .map(line -> line.split(" ", -1))
                .map(words -> new Paper(words[0], words[1], words[2]))
                .toList();
    }

    /** Returns what a dossier for tourism has of these: no samples. */
    static List<Paper> tourism(List<Paper> papers) {
        return papers.stream()
                .filter(paper -> !paper.label().contains("samples"))
                .toList();
    }

    /** Returns both. */
    static List<Paper> and(List<Paper> some, List<Paper> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Returns the paper as it is answered; of samples there are 5, where the decision says so. */
    ObjectNode json(boolean counted) {
        ObjectNode json = Made.object().put("document", label).put("by", by).put("duty", duty);
        boolean samples = label.equals(SAMPLES) || label.equals("samples-for-the-ministry");
        return samples && counted ? json.put("count", PIECES) : json.putNull("count");
    }
}
