package io.github.ocop.plan;

import com.google.common.collect.ImmutableList;
import io.github.ocop.certificate.CertificateLife;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes the records of a register in, one after the other and in any order, and holds each against the units of a plan and the
 * law of certificates. What cannot be used is kept with its place and reason.
 *
 * <p>Two books of one plan can be put together: what comes of it does not depend on which record went into which. Not for use
 * by several threads.
 */
public final class RegisterBook {
    private final ProgrammePlan plan;
    private final Function<CertificateRecord, CertificateLife> lives;
    private final Shelf<SubjectFacts> subjects = new Shelf<>(RecordKind.SUBJECT);
    private final Shelf<ProductFacts> products = new Shelf<>(RecordKind.PRODUCT);
    private final Shelf<RecognitionFacts> recognitions = new Shelf<>(RecordKind.RECOGNITION);
    private final Shelf<TallyFacts> tallies = new Shelf<>(RecordKind.TALLY);
    private final List<RowFault> faults = new ArrayList<>();

    private RegisterBook(ProgrammePlan plan, Function<CertificateRecord, CertificateLife> lives) {
        this.plan = plan;
        this.lives = lives;
    }

    /**
     * {@return an empty book}
     *
     * @param plan the plan
     * @param lives returns the life of a certificate or throws {@link FaultException}: as {@code
     *     Rulebooks.standard().certificates()::life} does
     */
    public static RegisterBook of(ProgrammePlan plan, Function<CertificateRecord, CertificateLife> lives) {
        return new RegisterBook(plan, lives);
    }

    /**
     * Takes a record in.
     *
     * @param record a record of a register
     * @param place where the record stands in its register
     */
    public void add(RegisterRecord record, RowPlace place) {
        try {
            take(record, place);
        } catch (FaultException e) {
            faults.add(new RowFault(place, Optional.of(record.kind()), Optional.of(record.id()), e.fault()));
        }
    }

    /**
     * Takes in that a record could not be read.
     *
     * @param fault what is wrong with the row, and where
     */
    public void add(RowFault fault) {
        faults.add(fault);
    }

    /**
     * Takes in all that another book of the same plan has.
     *
     * @param other a book of the same plan
     */
    public void addAll(RegisterBook other) {
        subjects.addAll(other.subjects);
        products.addAll(other.products);
        recognitions.addAll(other.recognitions);
        tallies.addAll(other.tallies);
        faults.addAll(other.faults);
    }

    private void take(RegisterRecord record, RowPlace place) {
        switch (record.kind()) {
            case SUBJECT -> {
                RegisteredSubject subject = (RegisteredSubject) record;
                PlanUnit unit = unit(subject.unit(), Optional.of(subject.joinedOn()));
                subjects.add(subject.id(), new SubjectFacts(subject.in(unit.id()), unit), place);
            }
            case PRODUCT -> {
                RegisteredProduct product = (RegisteredProduct) record;
                PlanUnit unit = unit(product.unit(), product.registeredOn());
                products.add(product.id(), new ProductFacts(product.in(unit.id()), unit), place);
            }
            case RECOGNITION -> {
                RegisteredRecognition recognition = (RegisteredRecognition) record;
                ImmutableList<Recognition> told = Recognition.of(recognition.certificate(), lives);
                recognitions.add(recognition.id(), new RecognitionFacts(recognition.product(), told), place);
            }
            case TALLY -> {
                RegisteredTally tally = (RegisteredTally) record;
                PlanUnit unit = unit(tally.unit(), Optional.of(tally.on()));
                tallies.add(tally.id(), new TallyFacts(tally.in(unit.id()), unit), place);
            }
        }
    }

    private PlanUnit unit(String called, Optional<LocalDate> day) {
        return plan.units().called(called, day).orElseThrow(() -> new FaultException(fault(called, day)));
    }

    private Fault fault(String called, Optional<LocalDate> day) {
        return plan.units().knows(called)
                ? Fault.of(
                        FaultReason.UNIT_NOT_THEN,
                        "unit",
                        called,
                        day.map(Object::toString).orElse("?"))
                : Fault.of(
                        FaultReason.NOT_IN_LIST,
                        "unit",
                        called,
                        String.join(", ", plan.units().byId().keySet()));
    }

    /** {@return the register of all that was taken in} What names a record that is not there, or not to be used, is refused too. */
    public ProgrammeRegister register() {
        return new RegisterJoin(subjects, products, recognitions, tallies, faults).register(plan);
    }
}
