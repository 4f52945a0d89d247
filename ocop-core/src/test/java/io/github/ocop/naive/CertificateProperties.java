package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ocop.certificate.CertificateAnswer;
import io.github.ocop.certificate.CertificateEvent;
import io.github.ocop.certificate.CertificateLife;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.certificate.CertificateStanding;
import io.github.ocop.certificate.CertificateStatus;
import io.github.ocop.certificate.LateFiling;
import io.github.ocop.certificate.MilestoneKind;
import io.github.ocop.certificate.StatusSpan;
import io.github.ocop.fixtures.CertificateRecords;
import io.github.ocop.fixtures.CertificateRecords.Asked;
import io.github.ocop.law.Period;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rulebook.Certificates;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;

/** The lives of random certificates by a second, naive way that walks day by day. */
class CertificateProperties {
    private static final Certificates NARROW = Rulebooks.standard().certificates();
    private static final Certificates WIDE =
            Rulebooks.standard().withReadings(List.of("late-filing-helps-all")).certificates();
    private static final Set<FaultReason> REFUSALS = Set.of(
            FaultReason.NOT_CERTIFIED,
            FaultReason.ISSUED_BEFORE_CRITERIA,
            FaultReason.UNKNOWN_RULEBOOK,
            FaultReason.ISSUED_BEFORE_RULEBOOK,
            FaultReason.ENDS_BEFORE_ISSUED,
            FaultReason.EVENT_BEFORE_ISSUE,
            FaultReason.OUTSIDE_CALENDAR,
            FaultReason.EVENT_AFTER_END,
            FaultReason.REVOKED_BY_ANOTHER,
            FaultReason.GROUND_NOT_CONCLUDED,
            FaultReason.CESSATION_NOT_CONFIRMED);

    @Provide
    static Arbitrary<Asked> asked() {
        return CertificateRecords.asked();
    }

    @Provide
    static Arbitrary<CertificateRecord> certificates() {
        return CertificateRecords.any();
    }

    @Property(tries = 4_000, edgeCases = EdgeCasesMode.NONE)
    void both_find_the_same(@ForAll("asked") Asked asked, @ForAll LateFiling reading) {
        NaiveCertificate naive = naive(asked.certificate(), reading);
        List<String> faults = naive.faults();
        for (LocalDate day : asked.days()) {
            CertificateAnswer answer = by(reading).answer(asked.certificate(), day);
            Statistics.collect(answer.standing()
                    .map(standing -> standing.status().name())
                    .orElseGet(() -> answer.fault().orElseThrow().reason().name()));
            if (faults.isEmpty()) {
                assertThat(answer.standing().map(CertificateProperties::told)).contains(naive.on(day));
            } else {
                assertThat(answer.fault().map(CertificateProperties::told).orElse("none"))
                        .isIn(faults);
            }
        }
        Statistics.coverage(coverage -> {
            for (CertificateStatus status : CertificateStatus.values()) {
                reached(coverage, status.name());
            }
            REFUSALS.forEach(reason -> reached(coverage, reason.name()));
        });
    }

    private static void reached(StatisticsCoverage coverage, String name) {
        coverage.check(name).count(count -> count > 0);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void milestones_are_the_days_that_a_search_finds(
            @ForAll("certificates") CertificateRecord record, @ForAll LateFiling reading) {
        assumePossible(record, reading);
        List<String> milestones = by(reading).life(record).milestones().stream()
                .map(day -> day.on() + " " + day.kind())
                .toList();
        assertThat(milestones)
                .containsExactlyInAnyOrderElementsOf(naive(record, reading).milestones())
                .isSortedAccordingTo((one, other) -> one.substring(0, 10).compareTo(other.substring(0, 10)));
        milestones.forEach(day -> Statistics.collect(day.substring(11)));
        Statistics.coverage(coverage -> {
            for (MilestoneKind kind : MilestoneKind.values()) {
                reached(coverage, kind.name());
            }
        });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_spans_of_a_life_leave_out_no_day_and_agree_with_each(
            @ForAll("certificates") CertificateRecord record, @ForAll LateFiling reading) {
        assumePossible(record, reading);
        CertificateLife life = by(reading).life(record);
        ImmutableList<StatusSpan> spans = life.spans();
        LocalDate day = record.issuedOn();
        assertThat(life.status(day.minusDays(1))).isEqualTo(CertificateStatus.NOT_YET_VALID);
        for (int i = 0; i < spans.size(); i++) {
            StatusSpan span = spans.get(i);
            assertThat(span.days().first()).isEqualTo(day);
            assertThat(span.days().last().isEmpty()).isEqualTo(i == spans.size() - 1);
            LocalDate through = span.days().last().orElse(day.plusDays(400));
            for (; !day.isAfter(through); day = day.plusDays(1)) {
                assertThat(life.status(day)).isEqualTo(span.status());
            }
        }
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).status()).isNotEqualTo(spans.get(i - 1).status());
        }
        assertThat(Iterables.getLast(spans).status().isEnd()).isTrue();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_end_is_an_end(@ForAll("asked") Asked asked, @ForAll LateFiling reading) {
        assumePossible(asked.certificate(), reading);
        CertificateLife life = by(reading).life(asked.certificate());
        List<LocalDate> days = asked.days().stream().sorted().toList();
        for (int i = 1; i < days.size(); i++) {
            CertificateStatus before = life.status(days.get(i - 1));
            CertificateStatus after = life.status(days.get(i));
            if (before.isEnd()) {
                assertThat(after).isEqualTo(before);
            }
            if (after == CertificateStatus.NOT_YET_VALID) {
                assertThat(before).isEqualTo(after);
            }
            if (before == CertificateStatus.EXTENDED) {
                assertThat(after.isEnd() || after == before).isTrue();
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_issued_a_day_later_ends_no_earlier(
            @ForAll @IntRange(max = 3_000) int after, @ForAll LateFiling reading) {
        LocalDate issued = LocalDate.of(2019, 8, 21).plusDays(after);
        CertificateStanding one = standing(issued, reading);
        CertificateStanding other = standing(issued.plusDays(1), reading);
        assertThat(other.certificate().validThrough())
                .isAfterOrEqualTo(one.certificate().validThrough());
        one.refiling().ifPresent(window -> {
            Period next = other.refiling().orElseThrow();
            assertThat(next.first()).isAfterOrEqualTo(window.first());
            // the longer time of those whose window had closed is the one that is cut off
            boolean helped = window.last().equals(Optional.of(one.certificate().validThrough()));
            assertThat(helped
                            || !next.last().orElseThrow().isBefore(window.last().orElseThrow()))
                    .isTrue();
        });
    }

    private static CertificateStanding standing(LocalDate issued, LateFiling reading) {
        return by(reading)
                .answer(CertificateRecord.builder().stars(4).issuedOn(issued).build(), issued)
                .standing()
                .orElseThrow();
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_events_changes_nothing(
            @ForAll("asked") Asked asked, @ForAll LateFiling reading, @ForAll long seed) {
        List<CertificateEvent> events = new ArrayList<>(asked.certificate().events());
        Collections.shuffle(events, new Random(seed));
        CertificateRecord other = CertificateRecord.builder()
                .from(asked.certificate())
                .events(events)
                .build();
        for (LocalDate day : asked.days()) {
            CertificateAnswer answer = by(reading).answer(asked.certificate(), day);
            CertificateAnswer shuffled = by(reading).answer(other, day);
            assertThat(shuffled.standing()).isEqualTo(answer.standing());
            assertThat(shuffled.fault().map(Fault::reason))
                    .isEqualTo(answer.fault().map(Fault::reason));
        }
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void the_wide_reading_never_gives_less(@ForAll("asked") Asked asked) {
        assumePossible(asked.certificate(), LateFiling.CLOSED_WINDOWS);
        assertThat(WIDE.answer(asked.certificate(), asked.days().get(0)).fault())
                .isEmpty();
        CertificateLife narrow = NARROW.life(asked.certificate());
        CertificateLife wide = WIDE.life(asked.certificate());
        List<LocalDate> days = new ArrayList<>(asked.days());
        days.add(narrow.certificate().validThrough().plusDays(1));
        for (LocalDate day : days) {
            CertificateStatus status = narrow.status(day);
            Statistics.collect(status == wide.status(day) ? "the same" : "more");
            if (status != wide.status(day)) {
                assertThat(status).isEqualTo(CertificateStatus.EXPIRED);
                assertThat(wide.status(day)).isEqualTo(CertificateStatus.EXTENDED);
            }
            if (status.stands()) {
                CertificateStanding more = wide.on(day);
                assertThat(more.refiling()).isEqualTo(narrow.on(day).refiling());
                narrow.on(day)
                        .extendedThrough()
                        .ifPresent(through -> assertThat(more.extendedThrough()).contains(through));
            }
        }
        Statistics.coverage(coverage -> reached(coverage, "more"));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_event_is_read_as_it_was_written(@ForAll("certificates") CertificateRecord record) {
        for (CertificateEvent event : record.events()) {
            assertThat(CertificateEvent.parse(event.toString())).isEqualTo(event);
            assertThat(event.toString()).startsWith(event.type() + " " + event.on());
        }
    }

    private static void assumePossible(CertificateRecord record, LateFiling reading) {
        Assume.that(by(reading).answer(record, record.issuedOn()).fault().isEmpty());
    }

    private static Certificates by(LateFiling reading) {
        return reading == LateFiling.ALL ? WIDE : NARROW;
    }

    private static NaiveCertificate naive(CertificateRecord record, LateFiling reading) {
        return new NaiveCertificate(record, reading == LateFiling.ALL, NARROW.calendar());
    }

    private static String told(Fault fault) {
        return fault.reason() + " " + fault.at() + " "
                + fault.citation().map(clause -> clause.locator()).orElse("-");
    }

    private static String told(CertificateStanding standing) {
        return String.join(
                " ",
                standing.status().name(),
                standing.certificate().issuedOn().toString(),
                standing.certificate().validThrough().toString(),
                standing.refiling().map(window -> window.first().toString()).orElse("-"),
                standing.refiling()
                        .flatMap(Period::last)
                        .map(LocalDate::toString)
                        .orElse("-"),
                standing.extendedThrough().map(LocalDate::toString).orElse("-"),
                standing.revokeBy().map(LocalDate::toString).orElse("-"),
                standing.certificate().issuedBy().name(),
                standing.notes().stream()
                        .map(note -> note.code() + " " + note.on() + " "
                                + note.citation().locator())
                        .toList()
                        .toString());
    }
}
