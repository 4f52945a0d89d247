package io.github.ocop.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A round beside the regular ones (đợt bổ sung). A level may hold one where the decision on its council's regulation provides
 * for it and there is a plan for it (26/2026/QĐ-TTg, Articles 5.1 and 5.2, second paragraphs): both have to be named.
 */
@Value.Immutable
public abstract class ExtraRound {
    ExtraRound() {}

    /** {@return the level that holds it} */
    public abstract AssessmentLevel level();

    /** {@return the decision on the council's regulation that provides for it, as its number or title} */
    public abstract String regulation();

    /** {@return the plan of the assessment, as its number or title} */
    public abstract String plan();

    /** {@return the last day of proposals} */
    public abstract LocalDate proposedThrough();

    /** {@return the last day of the round} */
    public abstract LocalDate lastDay();

    @Value.Check
    void check() {
        checkArgument(
                !regulation().isBlank(),
                "extra round: expected the decision on the council's regulation that provides for it (%s), given none",
                clause());
        checkArgument(!plan().isBlank(), "extra round: expected the plan of it (%s), given none", clause());
        checkArgument(
                !proposedThrough().isAfter(lastDay()),
                "extra round: expected proposals through %s or earlier, given %s",
                lastDay(),
                proposedThrough());
    }

    private String clause() {
        return level() == AssessmentLevel.PROVINCE ? "5.1¶2" : "5.2¶2";
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an extra round. */
    public static class Builder extends ImmutableExtraRound.Builder {
        Builder() {}
    }
}
