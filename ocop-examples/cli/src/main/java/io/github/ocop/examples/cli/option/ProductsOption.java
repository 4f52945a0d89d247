package io.github.ocop.examples.cli.option;

import io.github.ocop.cycle.CaseAnswer;
import io.github.ocop.cycle.Replay;
import io.github.ocop.examples.cli.record.Entries;
import io.github.ocop.examples.cli.source.Source;
import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.json.CaseReading;
import io.github.ocop.json.RecordStream;
import io.github.ocop.rating.Fault;
import io.github.ocop.rulebook.Words;
import io.github.ocop.rulebook.Workflows;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --products}: what happened to the products of a province, a record each. */
public final class ProductsOption {
    @Option(
            names = "--products",
            paramLabel = "FILE",
            description = "Histories of products in their years, one a line: how many are at which stage.")
    private Optional<String> file = Optional.empty();

    /**
     * What was read.
     *
     * @param replays what came of the events of each product
     * @param isFaulty whether a record was wrong
     */
    public record Products(List<Replay> replays, boolean isFaulty) {}

    /**
     * Returns the products, if a file was given; records that are wrong are told and left out.
     *
     * @throws IOException if it cannot be read, saying why
     */
    public Optional<Products> products(Workflows workflows, Words words, Streams streams) throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        List<Replay> replays = new ArrayList<>();
        boolean faulty = false;
        PrintWriter messages = streams.messages();
        try (Source source = Source.open(file.get(), InputStream.nullInputStream())) {
            Entries<RecordStream.Numbered<CaseReading>> records = source.cases(() -> true);
            for (var next = records.next(); next.isPresent(); next = records.next()) {
                CaseAnswer answer = next.get().reading().answer(workflows);
                Optional<Fault> fault = answer.fault();
                boolean isProduct = answer.replay()
                        .map(replay -> replay.progress().workflow().id().equals(Workflows.PRODUCT_YEAR))
                        .orElse(false);
                if (isProduct) {
                    replays.add(answer.replay().orElseThrow());
                } else {
                    faulty = true;
                    String why = fault.map(wrong -> PlainText.fault(words, wrong))
                            .orElse("workflow: expected " + Workflows.PRODUCT_YEAR);
                    messages.println("--products: " + PlainText.plain(next.get().id()) + ": " + why);
                }
            }
        }
        return Optional.of(new Products(replays, faulty));
    }
}
