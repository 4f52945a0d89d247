package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What came of rating a dossier again and holding it against a receipt (đối chiếu).
 *
 * <p>Two questions have two answers. {@link #verified}: is this receipt borne out, the same dossier having the same result by
 * the same law? {@link #sameResult}: is the result the same, whatever else is not? Under other data a receipt cannot be
 * borne out, and yet the result may stand.
 */
@Value.Immutable
public abstract class Verification {
    Verification() {}

    /** {@return what differs, in the order of {@link ReceiptPart}} */
    @Value.Parameter
    public abstract ImmutableList<Difference> differences();

    static Verification of(Iterable<? extends Difference> differences) {
        return ImmutableVerification.of(ImmutableList.copyOf(differences));
    }

    /**
     * {@return this with one more difference, told last}
     *
     * @param difference what differs
     */
    public Verification plus(Difference difference) {
        return of(ImmutableList.<Difference>builder()
                .addAll(differences())
                .add(difference)
                .build());
    }

    /** {@return whether nothing differs but, at most, the version of the library, which by itself decides nothing} */
    public boolean verified() {
        return differences().stream().allMatch(difference -> difference.what() == ReceiptPart.VERSION);
    }

    /** {@return whether the result is the receipt's, whatever else differs} */
    public boolean sameResult() {
        return find(ReceiptPart.RESULT).isEmpty();
    }

    /**
     * {@return how the replay differs in one thing, if it does}
     *
     * @param what the part that differs
     */
    public Optional<Difference> find(ReceiptPart what) {
        return differences().stream()
                .filter(difference -> difference.what() == what)
                .findFirst();
    }
}
