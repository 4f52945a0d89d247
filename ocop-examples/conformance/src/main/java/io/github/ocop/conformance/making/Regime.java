package io.github.ocop.conformance.making;

/**
 * A decision, as far as a rating needs it.
 *
 * @param id of the rulebook
 * @param name as printed
 * @param filedOn a day on which it governs what is filed
 */
record Regime(String id, String name, String filedOn) {
    static final Regime LAW_26 = new Regime("qd-26-2026", "26/2026", "2026-08-03");
    static final Regime LAW_148 = new Regime("qd-148-2023", "148", "2024-03-04");

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

    /** Returns the rule of a band. */
    String band(int stars) {
        return rule(
                switch (stars) {
                    case 5 -> "five-stars-from-90";
                    case 4 -> "four-stars-from-70";
                    case 3 -> "three-stars-from-50";
                    case 2 -> "two-stars-from-30";
                    default -> "one-star-below-30";
                });
    }

    /** Returns the rule of its criteria sets. */
    String sets() {
        return rule(id.equals("qd-26-2026") ? "criteria-in-26-sets" : "sets-of-148");
    }

    /** Returns the rule by which marks are minimums: 148 has none but its sets. */
    String marks() {
        return id.equals("qd-26-2026") ? rule("star-marks-are-minimums") : sets();
    }
}
