package io.github.ocop.json;

import com.google.common.collect.ImmutableSet;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.rulebook.CanonicalJson;
import io.github.ocop.rulebook.Receipt;
import io.github.ocop.rulebook.ReceiptPart;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of an answer that has a receipt, or of a record of an id and a receipt alone, in any order. */
final class AnsweredFields {
    /** What an answer can have besides what its receipt holds. */
    private static final ImmutableSet<String> BESIDES = ImmutableSet.of("range", "council", "trace");

    private static final String ERROR = "error";

    private final RecordParser record;
    private final Map<String, CanonicalJson> answer = new LinkedHashMap<>();
    private Optional<String> id = Optional.empty();
    private Optional<Receipt> receipt = Optional.empty();
    private boolean idSeen;
    private boolean receiptSeen;

    AnsweredFields(RecordParser record) {
        this.record = record;
    }

    void field(String name, Place at) throws IOException {
        switch (name) {
            case "id" -> {
                idSeen = true;
                id = record.name(at, Limits.ID_CHARACTERS);
            }
            case "receipt" -> {
                receiptSeen = true;
                receipt = new ReceiptFields(record).read(at);
            }
            default -> {
                if (BESIDES.contains(name)) {
                    record.skip();
                } else {
                    answer.put(name, new CanonicalParser(record).value(at, words(name)));
                }
            }
        }
    }

    private static Optional<String> words(String name) {
        return switch (name) {
            case "grounds" -> Optional.of("citation");
            case ERROR -> Optional.of("message");
            default -> Optional.empty();
        };
    }

    private static boolean isError(CanonicalJson result) {
        return result.toString().startsWith("{\"" + ERROR + "\":");
    }

    Optional<String> id() {
        return id;
    }

    ReceiptReading reading() {
        record.require(idSeen, Place.RECORD, "id");
        record.require(receiptSeen, Place.RECORD, "receipt");
        Optional<Fault> fault = record.fault();
        if (fault.isPresent()) {
            return ReceiptReading.of(id, fault.get());
        }
        Receipt read = receipt.orElseThrow();
        return ReceiptReading.of(id.orElseThrow(), read, answer(read));
    }

    /** {@return the answer as its receipt should have it; settings are left in it where they are not the receipt's} */
    private Optional<CanonicalJson> answer(Receipt read) {
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        if (answer.keySet().equals(ImmutableSet.of(ERROR)) && isError(read.result())) {
            // that it is one is all that is asked: its place is told as the record was written
            return Optional.of(read.result());
        }
        boolean told = !read.settings().equals(RatingSettings.standard());
        Optional<CanonicalJson> expected =
                told ? Optional.ofNullable(read.parts().get(ReceiptPart.SETTINGS)) : Optional.empty();
        Optional<CanonicalJson> given = Optional.ofNullable(answer.remove("settings"));
        if (!given.equals(expected)) {
            answer.put("settings", given.orElse(CanonicalJson.nothing()));
        }
        return Optional.of(CanonicalJson.object(answer));
    }
}
