package io.github.ocop.examples.register;

import java.util.random.RandomGenerator;

/** What happens to records between those who write them and those who read them. */
final class Damage {
    private Damage() {}

    /** Returns the record with something wrong with it; it stays one line, and may come out sound by chance. */
    static String of(String good, RandomGenerator random) {
        // never nothing: a blank line is no record
        int at = random.nextInt(1, good.length());
        return switch (random.nextInt(8)) {
            case 0 -> good.substring(0, at);
            case 1 -> good.substring(0, at) + "}" + good.substring(at);
            case 2 -> good.replaceFirst("\"filedOn\":\"\\d+-\\d+", "\"filedOn\":\"2026-02-3");
            case 3 -> good.replaceFirst("\"criteriaSet\":\\d+", "\"criteriaSet\":99");
            case 4 -> good.replaceFirst("\"1\\.1\":", "\"9.9\":");
            case 5 -> good.replaceFirst("\"id\":", "\"id\":\"twice\",\"id\":");
            case 6 -> good.replaceFirst("\"member\":\"m1\"", "\"member\":1");
            default -> good.replaceFirst("\"(\\d[^\"]*)\":\\d", "\"$1\":77");
        };
    }
}
