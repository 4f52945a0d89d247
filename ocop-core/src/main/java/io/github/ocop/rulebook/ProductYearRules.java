package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.calendar.Round;
import io.github.ocop.calendar.RoundSchedule;
import io.github.ocop.certificate.CertificateStatus;
import io.github.ocop.cycle.CaseRules;
import io.github.ocop.cycle.CertificateEffects;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Facts;
import io.github.ocop.cycle.InnerCases;
import io.github.ocop.cycle.Progress;
import io.github.ocop.cycle.Wait;
import io.github.ocop.rating.FaultException;
import io.github.ocop.year.WaitRule;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What the table of a product's year leaves to the law around it: years, waits, rounds, and where its certificate stands. */
final class ProductYearRules implements CaseRules {
    private final ImmutableMap<String, WaitRule> waits;
    private final RoundSchedule rounds;
    private final Certificates certificates;
    private final InnerCases applications;

    ProductYearRules(
            ImmutableMap<String, WaitRule> waits,
            RoundSchedule rounds,
            Certificates certificates,
            InnerCases applications) {
        this.waits = waits;
        this.rounds = rounds;
        this.certificates = certificates;
        this.applications = applications;
    }

    @Override
    public InnerCases inner() {
        return applications;
    }

    @Override
    public Facts derived(Progress before, Event event) {
        int year = event.on().getYear();
        return switch (event.type()) {
            case "IDEA_REGISTERED", "RENEWAL_BEGUN", "FILED", "UPLOADED" ->
                Facts.none().and("year", Integer.toString(year));
            case "CARRIED_OVER" ->
                Facts.none()
                        .and("year", Integer.toString(year))
                        .and("turn", year > year(before.facts(), event.on()) ? "LATER_YEAR" : "SAME_YEAR");
            case "CERTIFICATE_EXPIRED" -> Facts.none().and("certificate", certificate(before, event.on()));
            default -> Facts.none();
        };
    }

    /** The year a product takes part in; of one that began further on, the one of the day. */
    private static int year(Facts facts, LocalDate on) {
        return facts.get("year").map(Integer::valueOf).orElse(on.getYear());
    }

    private String certificate(Progress before, LocalDate on) {
        try {
            return CertificateEffects.of(before)
                    .register()
                    .map(record -> certificates.life(record).status(on) == CertificateStatus.EXPIRED)
                    .map(expired -> expired ? "ENDED" : "STANDS")
                    .orElse("UNKNOWN");
        } catch (FaultException e) {
            // a register that contradicts itself tells nothing
            return "UNKNOWN";
        }
    }

    @Override
    public Optional<Wait> waiting(String name, Progress before) {
        LocalDate failed = before.since().orElse(LocalDate.MIN);
        return Objects.requireNonNull(waits.get(name), name)
                .after(failed, year(before.facts(), failed), anotherRound(before));
    }

    /** The first day on which a proposal goes to another round than the last one did. */
    private Optional<LocalDate> anotherRound(Progress before) {
        return before.cases().reverse().stream()
                .findFirst()
                .flatMap(ProductYearRules::proposed)
                .map(rounds::roundFor)
                .flatMap(answer -> answer instanceof Round round
                        ? Optional.of(round.proposedThrough().plusDays(1))
                        : Optional.empty());
    }

    private static Optional<LocalDate> proposed(Progress application) {
        return application.steps().stream()
                .filter(step -> step.event().type().equals("PROPOSED"))
                .findFirst()
                .map(step -> step.event().on());
    }
}
