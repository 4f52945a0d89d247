package io.github.ocop.subject;

import java.util.Optional;
import org.immutables.value.Value;

/** Who represents a subject by law (người đại diện theo pháp luật). */
@Value.Immutable
public abstract class LegalRepresentative {
    LegalRepresentative() {}

    /** {@return the name, where given} */
    @Value.Parameter
    public abstract Optional<String> name();

    /** {@return what criterion 3.2 asks, which is never told} */
    @Value.Parameter
    public abstract PersonalFacts facts();

    /**
     * {@return a representative}
     *
     * @param name the name, where it is known
     * @param facts what is known of sex, ethnicity and disability; told in no reason
     */
    public static LegalRepresentative of(Optional<String> name, PersonalFacts facts) {
        return ImmutableLegalRepresentative.of(name, facts);
    }
}
