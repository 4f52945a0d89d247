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

    /** Returns them in the order of their days. */
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
        Citation window = rules.window().clause(life.certificate());
        return switch (span.status()) {
            case REFILING_OPEN ->
                Stream.concat(
                        Stream.of(new Milestone(MilestoneKind.REFILING_OPENS, first, window)),
                        closes(last)
                                ? Stream.of(new Milestone(MilestoneKind.REFILING_CLOSES, last, window))
                                : Stream.empty());
            case EXPIRED -> Stream.of(ending(first.minusDays(1)));
            default -> Stream.empty();
        };
    }

    /** Whether the days to file ended because they were over, and not because it was filed or the certificate ended otherwise. */
    private boolean closes(LocalDate last) {
        return rules.window()
                        .of(life.certificate())
                        .flatMap(window -> window.last())
                        .equals(Optional.of(last))
                && !life.on(last).status().isEnd();
    }

    /** The last day before a certificate is over: that of its term, or of what kept it standing past that. */
    private Milestone ending(LocalDate last) {
        return last.isAfter(life.certificate().validThrough())
                ? new Milestone(
                        MilestoneKind.EXTENSION_ENDS, last, rules.extension().citation())
                : new Milestone(
                        MilestoneKind.TERM_ENDS, last, life.certificate().term().citation());
    }

    private Optional<Milestone> notice() {
        CertificateTerm term = life.certificate().term();
        return term.noticeBy(life.certificate().validThrough())
                .filter(day -> life.status(day).stands())
                .map(day -> new Milestone(
                        MilestoneKind.NOTICE_DUE,
                        day,
                        term.notice().orElseThrow().citation()));
    }

    /** Due while nothing has ended the certificate by then. */
    private Optional<Milestone> revocation() {
        return life.revocationDue()
                .filter(day -> !life.status(day).isEnd())
                .map(day -> new Milestone(
                        MilestoneKind.REVOCATION_DUE,
                        day,
                        rules.revocation().limit().citation()));
    }
}
