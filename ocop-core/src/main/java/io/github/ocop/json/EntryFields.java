package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.plan.MarkedOn;
import io.github.ocop.plan.RegisterRecord;
import io.github.ocop.plan.RegisteredProduct;
import io.github.ocop.plan.RegisteredRecognition;
import io.github.ocop.plan.RegisteredSubject;
import io.github.ocop.plan.RegisteredTally;
import io.github.ocop.plan.TallyKind;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.subject.LegalRepresentative;
import io.github.ocop.subject.Owners;
import io.github.ocop.subject.Ownership;
import io.github.ocop.subject.Subject;
import io.github.ocop.subject.SubjectKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The fields of a register's record besides those of a certificate, and the records they make. */
final class EntryFields {
    private final RecordParser record;
    private final List<MarkedOn> marks = new ArrayList<>();
    private final List<Ownership> owners = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private Optional<String> unit = Optional.empty();
    private Optional<SubjectKind> kind = Optional.empty();
    private Optional<LocalDate> joinedOn = Optional.empty();
    private Optional<LocalDate> leftOn = Optional.empty();
    private Optional<LegalRepresentative> representative = Optional.empty();
    private Optional<LocalDate> registeredOn = Optional.empty();
    private Optional<String> product = Optional.empty();
    private Optional<TallyKind> tally = Optional.empty();
    private Optional<LocalDate> on = Optional.empty();
    private Optional<Long> count = Optional.empty();

    EntryFields(RecordParser record) {
        this.record = record;
    }

    void field(String field, Place at) throws IOException {
        switch (field) {
            case "name" -> name = record.text(at);
            case "unit" -> unit = record.name(at, Limits.ID_CHARACTERS);
            case "kind" -> kind = record.word(at, SubjectKind.class);
            case "joinedOn" -> joinedOn = record.date(at);
            case "leftOn" -> leftOn = record.date(at);
            case "marks" ->
                record.events(
                        at, (index, place) -> new MarkFields(record).read(place).ifPresent(marks::add));
            case "representative" -> representative = new RepresentativeFields(record).read(at);
            case "registeredOn" -> registeredOn = record.date(at);
            case "owners" ->
                record.events(
                        at,
                        (index, place) -> new OwnerFields(record).read(place).ifPresent(owners::add));
            case "product" -> product = record.name(at, Limits.ID_CHARACTERS);
            case "tally" -> tally = record.word(at, TallyKind.class);
            case "on" -> on = record.date(at);
            case "count" -> count = record.wholeNumber(at, 0, RegisteredTally.MOST);
            default -> throw new IllegalArgumentException("field: expected one of a register, given '" + field + "'");
        }
    }

    /** {@return the subject, unless it left before it came or has a mark of products} */
    Optional<RegisterRecord> subject(String id) {
        LocalDate joined = joinedOn.orElseThrow();
        leftOn.filter(left -> left.isBefore(joined))
                .ifPresent(left -> record.note(FaultReason.DAYS_BACKWARDS, Place.RECORD.under("leftOn"), left, joined));
        marksOf(false);
        if (record.fault().isPresent()) {
            return Optional.empty();
        }
        Subject named = Subject.of(name, kind.orElseThrow());
        return Optional.of(RegisteredSubject.builder()
                .id(id)
                .subject(representative.map(named::with).orElse(named))
                .unit(unit.orElseThrow())
                .joinedOn(joined)
                .leftOn(leftOn)
                .marks(marks)
                .build());
    }

    /** {@return the product, unless it goes to two subjects on one day or has a mark of subjects} */
    Optional<RegisterRecord> product(String id) {
        ImmutableList<Ownership> inOrder = ImmutableList.sortedCopyOf(Comparator.comparing(Ownership::since), owners);
        if (!Ordering.from(Comparator.comparing(Ownership::since)).isStrictlyOrdered(inOrder)) {
            record.note(FaultReason.ID_TWICE, Place.RECORD.under("owners"), twice(inOrder));
        }
        marksOf(true);
        return record.fault().isPresent()
                ? Optional.empty()
                : Optional.of(RegisteredProduct.builder()
                        .id(id)
                        .name(name)
                        .unit(unit.orElseThrow())
                        .registeredOn(registeredOn)
                        .owners(Owners.of(inOrder))
                        .marks(marks)
                        .build());
    }

    private static LocalDate twice(ImmutableList<Ownership> inOrder) {
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i).since().equals(inOrder.get(i - 1).since())) {
                return inOrder.get(i).since();
            }
        }
        throw new IllegalArgumentException("owners: expected a day twice");
    }

    private void marksOf(boolean products) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).mark().isOfProducts() != products) {
                record.note(
                        FaultReason.NOT_IN_LIST,
                        Place.RECORD.under("marks").at(i).under("mark"),
                        marks.get(i).mark(),
                        MarkFields.names(products));
            }
        }
    }

    RegisterRecord recognition(String id, CertificateRecord certificate) {
        return RegisteredRecognition.of(id, product.orElseThrow(), certificate);
    }

    RegisterRecord tally(String id) {
        return RegisteredTally.builder()
                .id(id)
                .tally(tally.orElseThrow())
                .name(name)
                .unit(unit.orElseThrow())
                .on(on.orElseThrow())
                .count(count.orElseThrow())
                .build();
    }
}
