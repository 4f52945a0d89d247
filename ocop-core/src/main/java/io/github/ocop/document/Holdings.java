package io.github.ocop.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** What somebody has, seen on a day. The same document may be there twice, one run out and one that replaces it. */
@Value.Immutable
public abstract class Holdings {
    Holdings() {}

    /** {@return the day} */
    @Value.Parameter
    public abstract LocalDate on();

    /** {@return what is held} */
    @Value.Parameter
    public abstract ImmutableList<Holding> held();

    /**
     * {@return what is held, seen on a day}
     *
     * @param on the day, of Vietnam (UTC+7)
     * @param held the documents that are there
     */
    public static Holdings of(LocalDate on, Iterable<? extends Holding> held) {
        return ImmutableHoldings.of(on, ImmutableList.copyOf(held));
    }

    /**
     * {@return whether a document is there on the day}
     *
     * @param document the document
     */
    public AttachmentState state(Document document) {
        ImmutableList<Holding> copies = copies(document);
        if (copies.stream().anyMatch(copy -> copy.isThere(on()))) {
            return AttachmentState.THERE;
        }
        return copies.stream().anyMatch(copy -> copy.isOutOfDate(on()))
                ? AttachmentState.OUT_OF_DATE
                : AttachmentState.MISSING;
    }

    /**
     * {@return the last day of a document: of what is there on the day, or else of what ran out; the latest there is}
     *
     * @param document the document
     */
    public Optional<LocalDate> lastDay(Document document) {
        ImmutableList<Holding> there =
                copies(document).stream().filter(copy -> copy.isThere(on())).collect(ImmutableList.toImmutableList());
        if (there.stream().anyMatch(copy -> copy.validThrough().isEmpty())) {
            return Optional.empty();
        }
        return (there.isEmpty() ? copies(document) : there)
                .stream()
                        .filter(copy -> !there.isEmpty() || copy.isOutOfDate(on()))
                        .flatMap(copy -> copy.validThrough().stream())
                        .max(Comparator.naturalOrder());
    }

    private ImmutableList<Holding> copies(Document document) {
        return held().stream()
                .filter(copy -> copy.document().equals(document.label()))
                .collect(ImmutableList.toImmutableList());
    }
}
