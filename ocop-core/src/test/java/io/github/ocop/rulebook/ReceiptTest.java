package io.github.ocop.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.council.Council;
import io.github.ocop.council.CouncilBody;
import io.github.ocop.council.CouncilRules;
import io.github.ocop.council.Seat;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.json.DossierReader;
import io.github.ocop.json.ReceiptReader;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.MinimumTest;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.rating.ScoreSheet;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Receipts of dossiers that are written out here. */
class ReceiptTest {
    private static final Rulebooks STANDARD = Rulebooks.standard();

    private static Dossier read(ObjectNode dossier) {
        return DossierReader.read(dossier.toString()).dossier().orElseThrow();
    }

    private static ObjectNode council() {
        ScoreSheet first = ScoreSheet.top(Law.set(6), "Lò Thị Hoà");
        ObjectNode dossier = Wire.dossier(
                Law.set(6), List.of(first, ScoreSheet.top(Law.set(6), "An").with("3.5", 1)));
        dossier.put("assessedOn", "2026-09-01");
        dossier.putArray("findings").add("header");
        return dossier;
    }

    private static ObjectNode parts() {
        ObjectNode dossier = Wire.frame(26);
        dossier.putObject("parts").put("A", "31.00").put("B", "24.125").put("C", "30");
        return dossier;
    }

    /** Two inputs as they are hashed, each with its hash: what a receipt of today must still mean tomorrow. */
    @Test
    void inputs_are_hashed_as_they_are_written_here() throws IOException {
        StringBuilder text = new StringBuilder();
        for (ObjectNode dossier : List.of(council(), parts())) {
            CanonicalJson input = DossierForm.of(DossierForm.ordered(read(dossier)), Optional.of("qd-26-2026"));
            assertThat(STANDARD.receipt(read(dossier)).input()).isEqualTo(input.sha256());
            text.append(input).append('\n').append(input.sha256()).append('\n');
        }
        try (InputStream in = Objects.requireNonNull(ReceiptTest.class.getResourceAsStream("receipt-inputs.txt"))) {
            assertThat(text).hasToString(new String(in.readAllBytes(), UTF_8));
        }
    }

    @Test
    void a_receipt_is_one_line_of_sorted_fields() {
        String data = STANDARD.receipt(read(parts())).data();
        String input = STANDARD.receipt(read(parts())).input();
        String version = STANDARD.receipt(read(parts())).version();
        assertThat(STANDARD.receipt(read(parts())))
                .hasToString("{\"council\":null,\"data\":\"" + data + "\",\"input\":\"" + input
                        + "\",\"result\":{\"band\":4,\"certifiable\":true,\"criteriaSet\":26,\"decidedBy\":\"PROVINCE\","
                        + "\"minimums\":\"NOT_CHECKED\",\"outcome\":\"RATED\",\"points\":{\"A\":\"31.00\",\"B\":\"24.12\","
                        + "\"C\":\"30.00\"},\"rulebook\":\"qd-26-2026\",\"stars\":4,\"total\":\"85.12\",\"unmet\":[]},"
                        + "\"rulebook\":\"qd-26-2026\",\"settings\":{\"minimumTest\":\"MAJORITY\",\"proposal\":\"BY_STARS\",\"wholeMark\":\"ANY_OPTION\"},"
                        + "\"version\":\"" + version + "\"}");
    }

    /** Turkish letters, Arabic digits, another day: none of it is in a receipt. */
    @ParameterizedTest
    @CsvSource({
        "tr-TR, Asia/Ho_Chi_Minh",
        "ar-EG-u-nu-arab, Pacific/Kiritimati",
        "th-TH-u-ca-buddhist, Pacific/Pago_Pago"
    })
    void locale_and_time_zone_of_the_machine_do_not_matter(String locale, String zone) {
        Council council = Council.of(CouncilRules.tayNinh(), List.of(Seat.chair("An"), Seat.of("Lò Thị Hoà")));
        String council1 = STANDARD.with(council).receipt(read(council())).toString();
        String parts1 = STANDARD.receipt(read(parts())).toString();
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Rulebooks fresh = Rulebooks.load(DataSource.ofLibrary());
            assertThat(fresh.with(council).receipt(read(council()))).hasToString(council1);
            assertThat(fresh.receipt(read(parts()))).hasToString(parts1);
            assertThat(fresh.verify(ReceiptReader.read(parts1), read(parts())).differences())
                    .isEmpty();
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "2019-08-20, , NO_RULEBOOK, filing.filedOn",
                "2016-05-21, , NO_RULEBOOK, filing.filedOn",
                "2026-08-03, qd-148-2023, RULEBOOK_NOT_APPLICABLE, rulebook",
                "2026-08-03, qd-0, UNKNOWN_RULEBOOK, rulebook"
            })
    void where_no_rulebook_governs_there_is_a_receipt_too(
            String filedOn, @Nullable String rulebook, String code, String at) {
        ObjectNode dossier = parts();
        ((ObjectNode) dossier.get("filing")).put("filedOn", filedOn);
        if (rulebook != null) {
            dossier.put("rulebook", rulebook);
        }
        Receipt receipt = STANDARD.receipt(read(dossier));
        assertThat(receipt.rulebook()).isEmpty();
        assertThat(receipt.data()).isNotEqualTo(STANDARD.receipt(read(parts())).data());
        assertThat(receipt.result()).hasToString("{\"error\":{\"at\":\"" + at + "\",\"code\":\"" + code + "\"}}");
        assertThat(STANDARD.verify(receipt, read(dossier)).differences()).isEmpty();
        // what was asked for in vain is part of the input
        dossier.remove("rulebook");
        assertThat(STANDARD.verify(receipt, read(dossier))
                        .find(ReceiptPart.INPUT)
                        .isPresent())
                .isEqualTo(rulebook != null);
    }

    /** Faults count sheets in the order of members, so the receipt does not depend on the order they came in. */
    @Test
    void the_place_in_a_fault_is_that_of_the_ordered_dossier() {
        ObjectNode dossier = council();
        Wire.choices(dossier).put("3.5", 9);
        assertThat(Wire.answer(dossier).at("/error/at").asText()).isEqualTo("sheets[0].choices.3.5");
        Receipt receipt = STANDARD.receipt(read(dossier));
        assertThat(receipt.result())
                .hasToString("{\"error\":{\"at\":\"sheets[1].choices.3.5\",\"code\":\"UNKNOWN_OPTION\"}}");
        ArrayNode sheets = (ArrayNode) dossier.get("sheets");
        sheets.add(sheets.remove(0));
        assertThat(STANDARD.receipt(read(dossier))).isEqualTo(receipt);
    }

    @Test
    void a_council_is_the_same_in_any_order_and_by_preset_or_in_full() {
        Seat chair = Seat.of("An", true, Optional.of(CouncilBody.HEALTH));
        Dossier dossier = read(council());
        Receipt receipt = STANDARD.with(Council.of(CouncilRules.tayNinh(), List.of(chair, Seat.of("Lò Thị Hoà"))))
                .receipt(dossier);
        assertThat(STANDARD.with(Council.of(
                                CouncilRules.builder()
                                        .from(CouncilRules.tayNinh())
                                        .build(),
                                List.of(Seat.of("Lo\u0300 Thị Hoa\u0300"), chair)))
                        .receipt(dossier)
                        .council())
                .isEqualTo(receipt.council());
        assertThat(receipt.council()).isPresent();
        CouncilRules rules = CouncilRules.tayNinh();
        Stream<Council> others = Stream.concat(
                Stream.of(
                        Council.of(rules, List.of(Seat.chair("An"), Seat.of("Lò Thị Hoà"))),
                        Council.of(rules, List.of(Seat.of("An"), Seat.chair("Lò Thị Hoà")))),
                Stream.of(
                                CouncilRules.builder().from(rules).minimumMembers(2),
                                CouncilRules.builder().from(rules).sharePresent(Points.mean(2, 3)),
                                CouncilRules.builder().from(rules).chairPresent(false),
                                CouncilRules.builder().from(rules).spread(Points.of(9)),
                                CouncilRules.builder().from(rules).minimumTest(MinimumTest.MAJORITY))
                        .map(other -> Council.of(other.build(), List.of(chair, Seat.of("Lò Thị Hoà")))));
        assertThat(others)
                .allSatisfy(other -> assertThat(
                                STANDARD.with(other).verify(receipt, dossier).differences())
                        .extracting(Difference::what)
                        .containsExactly(ReceiptPart.COUNCIL));
    }

    /** Whether the composition is asked for is part of the council, whatever comes of asking. */
    @Test
    void a_composition_asked_for_is_told() {
        Dossier dossier = read(council());
        List<Seat> seats = List.of(Seat.chair("An"), Seat.of("Lò Thị Hoà"));
        Receipt receipt = STANDARD.with(Council.of(CouncilRules.plain(), seats)).receipt(dossier);
        Council composed = Council.of(
                CouncilRules.builder().composition(Authority.PROVINCE).build(), seats);
        assertThat(STANDARD.with(composed).verify(receipt, dossier).differences())
                .extracting(Difference::what)
                .containsExactly(ReceiptPart.COUNCIL, ReceiptPart.RESULT);
    }

    @Test
    void two_sheets_of_one_member_are_ordered_too() {
        ObjectNode dossier = council();
        ArrayNode sheets = (ArrayNode) dossier.get("sheets");
        sheets.forEach(sheet -> ((ObjectNode) sheet).put("member", "An"));
        Receipt receipt = STANDARD.receipt(read(dossier));
        assertThat(receipt.result().toString()).contains("DUPLICATE_MEMBER");
        sheets.add(sheets.remove(0));
        assertThat(STANDARD.receipt(read(dossier))).isEqualTo(receipt);
    }

    /** A council whose regulation says how minimums are tested changes what was rated by, so both are told. */
    @Test
    void a_councils_own_minimum_test_is_a_setting() {
        Dossier dossier = read(council());
        Rulebooks own = STANDARD.with(
                Council.of(CouncilRules.builder().minimumTest(MinimumTest.MEAN).build(), List.of()));
        assertThat(own.receipt(dossier).settings().minimumTest()).isEqualTo(MinimumTest.MEAN);
        assertThat(own.verify(STANDARD.receipt(dossier), dossier).differences())
                .extracting(Difference::what)
                .containsExactly(ReceiptPart.SETTINGS, ReceiptPart.COUNCIL);
    }

    @Test
    void another_version_alone_is_told_and_is_no_failure() {
        Dossier dossier = read(parts());
        Receipt older = Receipt.builder()
                .from(STANDARD.receipt(dossier))
                .version("0.0.9")
                .build();
        Verification verification = STANDARD.verify(older, dossier);
        assertThat(verification.verified()).isTrue();
        assertThat(verification.sameResult()).isTrue();
        assertThat(verification.differences())
                .containsExactly(new Difference(
                        ReceiptPart.VERSION,
                        CanonicalJson.text("0.0.9"),
                        CanonicalJson.text(LibraryVersion.current())));
    }

    @Test
    void what_is_no_receipt_cannot_be_built() {
        Receipt good = STANDARD.receipt(read(parts()));
        String upper = good.data().toUpperCase(Locale.ROOT);
        for (Receipt.Builder wrong : List.of(
                Receipt.builder().from(good).data(upper),
                Receipt.builder().from(good).input(good.input().substring(1)),
                Receipt.builder().from(good).council(""),
                Receipt.builder().from(good).version(""),
                Receipt.builder().from(good).version("1".repeat(101)))) {
            assertThatThrownBy(wrong::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(": expected ");
        }
        assertThat(good.settings()).isEqualTo(RatingSettings.standard());
    }

    @Test
    void a_difference_of_the_answer_beside_a_receipt_is_told_last_and_verifies_nothing() {
        Difference version = new Difference(ReceiptPart.VERSION, CanonicalJson.text("1"), CanonicalJson.text("2"));
        Difference answer = new Difference(ReceiptPart.ANSWER, CanonicalJson.number(1), CanonicalJson.number(2));
        Verification verification = Verification.of(List.of(version));
        assertThat(verification.verified()).isTrue();
        assertThat(verification.plus(answer).differences()).containsExactly(version, answer);
        assertThat(verification.plus(answer).verified()).isFalse();
    }
}
