package io.github.ocop.rating;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.immutables.value.Value;

/** A score sheet as a member hands it in (phiếu đánh giá), not yet held against a criteria set. */
@Value.Immutable
public abstract class FilledSheet {
    FilledSheet() {}

    /** {@return who scored} */
    @Value.Parameter
    public abstract String member();

    /** {@return the answers by criterion number} */
    @Value.Parameter
    public abstract ImmutableMap<String, Choice> choices();

    /**
     * {@return a sheet}
     *
     * @param member the member's name, as on the sheet
     * @param choices the answer to each criterion, by its printed number
     */
    public static FilledSheet of(String member, Map<String, ? extends Choice> choices) {
        return ImmutableFilledSheet.of(member, ImmutableMap.copyOf(choices));
    }
}
