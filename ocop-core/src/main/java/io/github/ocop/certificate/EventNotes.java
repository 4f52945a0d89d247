package io.github.ocop.certificate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Period;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be said of events that stand but are not quite as the text has them. */
final class EventNotes {
    private final Certificate certificate;
    private final CertificateRules rules;
    private final Optional<Period> window;

    EventNotes(Certificate certificate, CertificateRules rules, Optional<Period> window) {
        this.certificate = certificate;
        this.rules = rules;
        this.window = window;
    }

    ImmutableList<CertificateNote> of(DatedEvents events) {
        return events.stream().flatMap(this::of).collect(toImmutableList());
    }

    private Stream<CertificateNote> of(CertificateEvent event) {
        return switch (event.type()) {
            case RE_RATING_FILED -> filed(event).stream();
            case UPGRADED -> upgraded(event).stream();
            case VIOLATION_CONCLUDED, CEASED_CONFIRMED, REVOKED -> early(event).stream();
            case RE_RATED -> Stream.empty();
        };
    }

    /** Before the decision was in force there was no window to keep to. */
    private Optional<CertificateNote> filed(CertificateEvent event) {
        if (isBeforeInForce(event)) {
            return Optional.empty();
        }
        return window.filter(period -> period.contains(event.on())).isPresent()
                ? Optional.empty()
                : Optional.of(note(
                        NoteCode.FILED_OUTSIDE_WINDOW,
                        event,
                        rules.window().clause(certificate),
                        window.map(Period::toString).orElse("–")));
    }

    private Optional<CertificateNote> upgraded(CertificateEvent event) {
        int stars = event.stars().orElseThrow();
        return stars > certificate.stars()
                ? Optional.empty()
                : Optional.of(note(
                        NoteCode.UPGRADE_NOT_HIGHER, event, rules.upgrade(), stars + "", certificate.stars() + ""));
    }

    private Optional<CertificateNote> early(CertificateEvent event) {
        RevocationGround ground = event.ground().orElse(RevocationGround.CEASED);
        return isBeforeInForce(event)
                ? Optional.of(note(
                        NoteCode.GROUND_BEFORE_IN_FORCE,
                        event,
                        rules.revocation().ground(ground).citation(),
                        ground.clause(),
                        rules.window().inForceFrom().toString()))
                : Optional.empty();
    }

    private boolean isBeforeInForce(CertificateEvent event) {
        return event.on().isBefore(rules.window().inForceFrom());
    }

    private static CertificateNote note(NoteCode code, CertificateEvent event, Citation citation, String... more) {
        ImmutableList<String> arguments = ImmutableList.<String>builder()
                .add(event.on().toString())
                .addAll(Arrays.asList(more))
                .build();
        return new CertificateNote(code, event.on(), citation, arguments);
    }
}
