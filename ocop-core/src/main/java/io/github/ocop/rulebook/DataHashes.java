package io.github.ocop.rulebook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The hash of the data that a dossier is rated by: the files that choose a rulebook and all files of that rulebook.
 *
 * <p>It is the SHA-256 of what {@code sha256sum} prints for the files in their order, so that anybody can find it again. The
 * labels do not count: they are words, no result depends on them, and a better wording must not put a receipt in doubt. Nor do
 * the provinces, the holidays, the time limits and what is said of certificates: no dossier is rated by them.
 */
final class DataHashes {
    private final Supplier<String> none;
    private final ImmutableMap<String, Supplier<String>> held;

    DataHashes(DataSource source, ImmutableList<String> ids) {
        this.none = Suppliers.memoize(() -> hash(list(source, Optional.empty())));
        this.held = ids.stream()
                .collect(toImmutableMap(id -> id, id -> Suppliers.memoize(() -> hash(list(source, Optional.of(id))))));
    }

    /** {@return the hash, where no rulebook governs that of the files that say so} */
    String of(Optional<String> rulebook) {
        return rulebook.map(held::get).orElse(none).get();
    }

    private static String hash(String list) {
        return Hashing.sha256().hashString(list, UTF_8).toString();
    }

    /** {@return a line for each file, its hash and its name} */
    static String list(DataSource source, Optional<String> rulebook) {
        StringBuilder list = new StringBuilder();
        for (String file : files(source, rulebook)) {
            list.append(hash(source, file)).append("  ").append(file).append('\n');
        }
        return list.toString();
    }

    private static ImmutableList<String> files(DataSource source, Optional<String> rulebook) {
        Stream<String> choosing = Stream.of("timeline.json", "readings.json");
        return Stream.concat(choosing, rulebook.stream().flatMap(id -> own(source, id)))
                .collect(toImmutableList());
    }

    /** The files of a rulebook; one that amends another rests on the other's as well. */
    private static Stream<String> own(DataSource source, String id) {
        InstrumentFile.Contents contents = source.read(id + "/instrument.json", InstrumentFile::read);
        Stream<String> amended = contents.amends().stream().flatMap(other -> own(source, other.rulebook()));
        Stream<String> names = Stream.of(
                        Stream.of("instrument.json"),
                        InstrumentFile.BEFORE_CRITERIA.stream().filter(contents::has),
                        contents.criteria().stream().map(name -> "criteria/" + name),
                        Stream.of(InstrumentFile.MINIMUMS).filter(contents::has),
                        InstrumentFile.AFTER_CRITERIA.stream().filter(contents::has))
                .flatMap(part -> part);
        return Stream.concat(amended, names.map(name -> id + "/" + name));
    }

    private static String hash(DataSource source, String file) {
        try (InputStream in = source.open(file)) {
            if (in == null) {
                throw new DataException(file, "whole file", "missing file");
            }
            return Hashing.sha256().hashBytes(in.readAllBytes()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
