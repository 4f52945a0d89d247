package io.github.ocop.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.calendar.TimeLimit;
import io.github.ocop.law.Citation;
import io.github.ocop.rating.Decider;
import java.util.Arrays;
import java.util.Objects;
import org.immutables.value.Value;

/** How certificates are taken away (thu hồi giấy chứng nhận): on which grounds, by whom and within what time. */
@Value.Immutable
public abstract class Revocation {
    Revocation() {}

    /** What has to be there before a ground counts. */
    public enum Needs {
        /** Nothing but the ground itself. */
        NOTHING,
        /** The conclusion of a competent body on the same ground. */
        CONCLUSION,
        /** The commune's confirmation that the subject no longer makes the product. */
        CONFIRMATION
    }

    /**
     * A ground as the decision has it.
     *
     * @param needs what has to be there before it counts
     * @param citation where this is said
     */
    public record Ground(Needs needs, Citation citation) {}

    /** {@return each ground} */
    public abstract ImmutableMap<RevocationGround, Ground> grounds();

    /** {@return who revokes at each number of stars} */
    public abstract ImmutableMap<Integer, Decider> revokers();

    /** {@return the time from a conclusion or confirmation to the revocation} */
    public abstract TimeLimit limit();

    /**
     * {@return a ground}
     *
     * @param ground the ground
     */
    public Ground ground(RevocationGround ground) {
        return Objects.requireNonNull(grounds().get(ground), "ground");
    }

    /**
     * {@return who revokes a certificate}
     *
     * @param certificate the certificate
     */
    public Decider revoker(Certificate certificate) {
        return Objects.requireNonNull(revokers().get(certificate.stars()), "revoker");
    }

    @Value.Check
    void check() {
        checkArgument(
                grounds().keySet().equals(ImmutableSet.copyOf(Arrays.asList(RevocationGround.values()))),
                "revocation: expected every ground once, given %s",
                grounds().keySet());
        checkArgument(
                revokers().keySet().equals(ImmutableSet.of(3, 4, 5)),
                "revocation: expected who revokes at 3, 4 and 5 stars, given %s",
                revokers().keySet());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the rules. */
    public static class Builder extends ImmutableRevocation.Builder {
        Builder() {}
    }
}
