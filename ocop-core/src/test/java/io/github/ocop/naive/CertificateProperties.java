package io.github.ocop.naive;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.certificate.CertificateAnswer;
import io.github.ocop.certificate.CertificateEvent;
import io.github.ocop.certificate.CertificateLife;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.certificate.CertificateSettings;
import io.github.ocop.certificate.CertificateStanding;
import io.github.ocop.certificate.CertificateStatus;
import io.github.ocop.certificate.LateFiling;
import io.github.ocop.certificate.Milestone;
import io.github.ocop.certificate.MilestoneKind;
import io.github.ocop.certificate.StatusSpan;
import io.github.ocop.fixtures.CertificateRecords;
import io.github.ocop.law.Period;
import io.github.ocop.rulebook.Certificates;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Certificates at random, by the library and by a naive way that goes through their days one by one. */
class CertificateProperties {
    private static final Certificates NARROW = Rulebooks.standard().certificates();
    private static final Certificates WIDE = NARROW.with(CertificateSettings.of(LateFiling.ALL));

    @Provide
    static Arbitrary<CertificateRecord> records() {
        return CertificateRecords.any();
    }

    private static NaiveCertificate naive(CertificateRecord record, boolean wide) {
        return new NaiveCertificate(
                record, wide, day -> Rulebooks.standard().calendar().isWorkingDay(day));
    }

    private static List<LocalDate> days(CertificateRecord record, long seed, int many) {
        Random random = new Random(seed);
        LocalDate end = record.validThrough().orElse(record.issuedOn().plusYears(3));
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            days.add(CertificateRecords.day(random, record.issuedOn(), end));
        }
        record.events().forEach(event -> days.add(event.on().plusDays(random.nextInt(3) - 1)));
        return days;
    }

    /** 4,000 records with 5 days and more each. */
    @Property(tries = 4_000)
    void both_find_the_same(@ForAll("records") CertificateRecord record, @ForAll long seed, @ForAll boolean wide) {
        Certificates certificates = wide ? WIDE : NARROW;
        NaiveCertificate naive = naive(record, wide);
        boolean possible = naive.isPossible();
        for (LocalDate day : days(record, seed, 5)) {
            CertificateAnswer answer = certificates.answer(record, day);
            assertThat(answer.standing().isPresent()).isEqualTo(possible);
            Statistics.collect(
                    answer.standing().map(standing -> standing.status().name()).orElse("refused"));
            answer.standing().ifPresent(standing -> assertThat(told(standing)).isEqualTo(naive.on(day)));
        }
        Statistics.coverage(coverage -> {
            for (CertificateStatus status : CertificateStatus.values()) {
                coverage.check(status.name()).count(many -> many > 20);
            }
            coverage.check("refused").percentage(share -> share > 10);
        });
    }

    private static String told(CertificateStanding standing) {
        return standing.status() + " "
                + standing.extendedThrough().map(LocalDate::toString).orElse("-") + " "
                + standing.revokeBy().map(LocalDate::toString).orElse("-");
    }

    @Property
    void article_7_6_a_the_window_is_that_of_the_naive_way(@ForAll("records") CertificateRecord record) {
        if (!naive(record, false).isPossible()) {
            return;
        }
        List<LocalDate> window = naive(record, false).window();
        Optional<Period> expected = window.isEmpty()
                ? Optional.empty()
                : Optional.of(Period.of(window.get(0), window.get(window.size() - 1)));
        assertThat(NARROW.life(record).on(record.issuedOn()).refiling()).isEqualTo(expected);
    }

    @Property
    void a_certificate_that_has_ended_never_stands_again(@ForAll("records") CertificateRecord record) {
        if (!naive(record, true).isPossible()) {
            return;
        }
        CertificateLife life = WIDE.life(record);
        Optional<CertificateStatus> end = Optional.empty();
        for (StatusSpan span : life.spans()) {
            Optional<CertificateStatus> before = end;
            before.ifPresent(ended -> assertThat(span.status()).isEqualTo(ended));
            end = Optional.of(span.status()).filter(CertificateStatus::isEnd);
        }
        assertThat(end).isPresent();
    }

    @Property
    void the_statuses_of_the_days_of_a_life_partition_it(
            @ForAll("records") CertificateRecord record, @ForAll long seed, @ForAll boolean wide) {
        if (!naive(record, wide).isPossible()) {
            return;
        }
        CertificateLife life = (wide ? WIDE : NARROW).life(record);
        LocalDate next = record.issuedOn();
        for (StatusSpan span : life.spans()) {
            assertThat(span.days().first()).isEqualTo(next);
            next = span.days().last().map(last -> last.plusDays(1)).orElse(LocalDate.MAX);
        }
        assertThat(next).isEqualTo(LocalDate.MAX);
        for (LocalDate day : days(record, seed, 20)) {
            if (!day.isBefore(record.issuedOn())) {
                assertThat(life.spans())
                        .filteredOn(span -> span.days().contains(day))
                        .singleElement()
                        .extracting(StatusSpan::status)
                        .isEqualTo(life.status(day));
            }
        }
    }

    @Property
    void dates_do_not_fall_when_the_day_of_issue_rises(@ForAll("records") CertificateRecord record, @ForAll long seed) {
        if (!naive(record, false).isPossible()) {
            return;
        }
        CertificateRecord plain =
                CertificateRecord.builder().stars(4).issuedOn(record.issuedOn()).build();
        CertificateRecord later = CertificateRecord.builder()
                .from(plain)
                .issuedOn(record.issuedOn().plusDays(1 + new Random(seed).nextInt(40)))
                .build();
        assertThat(NARROW.certificate(plain).validThrough())
                .isBeforeOrEqualTo(NARROW.certificate(later).validThrough());
        Optional<Period> one = NARROW.life(plain).on(record.issuedOn()).refiling();
        Optional<Period> other = NARROW.life(later).on(record.issuedOn()).refiling();
        if (one.isPresent()) {
            assertThat(other).isPresent();
            assertThat(one.get().first()).isBeforeOrEqualTo(other.get().first());
            // by 12.3 a window may end with the term; the next certificate's own ends 120 days before it
            boolean helped = one.get()
                    .last()
                    .equals(Optional.of(NARROW.certificate(plain).validThrough()));
            if (!helped) {
                assertThat(one.get().last().orElseThrow())
                        .isBeforeOrEqualTo(other.get().last().orElseThrow());
            }
        }
    }

    @Property
    void the_order_in_which_events_are_written_is_no_matter(
            @ForAll("records") CertificateRecord record, @ForAll long seed) {
        List<CertificateEvent> events = new ArrayList<>(record.events());
        Collections.shuffle(events, new Random(seed));
        CertificateRecord other =
                CertificateRecord.builder().from(record).events(events).build();
        for (LocalDate day : days(record, seed, 3)) {
            assertThat(NARROW.answer(other, day).standing())
                    .isEqualTo(NARROW.answer(record, day).standing());
        }
    }

    @Property
    void the_wide_reading_of_12_3_never_lets_a_certificate_end_earlier(
            @ForAll("records") CertificateRecord record, @ForAll long seed) {
        for (LocalDate day : days(record, seed, 10)) {
            Optional<CertificateStanding> narrow = NARROW.answer(record, day).standing();
            Optional<CertificateStanding> wide = WIDE.answer(record, day).standing();
            narrow.filter(standing -> !standing.status().isEnd())
                    .ifPresent(standing ->
                            assertThat(wide.orElseThrow().status().isEnd()).isFalse());
        }
    }

    @Property
    void the_days_to_know_of_are_those_on_which_the_statuses_turn(@ForAll("records") CertificateRecord record) {
        if (!naive(record, false).isPossible()) {
            return;
        }
        CertificateLife life = NARROW.life(record);
        Set<LocalDate> opening = new HashSet<>();
        Set<LocalDate> ending = new HashSet<>();
        LocalDate last =
                record.validThrough().orElse(record.issuedOn().plusYears(3)).plusDays(200);
        for (LocalDate day = record.issuedOn(); !day.isAfter(last); day = day.plusDays(1)) {
            boolean opens = life.status(day) == CertificateStatus.REFILING_OPEN;
            boolean open =
                    !day.equals(record.issuedOn()) && life.status(day.minusDays(1)) == CertificateStatus.REFILING_OPEN;
            if (opens && !open) {
                opening.add(day);
            }
            if (life.status(day) == CertificateStatus.EXPIRED
                    && (day.equals(record.issuedOn()) || life.status(day.minusDays(1)) != CertificateStatus.EXPIRED)) {
                ending.add(day.minusDays(1));
            }
        }
        assertThat(on(life, MilestoneKind.REFILING_OPENS)).isEqualTo(opening);
        Set<LocalDate> ends = on(life, MilestoneKind.TERM_ENDS);
        ends.addAll(on(life, MilestoneKind.EXTENSION_ENDS));
        assertThat(ends).isEqualTo(ending);
    }

    private static Set<LocalDate> on(CertificateLife life, MilestoneKind kind) {
        return life.milestones().stream()
                .filter(day -> day.kind() == kind)
                .map(Milestone::on)
                .collect(toCollection(HashSet::new));
    }
}
