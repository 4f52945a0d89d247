package io.github.ocop.examples.cli.rating;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.LinkedListMultimap;
import io.github.ocop.examples.cli.option.CouncilOption;
import io.github.ocop.examples.cli.option.ReadingOptions;
import io.github.ocop.examples.cli.option.ReceiptsOption;
import io.github.ocop.examples.cli.option.WordsOptions;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.source.RecordFiles;
import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.json.ReceiptReading;
import io.github.ocop.json.VerificationWriter;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Verification;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ocop verify}: each dossier rated again and held against its receipt, in the order they came. */
@Command(
        name = "verify",
        description = {"Đối chiếu kết quả với biên nhận.", "Verifies the receipts of dossiers."})
public final class VerifyCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private ReceiptsOption given = new ReceiptsOption();

    @Mixin
    private CouncilOption sitting = new CouncilOption();

    @Mixin
    private ReadingOptions readings = new ReadingOptions();

    @Mixin
    private WordsOptions wording = new WordsOptions();

    @Mixin
    private RecordFiles files = new RecordFiles();

    public VerifyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        files.check();
        Rulebooks rulebooks = readings.rulebooks(Rulebooks.standard(), sitting.council(wording));
        VerificationWriter json = wording.verifications();
        LinkedListMultimap<String, ReceiptReading> receipts = given.receipts();
        return files.answer(streams, "", () -> unclaimed(receipts, json), entry -> {
            List<ReceiptReading> own = receipts.get(entry.id());
            // several records of one id are taken in their order, as they were answered
            Optional<ReceiptReading> reading = own.isEmpty() ? Optional.empty() : Optional.of(own.remove(0));
            return answer(entry, reading, rulebooks, json);
        });
    }

    private static RecordFiles.Answered answer(
            Entry entry, Optional<ReceiptReading> reading, Rulebooks rulebooks, VerificationWriter json) {
        Optional<Fault> fault = entry.fault()
                .or(() -> reading.isEmpty()
                        ? Optional.of(Fault.of(FaultReason.NO_RECEIPT, "receipt"))
                        : reading.get().fault());
        if (fault.isPresent()) {
            return new RecordFiles.Answered(json.write(entry.id(), fault.get()) + "\n", true);
        }
        Verification verification =
                reading.orElseThrow().verify(rulebooks, entry.dossier().orElseThrow());
        return new RecordFiles.Answered(json.write(entry.id(), verification) + "\n", !verification.verified());
    }

    /** Receipts that no dossier came for are answered last, so that none is lost. */
    private static RecordFiles.Answered unclaimed(
            LinkedListMultimap<String, ReceiptReading> receipts, VerificationWriter json) {
        String text = receipts.entries().stream()
                .map(rest -> json.write(
                                rest.getKey(),
                                rest.getValue().fault().orElseGet(() -> Fault.of(FaultReason.NO_DOSSIER, "")))
                        + "\n")
                .collect(joining());
        return new RecordFiles.Answered(text, !receipts.isEmpty());
    }
}
