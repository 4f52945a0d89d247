package io.github.ocop.deadline;

import com.google.common.collect.ImmutableList;
import io.github.ocop.subject.Filing;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known to have happened to a dossier. Nothing of it is checked yet. */
@Value.Immutable
public abstract class DossierHistory {
    DossierHistory() {}

    /** {@return the filing; it may be left out where only the revocation of a certificate is asked about} */
    public abstract Optional<Filing> filing();

    /** {@return what has happened since, in any order} */
    public abstract ImmutableList<DossierEvent> events();

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a history. */
    public static class Builder extends ImmutableDossierHistory.Builder {
        Builder() {}
    }
}
