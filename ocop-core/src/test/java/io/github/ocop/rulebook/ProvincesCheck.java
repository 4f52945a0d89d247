package io.github.ocop.rulebook;

import io.github.ocop.product.Provinces;
import java.time.LocalDate;

/** 63 provinces before the merger, 34 since: a province that is lost says nothing. */
final class ProvincesCheck {
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

    private final Provinces provinces;
    private final Wrong wrong;

    ProvincesCheck(Provinces provinces, Wrong wrong) {
        this.provinces = provinces;
        this.wrong = wrong;
    }

    void check() {
        on(provinces.first(), 63);
        on(MERGED.minusDays(1), 63);
        on(MERGED, 34);
        provinces.changes().stream()
                .filter(change -> change.day().isAfter(MERGED))
                .forEach(change -> on(change.day(), 34));
    }

    private void on(LocalDate day, int expected) {
        int given = provinces.on(day).size();
        wrong.check(
                given == expected,
                "provinces.json: provinces: expected " + expected + " on " + day + ", given " + given);
    }
}
