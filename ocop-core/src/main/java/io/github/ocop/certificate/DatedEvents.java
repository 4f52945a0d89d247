package io.github.ocop.certificate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Events by day, those of one day in the order of their types, each with its place in the record. Two of one type and day go by
 * what else they have, fewer stars first, so that the order in which a record lists them says nothing.
 */
final class DatedEvents {
    private static final Comparator<Placed> ORDER = Comparator.comparing((Placed placed) -> placed.event.on())
            .thenComparing(placed -> placed.event.type())
            .thenComparing(placed -> placed.event.stars().orElse(0))
            .thenComparing(placed -> placed.event.ground(), Comparators.emptiesFirst(Comparator.naturalOrder()))
            .thenComparing(placed -> placed.event.by(), Comparators.emptiesFirst(Comparator.naturalOrder()))
            .thenComparing(Placed::place);

    private final ImmutableList<Placed> inOrder;

    private DatedEvents(ImmutableList<Placed> inOrder) {
        this.inOrder = inOrder;
    }

    /**
     * An event and its place in the record.
     *
     * @param place first 0
     */
    record Placed(int place, CertificateEvent event) {
        /** {@return where a fault of it is} */
        String at() {
            return "events[" + place + "]";
        }
    }

    static DatedEvents of(List<CertificateEvent> events) {
        return new DatedEvents(IntStream.range(0, events.size())
                .mapToObj(i -> new Placed(i, events.get(i)))
                .sorted(ORDER)
                .collect(toImmutableList()));
    }

    ImmutableList<Placed> inOrder() {
        return inOrder;
    }

    Stream<CertificateEvent> stream() {
        return inOrder.stream().map(Placed::event);
    }

    Stream<CertificateEvent> stream(EventType type) {
        return stream().filter(event -> event.type() == type);
    }

    /** {@return what had happened by the end of a day} */
    DatedEvents through(LocalDate day) {
        return new DatedEvents(inOrder.stream()
                .filter(placed -> !placed.event.on().isAfter(day))
                .collect(toImmutableList()));
    }

    /** {@return what comes before an event of these} */
    DatedEvents before(Placed event) {
        return new DatedEvents(inOrder.subList(0, inOrder.indexOf(event)));
    }
}
