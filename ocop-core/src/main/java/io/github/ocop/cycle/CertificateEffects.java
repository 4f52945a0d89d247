package io.github.ocop.cycle;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.ocop.certificate.CertificateEvent;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.certificate.RevocationGround;
import io.github.ocop.rating.Authority;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a case has done to certificates so far: the one it issued, and what the register takes down of the one there was before.
 */
public final class CertificateEffects {
    private final Progress progress;

    private CertificateEffects(Progress progress) {
        this.progress = progress;
    }

    /**
     * {@return what a case has done}
     *
     * @param progress where the case stands
     */
    public static CertificateEffects of(Progress progress) {
        return new CertificateEffects(progress);
    }

    /** {@return the certificate that was issued last, if one was, as a register has it} */
    public Optional<CertificateRecord> issued() {
        return progress.steps().stream()
                .filter(step -> step.transition().effect().equals(Optional.of(Effect.ISSUES)))
                .findFirst()
                .map(step -> CertificateRecord.builder()
                        .rulebook(progress.workflow().rulebook())
                        .stars(stars())
                        .issuedOn(step.event().on())
                        .build())
                .or(() -> Lists.reverse(progress.cases()).stream()
                        .flatMap(inner -> of(inner).issued().stream())
                        .findFirst());
    }

    /** {@return what has happened to the certificate there was before, in order} */
    public ImmutableList<CertificateEvent> events() {
        return Stream.concat(
                        progress.cases().stream().flatMap(inner -> of(inner).events().stream()),
                        progress.steps().stream()
                                .flatMap(step ->
                                        step
                                                .transition()
                                                .effect()
                                                .flatMap(effect -> event(effect, step.event()))
                                                .stream()))
                .collect(toImmutableList());
    }

    /** {@return the certificate that was issued last, with what later cases have done to it} */
    public Optional<CertificateRecord> register() {
        Optional<CertificateRecord> register = Optional.empty();
        for (Progress inner : progress.cases()) {
            CertificateEffects effects = of(inner);
            register = effects.issued().isPresent()
                    ? effects.issued()
                    : register.map(record -> CertificateRecord.builder()
                            .from(record)
                            .addAllEvents(effects.events())
                            .build());
        }
        return register.or(this::issued);
    }

    private Optional<CertificateEvent> event(Effect effect, Event event) {
        LocalDate on = event.on();
        Optional<String> kind = progress.facts().get("kind");
        return switch (effect) {
            case ISSUES ->
                kind.equals(Optional.of("UPGRADE"))
                        ? Optional.of(CertificateEvent.upgraded(on, stars()))
                        : kind.equals(Optional.of("RE_RATING"))
                                ? Optional.of(CertificateEvent.reRated(on, stars()))
                                : Optional.empty();
            case REFILES -> Optional.of(CertificateEvent.reRatingFiled(on));
            case LETS_RUN_OUT -> Optional.of(CertificateEvent.reRated(on, stars()));
            case CONCLUDES -> Optional.of(CertificateEvent.violationConcluded(on, ground()));
            case CONFIRMS -> Optional.of(CertificateEvent.ceasedConfirmed(on));
            case REVOKES ->
                Optional.of(CertificateEvent.revoked(
                        on, ground(), Authority.valueOf(event.by().name())));
        };
    }

    private int stars() {
        return Integer.parseInt(progress.facts().get("stars").orElseThrow());
    }

    private RevocationGround ground() {
        return RevocationGround.parse(progress.facts().get("ground").orElseThrow());
    }
}
