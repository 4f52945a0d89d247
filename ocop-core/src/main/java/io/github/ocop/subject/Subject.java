package io.github.ocop.subject;

import java.util.Optional;
import org.immutables.value.Value;

/** Who registers a product (chủ thể OCOP). */
@Value.Immutable
public abstract class Subject {
    Subject() {}

    /** {@return the name, where given} */
    @Value.Parameter
    public abstract Optional<String> name();

    /** {@return the kind} */
    @Value.Parameter
    public abstract SubjectKind kind();

    /** {@return who represents it by law, where that is known; no dossier on the wire has it} */
    public abstract Optional<LegalRepresentative> representative();

    /**
     * {@return the same subject with who represents it}
     *
     * @param representative who represents it
     */
    public Subject with(LegalRepresentative representative) {
        return new ImmutableSubject.Builder()
                .from(this)
                .representative(representative)
                .build();
    }

    /**
     * {@return a named subject}
     *
     * @param name the name
     * @param kind the kind
     */
    public static Subject of(String name, SubjectKind kind) {
        return of(Optional.of(name), kind);
    }

    /**
     * {@return a subject whose name may be unknown}
     *
     * @param name the name, where it is known
     * @param kind the kind
     */
    public static Subject of(Optional<String> name, SubjectKind kind) {
        return ImmutableSubject.of(name, kind);
    }
}
