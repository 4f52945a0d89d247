package io.github.ocop.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.rating.Fault;
import java.util.Optional;
import org.immutables.value.Value;

/** What comes of issuing a certificate: the certificate, or why it cannot be issued. */
@Value.Immutable
public abstract class IssueAnswer {
    IssueAnswer() {}

    /** {@return the certificate, unless there is a fault} */
    @Value.Parameter
    public abstract Optional<Certificate> certificate();

    /** {@return why it cannot be issued, if it cannot} */
    @Value.Parameter
    public abstract Optional<Fault> fault();

    /**
     * {@return a certificate}
     *
     * @param certificate the certificate
     */
    public static IssueAnswer of(Certificate certificate) {
        return ImmutableIssueAnswer.of(Optional.of(certificate), Optional.empty());
    }

    /**
     * {@return why it cannot be issued}
     *
     * @param fault what is wrong with the record
     */
    public static IssueAnswer of(Fault fault) {
        return ImmutableIssueAnswer.of(Optional.empty(), Optional.of(fault));
    }

    @Value.Check
    void check() {
        checkArgument(certificate().isPresent() != fault().isPresent(), "answer: expected a certificate or a fault");
    }
}
