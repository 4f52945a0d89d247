package io.github.ocop.cycle;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.certificate.Certificate;
import io.github.ocop.rating.Fault;
import java.util.Optional;
import org.immutables.value.Value;

/** What comes of a history: what came of each of its events, or what is wrong with the record. */
@Value.Immutable
public abstract class CaseAnswer {
    CaseAnswer() {}

    /** {@return what came of the events, unless there is a fault} */
    @Value.Parameter
    public abstract Optional<Replay> replay();

    /** {@return the certificate that was issued, if one was} */
    @Value.Parameter
    public abstract Optional<Certificate> certificate();

    /** {@return what is wrong with the record, if anything is} */
    @Value.Parameter
    public abstract Optional<Fault> fault();

    /**
     * {@return what came of the events}
     *
     * @param replay the case from its beginning
     * @param certificate the certificate that came of it, if one did
     */
    public static CaseAnswer of(Replay replay, Optional<? extends Certificate> certificate) {
        return ImmutableCaseAnswer.of(Optional.of(replay), certificate, Optional.empty());
    }

    /**
     * {@return what is wrong with a record}
     *
     * @param fault what is wrong with the record
     */
    public static CaseAnswer of(Fault fault) {
        return ImmutableCaseAnswer.of(Optional.empty(), Optional.empty(), Optional.of(fault));
    }

    @Value.Check
    void check() {
        checkArgument(replay().isPresent() != fault().isPresent(), "answer: expected a replay or a fault");
    }
}
