package io.github.ocop.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rulebook.DossierForm;
import io.github.ocop.rulebook.Receipt;
import io.github.ocop.rulebook.Words;
import io.github.ocop.trace.FullAnswer;
import java.util.Optional;

/**
 * The Jackson module: a mapper that has it reads and writes what goes over the wire, in the wire's form.
 *
 * <p>Written are answers, traced or not, without an id; dossiers, without an id and without what is empty; receipts. Read are
 * dossiers, certificates and receipts, and {@link Reading} and {@link CertificateReading} where the id is wanted or a fault is
 * to be answered. A record read as its dossier or its certificate needs no id. What is wrong with a record is in its reading; a mapper asked for the dossier, the certificate or the receipt
 * itself throws a {@link com.fasterxml.jackson.databind.JsonMappingException} whose cause is a {@link FaultException}.
 *
 * <p>{@code findAndRegisterModules()} finds it, and then its words are Vietnamese. A mapper keeps the first module of a name: for
 * other words, register one of them before or instead.
 */
public final class OcopModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes the module; messages and citations come in Vietnamese, as on the command line. */
    public OcopModule() {
        this(Language.VI);
    }

    /**
     * Makes the module; messages and citations come in the given language.
     *
     * @param language the language of messages and citations
     */
    public OcopModule(Language language) {
        this(AnswerWriter.of(language));
    }

    /**
     * Makes the module; messages, citations and steps come in the given words.
     *
     * @param words the words of messages and labels
     */
    public OcopModule(Words words) {
        this(AnswerWriter.of(words));
    }

    private OcopModule(AnswerWriter answers) {
        super("ocop");
        writes(Answer.class, (answer, json) -> answers.write(json, Optional.empty(), FullAnswer.of(answer)));
        writes(FullAnswer.class, (full, json) -> answers.write(json, Optional.empty(), full));
        writes(
                Dossier.class,
                (dossier, json) -> json.writeRawValue(DossierForm.of(dossier).toString()));
        writes(Receipt.class, (receipt, json) -> json.writeRawValue(receipt.toString()));
        reads(answers, Reading.class, DossierReader::read);
        reads(answers, CertificateReading.class, CertificateReader::read);
        reads(answers, Receipt.class, ReceiptReader::read);
        reads(answers, Dossier.class, OcopModule::dossier);
        reads(answers, CertificateRecord.class, OcopModule::certificate);
    }

    private <T> void writes(Class<T> type, RecordSerializer.Form<T> form) {
        addSerializer(type, new RecordSerializer<>(type, form));
    }

    private <T> void reads(AnswerWriter answers, Class<T> type, RecordDeserializer.Form<T> form) {
        addDeserializer(type, new RecordDeserializer<>(type, form, answers));
    }

    private static Dossier dossier(String text) {
        Reading read = DossierReader.read(text);
        Reading reading = lacksId(read.fault()) ? DossierReader.read(withId(text)) : read;
        return reading.dossier()
                .orElseThrow(() -> new FaultException(reading.fault().orElseThrow()));
    }

    private static CertificateRecord certificate(String text) {
        CertificateReading read = CertificateReader.read(text);
        CertificateReading reading = lacksId(read.fault()) ? CertificateReader.read(withId(text)) : read;
        return reading.certificate()
                .orElseThrow(() -> new FaultException(reading.fault().orElseThrow()));
    }

    private static boolean lacksId(Optional<Fault> fault) {
        return fault.filter(found -> found.reason() == FaultReason.MISSING_FIELD
                        && found.at().equals("id"))
                .isPresent();
    }

    /** The id is the record's and no part of what is asked for: where the record has none, any will do. */
    private static String withId(String object) {
        return "{\"id\":\"?\"" + (object.equals("{}") ? "" : ",") + object.substring(1);
    }
}
