package io.github.ocop.examples.cli.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.json.Limits;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is written in a cell of a scored table: a box, yes or no, whether a ground was found, or text. */
final class TableCell {
    private static final ImmutableSet<String> YES = ImmutableSet.of("true", "yes", "có");
    private static final ImmutableSet<String> NO = ImmutableSet.of("false", "no", "không");
    private static final ImmutableSet<String> FOUND = ImmutableSet.of("true", "yes", "có", "x", "1");
    private static final ImmutableSet<String> ABSENT = ImmutableSet.of("false", "no", "không", "0");
    private static final Pattern BOX = Pattern.compile("-?\\d+");

    private TableCell() {}

    /** Returns what a cell is on the wire. */
    static JsonNode value(String cell) {
        String word = word(cell);
        if (YES.contains(word) || NO.contains(word)) {
            return BooleanNode.valueOf(YES.contains(word));
        }
        if (!BOX.matcher(cell).matches()) {
            return TextNode.valueOf(cell);
        }
        // past the limit one digit more is as wrong as a million, and sooner told
        String digits = cell.substring(0, Math.min(cell.length(), Limits.NUMBER_CHARACTERS + 1));
        return BigIntegerNode.valueOf(new BigInteger(digits));
    }

    /** Tells whether a cell holds what answers a criterion. */
    static boolean isAnswer(String cell) {
        return !value(cell).isTextual();
    }

    static boolean isFound(String cell) {
        return FOUND.contains(word(cell));
    }

    static boolean isAbsent(String cell) {
        return cell.isEmpty() || ABSENT.contains(word(cell));
    }

    private static String word(String cell) {
        return cell.toLowerCase(Locale.ROOT);
    }
}
