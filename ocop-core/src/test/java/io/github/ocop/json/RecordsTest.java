package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.fixtures.Wire;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultCode;
import io.github.ocop.rating.FaultReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Records off a stream: counted, kept apart, and none lost. */
class RecordsTest {
    private static final String GOOD = Wire.top(6).toString();

    @Test
    void one_record_a_line_with_or_without_a_last_line_end() throws IOException {
        assertThat(ids(lines(GOOD + "\n" + GOOD.replace("d-1", "d-2") + "\n"))).containsExactly("d-1", "d-2");
        assertThat(ids(lines(GOOD + "\r\n" + GOOD.replace("d-1", "d-2")))).containsExactly("d-1", "d-2");
    }

    @Test
    void blank_lines_are_passed_over_and_counted() throws IOException {
        assertThat(ids(lines("\n \t\r\n" + GOOD + "\n\nx\n   \ny"))).containsExactly("d-1", "line:5", "line:7");
        assertThat(ids(lines(""))).isEmpty();
        assertThat(ids(lines("\n\n"))).isEmpty();
    }

    @Test
    void a_whole_stream_is_one_record_over_any_number_of_lines() throws IOException {
        String pretty = Wire.top(6).toPrettyString();
        assertThat(pretty.lines().count()).isGreaterThan(10);
        assertThat(ids(whole("\n" + pretty + "\n"))).containsExactly("d-1");
        assertThat(ids(whole(""))).containsExactly("line:1");
        assertThat(ids(whole("\n\n"))).containsExactly("line:1");
        assertThat(ids(whole("\n\n  x"))).containsExactly("line:3");
        assertThat(ids(whole(GOOD + "\n" + GOOD))).containsExactly("line:1");
    }

    @Test
    void bytes_that_are_not_utf_8_spoil_their_own_line_only() throws IOException {
        byte[] good = (GOOD + "\n").getBytes(StandardCharsets.UTF_8);
        for (byte[] bad : List.of(
                new byte[] {(byte) 0xFF},
                new byte[] {(byte) 0xC0, (byte) 0x80},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {'{', '"', (byte) 0xE1, (byte) 0xBA})) {
            byte[] all = com.google.common.primitives.Bytes.concat(bad, new byte[] {'\n'}, good);
            List<Records.Numbered> records = read(Records.lines(new ByteArrayInputStream(all)));
            assertThat(records).hasSize(2);
            assertThat(records.get(0).reading().fault()).map(Fault::code).contains(FaultCode.MALFORMED_JSON);
            assertThat(records.get(1).reading().dossier()).isPresent();
        }
    }

    @Test
    void a_replacement_character_that_was_written_is_text() throws IOException {
        assertThat(ids(lines(GOOD.replace("d-1", "d\uFFFD1")))).containsExactly("d\uFFFD1");
    }

    @Test
    void a_byte_order_mark_and_utf_16_are_malformed() throws IOException {
        assertThat(faults(lines("\uFEFF" + GOOD))).containsExactly(FaultCode.MALFORMED_JSON);
        assertThat(read(lines("\uFEFF" + GOOD)).get(0).reading().fault())
                .map(Fault::reason)
                .contains(FaultReason.BYTE_ORDER_MARK);
        assertThat(faults(Records.whole(new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_16LE)))))
                .containsExactly(FaultCode.MALFORMED_JSON);
    }

    @Test
    void an_overlong_line_is_too_large_and_the_next_is_read() throws IOException {
        String longLine = "x".repeat(3 * Limits.RECORD_BYTES);
        assertThat(ids(lines(longLine + "\n" + GOOD))).containsExactly("line:1", "d-1");
        assertThat(faults(lines(longLine + "\n" + GOOD))).containsExactly(FaultCode.TOO_LARGE);
        assertThat(faults(lines(" ".repeat(3 * Limits.RECORD_BYTES) + "x\n"))).containsExactly(FaultCode.TOO_LARGE);
        assertThat(faults(whole(longLine))).containsExactly(FaultCode.TOO_LARGE);
    }

    @Test
    void a_record_of_exactly_the_limit_is_read() throws IOException {
        int length = GOOD.getBytes(StandardCharsets.UTF_8).length;
        String padded = GOOD + " ".repeat(Limits.RECORD_BYTES - length);
        assertThat(ids(lines(padded + "\n" + GOOD))).containsExactly("d-1", "d-1");
        assertThat(faults(lines(padded + "\n"))).isEmpty();
        assertThat(faults(lines(padded + "\r\n"))).isEmpty();
        assertThat(faults(lines(padded + " \n"))).containsExactly(FaultCode.TOO_LARGE);
        assertThat(faults(lines(padded + "\r\r\n"))).containsExactly(FaultCode.TOO_LARGE);
        assertThat(faults(lines(padded + "\rx\n"))).containsExactly(FaultCode.TOO_LARGE);
        assertThat(faults(whole(padded + "\n"))).isEmpty();
        assertThat(faults(whole(padded + "\r\n"))).isEmpty();
        assertThat(faults(whole(padded + "\n\n"))).containsExactly(FaultCode.TOO_LARGE);
    }

    @Test
    void a_stream_that_comes_in_drops_is_read_the_same() throws IOException {
        byte[] all = ("\n" + GOOD + "\r\nx\n\n" + GOOD.replace("d-1", "d-2")).getBytes(StandardCharsets.UTF_8);
        InputStream drops = new ByteArrayInputStream(all) {
            @Override
            public synchronized int read(byte[] to, int offset, int length) {
                return super.read(to, offset, Math.min(length, 3));
            }
        };
        assertThat(ids(Records.lines(drops))).containsExactly("d-1", "line:3", "d-2");
    }

    private static Records lines(String text) {
        return Records.lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Records whole(String text) {
        return Records.whole(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Records.Numbered> read(Records records) throws IOException {
        List<Records.Numbered> all = new ArrayList<>();
        for (Optional<Records.Numbered> next = records.next(); next.isPresent(); next = records.next()) {
            all.add(next.get());
        }
        return all;
    }

    private static List<String> ids(Records records) throws IOException {
        return read(records).stream().map(Records.Numbered::id).toList();
    }

    private static List<FaultCode> faults(Records records) throws IOException {
        return read(records).stream()
                .flatMap(record -> record.reading().fault().stream())
                .map(Fault::code)
                .toList();
    }
}
