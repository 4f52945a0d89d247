package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import io.github.ocop.subject.LegalRepresentative;
import io.github.ocop.subject.PersonalFacts;
import java.io.IOException;
import java.util.Optional;

/** The fields of a subject's legal representative; what criterion 3.2 asks is read, and never written. */
final class RepresentativeFields {
    private static final ImmutableList<String> FIELDS =
            ImmutableList.of("name", "woman", "ethnicMinority", "disability");

    private final RecordParser record;
    private Optional<String> name = Optional.empty();
    private Optional<Boolean> woman = Optional.empty();
    private Optional<Boolean> ethnicMinority = Optional.empty();
    private Optional<Boolean> disability = Optional.empty();

    RepresentativeFields(RecordParser record) {
        this.record = record;
    }

    Optional<LegalRepresentative> read(Place at) throws IOException {
        record.object(at, FIELDS, this::field);
        return Optional.of(LegalRepresentative.of(name, PersonalFacts.of(woman, ethnicMinority, disability)));
    }

    private void field(String field, Place at) throws IOException {
        switch (field) {
            case "name" -> name = record.text(at);
            case "woman" -> woman = record.privateFlag(at);
            case "ethnicMinority" -> ethnicMinority = record.privateFlag(at);
            default -> disability = record.privateFlag(at);
        }
    }
}
