package io.github.ocop.examples.cli.option;

import com.google.common.collect.LinkedListMultimap;
import io.github.ocop.examples.cli.source.Source;
import io.github.ocop.json.ReceiptReading;
import io.github.ocop.json.ReceiptRecords;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --receipts}: the answers whose receipts are verified. */
public final class ReceiptsOption {
    @Option(
            names = "--receipts",
            required = true,
            paramLabel = "FILE",
            description = "The answers of ocop rate --receipt, one a line, or one in a .json file.")
    private String file = "";

    /**
     * Returns what came of reading each record, by its id or {@code line:N}, in their order.
     *
     * @throws IOException if the file cannot be read, saying why
     */
    public LinkedListMultimap<String, ReceiptReading> receipts() throws IOException {
        LinkedListMultimap<String, ReceiptReading> receipts = LinkedListMultimap.create();
        try (InputStream in = new BufferedInputStream(new FileInputStream(file))) {
            boolean whole = file.toLowerCase(Locale.ROOT).endsWith(".json");
            ReceiptRecords records = whole ? ReceiptRecords.whole(in) : ReceiptRecords.lines(in);
            for (Optional<ReceiptRecords.Numbered> next = records.next(); next.isPresent(); next = records.next()) {
                receipts.put(next.get().id(), next.get().reading());
            }
            return receipts;
        } catch (IOException e) {
            throw Source.unreadable(file, e);
        }
    }
}
