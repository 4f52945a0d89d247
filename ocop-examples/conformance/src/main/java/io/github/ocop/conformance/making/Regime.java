package io.github.ocop.conformance.making;

import java.util.List;
import java.util.Locale;

/**
 * A decision, as far as a rating needs it.
 *
 * @param id of the rulebook
 * @param name as printed
 * @param filedOn a day on which it governs what is filed
 * @param from the first day of those filings
 * @param a the most points of part A
 * @param c the most points of part C; of part B it is 25
 */
record Regime(String id, String name, String filedOn, String from, int a, int c) {
    static final Regime LAW_1048 = new Regime("qd-1048-2019", "1048", "2020-02-03", "2019-08-21", 35, 40);
    static final Regime LAW_781 = new Regime("qd-781-2020", "781", "2021-03-01", "2020-06-08", 35, 40);
    static final Regime LAW_148 = new Regime("qd-148-2023", "148", "2024-03-04", "2023-02-24", 40, 35);
    static final Regime LAW_1489 = new Regime("qd-1489-2025", "1489", "2025-09-01", "2025-07-06", 40, 35);
    static final Regime LAW_26 = new Regime("qd-26-2026", "26/2026", "2026-08-03", "2026-05-22", 40, 35);

    static final List<Regime> ALL = List.of(LAW_1048, LAW_781, LAW_148, LAW_1489, LAW_26);

    /** Returns who recognises at so many stars, or nothing below 3. */
    String decidedBy(int stars) {
        return switch (stars) {
            case 5 -> "MINISTRY";
            case 4 -> "PROVINCE";
            case 3 -> id.equals("qd-148-2023") ? "DISTRICT" : "PROVINCE";
            default -> "";
        };
    }

    /** Returns one of its rules. */
    String rule(String label) {
        return id + "/" + label;
    }

    /** Returns the decision whose figures it has: one that amends another has the other's. */
    private Regime base() {
        return equals(LAW_781) ? LAW_1048 : equals(LAW_1489) ? LAW_148 : this;
    }

    /** Returns the rule of a band. */
    String band(int stars) {
        return base().rule(
                        switch (stars) {
                            case 5 -> "five-stars-from-90";
                            case 4 -> "four-stars-from-70";
                            case 3 -> "three-stars-from-50";
                            case 2 -> "two-stars-from-30";
                            default -> "one-star-below-30";
                        });
    }

    /** Returns the rule of the most points of a part. */
    String part(String name) {
        return base().rule("part-" + name.toLowerCase(Locale.ROOT) + "-" + most(name) + "-points");
    }

    /** Returns the rule of who may register. */
    String subjects() {
        return equals(LAW_26) ? rule("who-may-register") : base().rule("who-may-register-assumed");
    }

    /** Returns how star minimums are held where there are sheets. */
    String minimums() {
        return switch (id) {
            case "qd-1048-2019" -> "NONE";
            case "qd-781-2020" -> "PARTLY_HELD";
            default -> "CHECKED";
        };
    }

    /** Returns what its ids of cases begin with. */
    String prefix() {
        return name.replace('/', '-');
    }

    /** Returns the most points of a part. */
    int most(String part) {
        return part.equals("A") ? a : part.equals("B") ? 25 : c;
    }

    /** Returns the rule of its criteria sets. */
    String sets() {
        return switch (base().id()) {
            case "qd-1048-2019" -> LAW_1048.rule("sets-of-1048");
            case "qd-148-2023" -> LAW_148.rule("sets-of-148");
            default -> rule("criteria-in-26-sets");
        };
    }

    /** Returns the rule of one of its criteria sets: 781 has one of its own, for tourism. */
    String sets(int set) {
        return equals(LAW_781) && set == 26 ? rule("new-tourism-set") : sets();
    }

    /** Returns the rule by which marks are minimums; of 148 it is that of its sets. */
    String marks() {
        return switch (id) {
            case "qd-26-2026" -> rule("star-marks-are-minimums");
            case "qd-1048-2019" -> rule("no-star-minimums");
            case "qd-781-2020" -> rule("minimums-partly-known");
            default -> sets();
        };
    }
}
