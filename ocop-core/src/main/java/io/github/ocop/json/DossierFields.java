package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.product.Product;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.subject.Subject;
import io.github.ocop.subject.SubjectKind;
import java.io.IOException;
import java.util.Optional;

/** The fields of a dossier as they come, in any order. */
final class DossierFields implements RecordFields<Reading> {
    private static final ImmutableList<String> PRODUCT = ImmutableList.of("name", "criteriaSet");
    private static final ImmutableList<String> SUBJECT = ImmutableList.of("name", "kind");
    /** The sets of every decision. */
    private static final String SETS = "1–26";

    private static final ImmutableList<String> SHEET = ImmutableList.of("member", "choices");

    private final RecordParser record;
    private final Dossier.Builder dossier = Dossier.builder();
    private Optional<String> id = Optional.empty();
    private boolean idSeen;
    private boolean filingSeen;
    private boolean productSeen;
    private boolean subjectSeen;
    private boolean sheetsSeen;
    private boolean partsSeen;
    private boolean partsEmpty = true;
    private int sheetCount;

    DossierFields(RecordParser record) {
        this.record = record;
    }

    @Override
    public void field(String name, Place at) throws IOException {
        switch (name) {
            case "id" -> id(at);
            case "rulebook" -> record.text(at).ifPresent(dossier::rulebook);
            case "filing" -> filing(at);
            case "assessedOn" -> record.date(at).ifPresent(dossier::assessedOn);
            case "product" -> product(at);
            case "subject" -> subject(at);
            case "findings" -> record.list(at, (i, place) -> record.text(place).ifPresent(dossier::addFindings));
            case "sheets" -> sheets(at);
            case "parts" -> parts(at);
            default -> throw new IllegalArgumentException("field: expected one of a dossier, given '" + name + "'");
        }
    }

    private void id(Place at) throws IOException {
        idSeen = true;
        id = record.name(at, Limits.ID_CHARACTERS);
    }

    private void filing(Place at) throws IOException {
        filingSeen = true;
        FilingFields.read(record, at).ifPresent(dossier::filing);
    }

    private void product(Place at) throws IOException {
        productSeen = true;
        Once<String> productName = new Once<>();
        Once<Integer> set = new Once<>();
        record.object(at, PRODUCT, (name, place) -> {
            if (name.equals("name")) {
                productName.set(record.text(place));
            } else {
                set.set(criteriaSet(place));
            }
        });
        record.require(set.seen(), at, "criteriaSet");
        set.value().ifPresent(number -> dossier.product(Product.of(productName.value(), number)));
    }

    /** A number that no {@code int} holds is no set's under any decision, and is shown as it was given. */
    private Optional<Integer> criteriaSet(Place at) throws IOException {
        Optional<Long> number = record.wholeNumber(at, FaultReason.NOT_A_WHOLE_NUMBER);
        if (number.isPresent() && number.get() != number.get().intValue()) {
            record.note(FaultReason.UNKNOWN_CRITERIA_SET, at, record.given(), SETS);
            return Optional.empty();
        }
        return number.map(Long::intValue);
    }

    private void subject(Place at) throws IOException {
        subjectSeen = true;
        Once<String> subjectName = new Once<>();
        Once<SubjectKind> kind = new Once<>();
        record.object(at, SUBJECT, (name, place) -> {
            if (name.equals("name")) {
                subjectName.set(record.text(place));
            } else {
                kind.set(record.word(place, SubjectKind.class));
            }
        });
        record.require(kind.seen(), at, "kind");
        kind.value().ifPresent(word -> dossier.subject(Subject.of(subjectName.value(), word)));
    }

    private void sheets(Place at) throws IOException {
        sheetsSeen = true;
        record.list(at, this::sheet);
    }

    private void sheet(int index, Place at) throws IOException {
        sheetCount = index + 1;
        if (sheetCount > Limits.SHEETS) {
            record.note(FaultReason.TOO_MANY_SHEETS, Place.RECORD.under("sheets"), Limits.SHEETS);
            record.skip();
            return;
        }
        Once<String> member = new Once<>();
        Once<ImmutableMap<String, Choice>> choices = new Once<>();
        record.object(at, SHEET, (name, place) -> {
            if (name.equals("member")) {
                member.set(record.name(place, Limits.TEXT_CHARACTERS));
            } else {
                choices.set(Optional.of(record.choices(place)));
            }
        });
        record.require(member.seen(), at, "member");
        record.require(choices.seen(), at, "choices");
        if (member.value().isPresent() && choices.value().isPresent()) {
            dossier.addSheets(
                    FilledSheet.of(member.value().get(), choices.value().get()));
        }
    }

    private void parts(Place at) throws IOException {
        partsSeen = true;
        PartFields parts = new PartFields(record);
        parts.read(at).ifPresent(dossier::parts);
        partsEmpty = parts.isEmpty();
    }

    @Override
    public Optional<String> id() {
        return id;
    }

    @Override
    public Reading reading() {
        record.require(idSeen, Place.RECORD, "id");
        record.require(filingSeen, Place.RECORD, "filing");
        record.require(productSeen, Place.RECORD, "product");
        record.require(subjectSeen, Place.RECORD, "subject");
        if (sheetsSeen && partsSeen) {
            record.note(FaultReason.PARTS_BESIDE_SHEETS, Place.RECORD.under("parts"));
        } else if (sheetCount == 0 && partsEmpty) {
            record.note(FaultReason.NO_SHEETS, Place.RECORD.under("sheets"));
        }
        Optional<Fault> fault = record.fault();
        return fault.isPresent() ? Reading.of(id, fault.get()) : Reading.of(id.orElseThrow(), dossier.build());
    }
}
