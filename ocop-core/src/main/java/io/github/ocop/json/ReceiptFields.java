package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.WholeMark;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.MinimumTest;
import io.github.ocop.rating.Proposal;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.rulebook.Receipt;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The fields of a receipt as they come, in any order; all of them have to be there. */
final class ReceiptFields {
    static final ImmutableList<String> FIELDS =
            ImmutableList.of("version", "data", "rulebook", "input", "settings", "council", "result");
    private static final ImmutableList<String> SETTINGS = ImmutableList.of("minimumTest", "proposal", "wholeMark");

    private final RecordParser record;
    private final Receipt.Builder receipt = Receipt.builder();
    private final Set<String> seen = new HashSet<>();

    ReceiptFields(RecordParser record) {
        this.record = record;
    }

    /** Reads the receipt that stands here; nothing where anything was at fault so far. */
    Optional<Receipt> read(Place at) throws IOException {
        record.object(at, FIELDS, this::field);
        return receipt(at);
    }

    /** {@return the receipt once all its fields were read; nothing where anything was at fault so far} */
    Optional<Receipt> receipt(Place at) {
        FIELDS.forEach(name -> record.require(seen.contains(name), at, name));
        return record.fault().isPresent() ? Optional.empty() : Optional.of(receipt.build());
    }

    void field(String name, Place at) throws IOException {
        seen.add(name);
        switch (name) {
            case "version" -> record.name(at, Receipt.VERSION_CHARACTERS).ifPresent(receipt::version);
            case "data" -> hash(at).ifPresent(receipt::data);
            case "rulebook" -> {
                if (record.token() != JsonToken.VALUE_NULL) {
                    record.name(at, Limits.TEXT_CHARACTERS).ifPresent(receipt::rulebook);
                }
            }
            case "input" -> hash(at).ifPresent(receipt::input);
            case "settings" -> settings(at);
            case "council" -> {
                if (record.token() != JsonToken.VALUE_NULL) {
                    hash(at).ifPresent(receipt::council);
                }
            }
            default -> result(at);
        }
    }

    private Optional<String> hash(Place at) throws IOException {
        Optional<String> text = record.text(at);
        text.filter(given -> !Receipt.isHash(given)).ifPresent(given -> record.note(FaultReason.NOT_A_HASH, at, given));
        return text;
    }

    private void settings(Place at) throws IOException {
        RatingSettings.Builder settings = RatingSettings.builder();
        Set<String> named = new HashSet<>();
        record.object(at, SETTINGS, (name, place) -> {
            named.add(name);
            switch (name) {
                case "proposal" -> record.word(place, Proposal.class).ifPresent(settings::proposal);
                case "wholeMark" -> record.word(place, WholeMark.class).ifPresent(settings::wholeMark);
                default -> record.word(place, MinimumTest.class).ifPresent(settings::minimumTest);
            }
        });
        SETTINGS.forEach(name -> record.require(named.contains(name), at, name));
        receipt.settings(settings.build());
    }

    /** What a result may hold grows with the library, so any object is taken: the replay says whether it is right. */
    private void result(Place at) throws IOException {
        if (record.token() == JsonToken.START_OBJECT) {
            receipt.result(new CanonicalParser(record).value(at));
        } else {
            record.object(at, ImmutableList.of(), (name, place) -> record.skip());
        }
    }
}
