package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What comes of part results: the band of the exact sum, and no minimums.
 *
 * @param a decimal text
 * @param b decimal text
 * @param c decimal text
 */
record PartRating(String a, String b, String c) {
    private static final List<Integer> EDGES = List.of(30, 50, 70, 90);

    /** Returns part results with so many points in all, as many as may be in the parts printed first. */
    static PartRating of(Regime regime, String total) {
        BigDecimal left = new BigDecimal(total);
        BigDecimal a = left.min(BigDecimal.valueOf(regime.a()));
        left = left.subtract(a);
        BigDecimal b = left.min(BigDecimal.valueOf(25));
        return new PartRating(
                a.toPlainString(), b.toPlainString(), left.subtract(b).toPlainString());
    }

    private BigDecimal total() {
        return new BigDecimal(a).add(new BigDecimal(b)).add(new BigDecimal(c));
    }

    int band() {
        return 1
                + (int) EDGES.stream()
                        .filter(edge -> total().compareTo(BigDecimal.valueOf(edge)) >= 0)
                        .count();
    }

    private static String cut(BigDecimal number) {
        return number.setScale(2, RoundingMode.DOWN).toPlainString();
    }

    ObjectNode dossier(ObjectNode head) {
        head.putObject("parts").put("A", a).put("B", b).put("C", c);
        return head;
    }

    /** Returns the answer, without its id. */
    ObjectNode answer(Regime regime, int set) {
        ObjectNode answer = Made.object();
        answer.put("rulebook", regime.id()).put("criteriaSet", set).put("outcome", "RATED");
        answer.putObject("points")
                .put("A", cut(new BigDecimal(a)))
                .put("B", cut(new BigDecimal(b)))
                .put("C", cut(new BigDecimal(c)));
        answer.put("total", cut(total())).put("band", band()).put("stars", band());
        answer.putArray("unmet");
        answer.put("certifiable", band() >= 3);
        answer.put("decidedBy", band() < 3 ? null : regime.decidedBy(band()));
        return answer.put("minimums", "NOT_CHECKED");
    }
}
