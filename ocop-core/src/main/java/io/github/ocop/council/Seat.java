package io.github.ocop.council;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;

/** A member of a council (thành viên hội đồng), whether present or not. */
@Value.Immutable
public abstract class Seat {
    Seat() {}

    /** {@return the name by which the member's sheet is known} */
    @Value.Parameter
    public abstract String member();

    /** {@return whether the member chairs the council (chủ tịch hội đồng)} */
    @Value.Parameter
    public abstract boolean chair();

    /** {@return who the member comes from, where known} */
    @Value.Parameter
    public abstract Optional<CouncilBody> body();

    /**
     * {@return a member of whom nothing else is known}
     *
     * @param member the member's name, as on the sheet
     */
    public static Seat of(String member) {
        return of(member, false, Optional.empty());
    }

    /**
     * {@return the chair}
     *
     * @param member the member's name, as on the sheet
     */
    public static Seat chair(String member) {
        return of(member, true, Optional.empty());
    }

    /**
     * {@return a member}
     *
     * @param member the member's name, as on the sheet
     * @param chair whether the member is in the chair
     * @param body the body the member comes from, where it is known
     */
    public static Seat of(String member, boolean chair, Optional<? extends CouncilBody> body) {
        return ImmutableSeat.of(member, chair, body);
    }

    @Value.Check
    void check() {
        checkArgument(!member().isEmpty(), "member: expected a name, given none");
    }
}
