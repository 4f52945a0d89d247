package io.github.ocop.rating;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Enums;
import com.google.common.base.Splitter;
import io.github.ocop.criteria.WholeMark;
import java.util.Arrays;
import org.immutables.value.Value;

/**
 * Open readings a caller can settle otherwise than this library does.
 *
 * <p>The text form is {@code minimumTest=MAJORITY,proposal=BY_STARS,wholeMark=ANY_OPTION}; one setting alone can be read on top of others with
 * {@link #with}.
 */
@Value.Immutable
public abstract class RatingSettings {
    private static final String MINIMUM_TEST = "minimumTest";
    private static final String PROPOSAL = "proposal";
    private static final String WHOLE_MARK = "wholeMark";

    RatingSettings() {}

    /** {@return when a council reaches a star minimum, or set 16's zero} */
    @Value.Default
    public MinimumTest minimumTest() {
        return MinimumTest.MAJORITY;
    }

    /** {@return whether a product goes on to a higher level by stars or by points} */
    @Value.Default
    public Proposal proposal() {
        return Proposal.BY_STARS;
    }

    /** {@return what a star mark on a criterion as a whole asks for} */
    @Value.Default
    public WholeMark wholeMark() {
        return WholeMark.ANY_OPTION;
    }

    /** {@return the readings this library adopts} */
    public static RatingSettings standard() {
        return Standard.SETTINGS;
    }

    private static final class Standard {
        static final RatingSettings SETTINGS = new Builder().build();
    }

    /**
     * Reads the text form.
     *
     * @param text the text form
     * @return the rating settings
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static RatingSettings parse(String text) {
        RatingSettings settings = standard();
        for (String setting : Splitter.on(',').split(text)) {
            settings = settings.with(setting);
        }
        for (String setting : Splitter.on(',').split(text)) {
            checkArgument(settings.has(setting), "setting: expected each once, given '%s'", text);
        }
        return settings;
    }

    /**
     * {@return these settings with one of them set, {@code minimumTest=MEAN} for example}
     *
     * @param setting the name of the setting, such as {@code minimums-unanimous}
     * @throws IllegalArgumentException if there is no such setting or value
     */
    public RatingSettings with(String setting) {
        int equals = setting.indexOf('=');
        String name = equals < 0 ? setting : setting.substring(0, equals);
        String value = setting.substring(equals + 1);
        Builder changed = new Builder().from(this);
        switch (name) {
            case MINIMUM_TEST -> changed.minimumTest(word(MinimumTest.class, setting, value));
            case WHOLE_MARK -> changed.wholeMark(word(WholeMark.class, setting, value));
            case PROPOSAL -> changed.proposal(word(Proposal.class, setting, value));
            default ->
                throw new IllegalArgumentException(
                        "setting: expected minimumTest=…, proposal=… or wholeMark=…, given '" + setting + "'");
        }
        return changed.build();
    }

    /**
     * {@return these settings with another minimum test}
     *
     * @param test how the sheets of a council reach a star minimum
     */
    public RatingSettings with(MinimumTest test) {
        return new Builder().from(this).minimumTest(test).build();
    }

    /**
     * {@return the setting of the same name as it is here}
     *
     * @param setting the name of the setting, such as {@code minimums-unanimous}
     * @throws IllegalArgumentException if there is no setting of that name
     */
    public String like(String setting) {
        String name = setting.substring(0, setting.indexOf('=') + 1);
        return Splitter.on(',')
                .splitToStream(toString())
                .filter(own -> own.startsWith(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("setting: expected one there is, given '" + setting + "'"));
    }

    /**
     * {@return whether one setting, {@code minimumTest=MEAN} for example, is as it is here; one of another kind is not}
     *
     * @param setting the name of the setting, such as {@code minimums-unanimous}
     */
    public boolean has(String setting) {
        return Splitter.on(',').splitToList(toString()).contains(setting);
    }

    private static <E extends Enum<E>> E word(Class<E> words, String setting, String value) {
        checkArgument(
                Enums.getIfPresent(words, value).isPresent(),
                "setting: expected one of %s, given '%s'",
                Arrays.toString(words.getEnumConstants()),
                setting);
        return Enum.valueOf(words, value);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds settings; what is not set is the reading adopted. */
    public static class Builder extends ImmutableRatingSettings.Builder {
        Builder() {}
    }

    @Override
    public final String toString() {
        return MINIMUM_TEST + "=" + minimumTest() + "," + PROPOSAL + "=" + proposal() + "," + WHOLE_MARK + "="
                + wholeMark();
    }
}
