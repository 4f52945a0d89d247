package io.github.ocop.json;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rulebook.CanonicalJson;
import io.github.ocop.rulebook.Difference;
import io.github.ocop.rulebook.Receipt;
import io.github.ocop.rulebook.ReceiptPart;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Verification;
import java.util.Optional;
import org.immutables.value.Value;

/** What came of reading a record that has a receipt: its id where it can be read, and the receipt or what is wrong. */
@Value.Immutable
public abstract class ReceiptReading {
    ReceiptReading() {}

    /** {@return the id, where it can be read} */
    @Value.Parameter
    public abstract Optional<String> id();

    /** {@return the receipt, unless there is a fault} */
    @Value.Parameter
    public abstract Optional<Receipt> receipt();

    /** {@return the answer that stands beside it, without its words, where one does} */
    @Value.Parameter
    public abstract Optional<CanonicalJson> answer();

    /** {@return the first fault found, if any} */
    @Value.Parameter
    public abstract Optional<Fault> fault();

    /**
     * {@return what comes of verifying the receipt, and whether the answer beside it is its result} Of an error only that it is
     * one is asked: its place is told as the record was written.
     *
     * @param rulebooks the rulebooks to answer by
     * @param dossier the dossier, good or bad
     * @throws IllegalStateException if there is no receipt but a fault
     */
    public Verification verify(Rulebooks rulebooks, Dossier dossier) {
        Receipt read = receipt().orElseThrow(() -> new IllegalStateException("receipt: expected one, given a fault"));
        Verification verification = rulebooks.verify(read, dossier);
        return answer().filter(beside -> !beside.equals(read.result()))
                .map(beside -> verification.plus(new Difference(ReceiptPart.ANSWER, read.result(), beside)))
                .orElse(verification);
    }

    static ReceiptReading of(String id, Receipt receipt, Optional<CanonicalJson> answer) {
        return ImmutableReceiptReading.of(Optional.of(id), Optional.of(receipt), answer, Optional.empty());
    }

    static ReceiptReading of(Optional<String> id, Fault fault) {
        return ImmutableReceiptReading.of(id, Optional.empty(), Optional.empty(), Optional.of(fault));
    }

    @Value.Check
    void check() {
        checkArgument(receipt().isPresent() != fault().isPresent(), "reading: expected a receipt or a fault");
    }
}
