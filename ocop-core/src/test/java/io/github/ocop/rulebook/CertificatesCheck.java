package io.github.ocop.rulebook;

import io.github.ocop.certificate.CertificateRules;
import java.util.Set;

/** The readings that days of certificates rest on are those of the decision. */
final class CertificatesCheck {
    private CertificatesCheck() {}

    static void check(CertificateRules rules, Rulebooks rest, Wrong wrong) {
        Set<String> known = ReadingsCheck.ids(rest.get(Rulebooks.LIMITED).openReadings());
        rules.dayReadings().stream()
                .flatMap(day -> day.readings().stream())
                .forEach(id -> wrong.check(
                        known.contains(id),
                        Rulebooks.LIMITED + "/certificates.json: days: expected one of the decision, given " + id));
    }
}
