package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WireTextTest {
    @Test
    void plainLettersAreNeitherChangedByNfcNorJoinedToOthers() {
        String plain = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(letter -> WireText.isPlain((char) letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(plain).hasSize(0x300 + 0x100).contains("ế", "Đ", "ợ");
        // every pair of them: what does not change beside every other does not change in any text
        for (int i = 0; i < plain.length(); i++) {
            char first = plain.charAt(i);
            String pairs = plain.chars()
                    .collect(
                            StringBuilder::new,
                            (text, second) -> text.append(first).append((char) second),
                            StringBuilder::append)
                    .toString();
            assertThat(Normalizer.isNormalized(pairs, Normalizer.Form.NFC)).isTrue();
        }
    }

    @Property
    void everyTextComesOutInNfc(@ForAll @StringLength(max = 12) String text) {
        assertThat(WireText.nfc(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Property
    void textIsWholeAsFarAsUtf8CanSayIt(
            @ForAll @StringLength(max = 4) @CharRange(from = '\uD7FE', to = '\uE001') String text) {
        assertThat(WireText.isWhole(text))
                .isEqualTo(StandardCharsets.UTF_8.newEncoder().canEncode(text));
    }

    @Property
    void daysAreThoseOfTheCalendar(
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(max = 32) int day) {
        String text = "%04d-%02d-%02d".formatted(year, month, day);
        assertThat(WireText.date(text)).isEqualTo(plainly(text));
    }

    @Property
    void nothingElseIsDay(@ForAll @StringLength(min = 9, max = 11) @CharRange(from = '-', to = ':') String text) {
        assertThat(WireText.date(text)).isEqualTo(plainly(text));
    }

    private static Optional<LocalDate> plainly(String text) {
        if (!Pattern.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}", text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
