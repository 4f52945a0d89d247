package io.github.ocop.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.json.DossierReader;
import io.github.ocop.rating.Dossier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a receipt says of data and version. */
class DataHashesTest {
    private static final Optional<String> ID = Optional.of("qd-26-2026");
    private static final Dossier TOP =
            DossierReader.read(Wire.top(6).toString()).dossier().orElseThrow();

    /**
     * The data of this version, as {@code sha256sum} prints it. Where a data file was changed on purpose its line here changes
     * too; the lines given by the failure can be copied.
     */
    @Test
    void the_data_is_that_of_the_list_checked_in() throws IOException {
        String list;
        try (InputStream in = Objects.requireNonNull(DataHashesTest.class.getResourceAsStream("data-26-2026.sha256"))) {
            list = new String(in.readAllBytes(), UTF_8);
        }
        assertThat(DataHashes.list(DataSource.ofLibrary(), ID)).isEqualTo(list);
        assertThat(Rulebooks.standard().receipt(TOP).data())
                .isEqualTo(Hashing.sha256().hashString(list, UTF_8).toString());
    }

    static Stream<String> files() {
        return DataHashes.list(DataSource.ofLibrary(), ID).lines().map(line -> line.substring(66));
    }

    @Test
    void every_file_that_a_dossier_is_rated_by_counts() throws IOException {
        Path folder = Path.of("src/main/resources/io/github/ocop/rulebook");
        try (Stream<Path> all = Files.walk(folder)) {
            Set<String> counting = Rulebooks.standard().held().stream()
                    .flatMap(id -> DataHashes.list(DataSource.ofLibrary(), Optional.of(id))
                            .lines())
                    .map(line -> line.substring(66))
                    .collect(Collectors.toSet());
            assertThat(all.filter(file -> MoreFiles.getFileExtension(file).equals("json"))
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !file.startsWith("labels/")
                                    && !file.startsWith("cycle/")
                                    && !file.equals("provinces.json")
                                    && !file.endsWith("/certificates.json")
                                    && !file.equals("holidays.json")
                                    && !file.endsWith("/limits.json")
                                    && !file.endsWith("/application.json")
                                    && !file.endsWith("/revocation.json")
                                    && !file.endsWith("/rules.json")))
                    .containsExactlyInAnyOrderElementsOf(counting);
        }
    }

    /** A decision that amends another rests on the other's files as well. */
    @Test
    void the_files_of_the_amended_decision_count() {
        DataHashes standard = new DataHashes(
                DataSource.ofLibrary(), Rulebooks.standard().held().asList());
        DataHashes altered = new DataHashes(
                altering("qd-148-2023/procedure.json"),
                Rulebooks.standard().held().asList());
        for (String id : Rulebooks.standard().held()) {
            assertThat(altered.of(Optional.of(id)).equals(standard.of(Optional.of(id))))
                    .as(id)
                    .isEqualTo(!id.equals("qd-148-2023") && !id.equals("qd-1489-2025"));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void one_byte_of_any_file_changes_the_hash(String file) {
        DataHashes altered = new DataHashes(altering(file), ImmutableList.of("qd-26-2026"));
        DataHashes standard = new DataHashes(DataSource.ofLibrary(), ImmutableList.of("qd-26-2026"));
        assertThat(altered.of(ID)).isNotEqualTo(standard.of(ID));
        // where no rulebook governs only the files that choose one count
        boolean choosing = !file.contains("/");
        assertThat(altered.of(Optional.empty()).equals(standard.of(Optional.empty())))
                .isEqualTo(!choosing);
    }

    @Test
    void under_other_data_the_result_may_stand_and_the_receipt_is_not_borne_out() {
        Receipt receipt = Rulebooks.standard().receipt(TOP);
        Rulebooks other = Rulebooks.load(altering("qd-26-2026/misprints.json"));
        Verification verification = other.verify(receipt, TOP);
        assertThat(verification.differences()).extracting(Difference::what).containsExactly(ReceiptPart.DATA);
        assertThat(verification.verified()).isFalse();
        assertThat(verification.sameResult()).isTrue();
        Difference data = verification.find(ReceiptPart.DATA).orElseThrow();
        assertThat(data.expected()).isEqualTo(CanonicalJson.text(receipt.data()));
        assertThat(data.given()).isEqualTo(CanonicalJson.text(other.receipt(TOP).data()));
    }

    @Test
    void under_other_law_there_is_another_result() {
        DataSource stricter = edited("qd-26-2026/procedure.json", text -> text.replace("\"from\": 90", "\"from\": 95"));
        ObjectNode parts = Wire.frame(6);
        parts.set("parts", Wire.parse("{'A': '40', 'B': '20', 'C': '31'}"));
        Dossier dossier = DossierReader.read(parts.toString()).dossier().orElseThrow();
        Verification verification =
                Rulebooks.load(stricter).verify(Rulebooks.standard().receipt(dossier), dossier);
        assertThat(verification.differences())
                .extracting(Difference::what)
                .containsExactly(ReceiptPart.DATA, ReceiptPart.RESULT);
        assertThat(verification.sameResult()).isFalse();
    }

    /** The rulebook that goes without saying in the input is the receipt's, so another timeline changes no input. */
    @Test
    void under_another_timeline_the_input_is_the_same() {
        Dossier asking = Dossier.builder().from(TOP).rulebook("qd-26-2026").build();
        Rulebooks other = Rulebooks.load(edited(
                "timeline.json",
                text -> text.replace("2026-05-21", "2026-11-21")
                        .replace("2026-05-22", "2026-11-22")
                        .replace("2026-07-21", "2027-01-21")));
        for (Dossier dossier : ImmutableList.of(TOP, asking)) {
            assertThat(other.verify(Rulebooks.standard().receipt(dossier), dossier)
                            .differences())
                    .extracting(Difference::what)
                    .containsExactly(ReceiptPart.DATA, ReceiptPart.RULEBOOK, ReceiptPart.RESULT);
        }
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        DataSource none = file -> null;
        assertThatThrownBy(() -> DataHashes.list(none, Optional.empty()))
                .isInstanceOf(DataException.class)
                .hasMessage("timeline.json: whole file: missing file");
    }

    @Test
    void the_version_is_the_builds() throws IOException {
        Matcher matcher = Pattern.compile("<version>([^<]+)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(matcher.find()).isTrue();
        assertThat(Rulebooks.standard().receipt(TOP).version()).isEqualTo(matcher.group(1));
        assertThat(Law.QD_26.id()).isEqualTo(ID.orElseThrow());
    }

    /** The library's files, one line end of one of them a blank: the same JSON. */
    private static DataSource altering(String file) {
        return edited(file, text -> text.replaceFirst("\n", " "));
    }

    private static DataSource edited(String file, UnaryOperator<String> edit) {
        return name -> name.equals(file)
                ? edited(name, DataSource.ofLibrary(), edit)
                : DataSource.ofLibrary().open(name);
    }

    private static InputStream edited(String file, DataSource source, UnaryOperator<String> edit) {
        try (InputStream in = Objects.requireNonNull(source.open(file))) {
            String text = new String(in.readAllBytes(), UTF_8);
            assertThat(edit.apply(text)).isNotEqualTo(text);
            return new ByteArrayInputStream(edit.apply(text).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
