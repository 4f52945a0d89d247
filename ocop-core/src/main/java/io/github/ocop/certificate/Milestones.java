package io.github.ocop.certificate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Citation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The days to know of, as the statuses of a life have them: a window that nobody needs any more opens for nobody. */
final class Milestones {
    private static final Comparator<Milestone> ORDER =
            Comparator.comparing(Milestone::on).thenComparing(Milestone::kind);

    private final CertificateLife life;
    private final CertificateRules rules;

    Milestones(CertificateLife life, CertificateRules rules) {
        this.life = life;
        this.rules = rules;
    }

    /** {@return them in the order of their days} */
    ImmutableList<Milestone> inOrder() {
        return Stream.concat(
                        life.spans().stream().flatMap(this::of),
                        Stream.of(notice(), revocation()).flatMap(Optional::stream))
                .sorted(ORDER)
                .collect(toImmutableList());
    }

    private Stream<Milestone> of(StatusSpan span) {
        LocalDate first = span.days().first();
        LocalDate last = span.days().last().orElse(LocalDate.MAX);
        return switch (span.status()) {
            case REFILING_OPEN ->
                Stream.concat(
                        Stream.of(filing(MilestoneKind.REFILING_OPENS, first)),
                        closes(last) ? Stream.of(filing(MilestoneKind.REFILING_CLOSES, last)) : Stream.empty());
            case EXPIRED -> Stream.of(ending(first.minusDays(1)));
            default -> Stream.empty();
        };
    }

    /** Whether the days to file ended because they were over, and not because it was filed or the certificate ended otherwise. */
    private boolean closes(LocalDate last) {
        return rules.window()
                .of(life.certificate())
                .flatMap(window -> window.last())
                .equals(Optional.of(last));
    }

    /** The last day before a certificate is over: that of its term, or of what kept it standing past that. */
    private Milestone ending(LocalDate last) {
        return last.isAfter(life.certificate().validThrough())
                ? day(MilestoneKind.EXTENSION_ENDS, last, rules.extension().citation())
                : day(MilestoneKind.TERM_ENDS, last, life.certificate().term().citation());
    }

    private Milestone filing(MilestoneKind kind, LocalDate on) {
        return day(kind, on, rules.window().clause(life.certificate()));
    }

    private Milestone day(MilestoneKind kind, LocalDate on, Citation citation) {
        return new Milestone(kind, on, citation, rules.readings(kind, citation));
    }

    private Optional<Milestone> notice() {
        LocalDate end = life.certificate().validThrough();
        return life.certificate()
                .term()
                .notice()
                .flatMap(notice -> Optional.of(notice.by(end))
                        .filter(day -> life.status(day).stands())
                        .map(day ->
                                new Milestone(MilestoneKind.NOTICE_DUE, day, notice.citation(), notice.readings(day))));
    }

    /** Due while nothing has ended the certificate by then. */
    private Optional<Milestone> revocation() {
        return life.revocationDue()
                .filter(due -> !life.status(due).isEnd())
                .map(due -> day(
                        MilestoneKind.REVOCATION_DUE,
                        due,
                        rules.revocation().limit().citation()));
    }
}
