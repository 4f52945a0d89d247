package io.github.ocop.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What can happen to a table between a spreadsheet and us: one small edit after the other. */
final class TableDamage {
    private static final String CHARACTERS = ",;\t\n\r\"' 0123xX.=-\u0000\u00a0\uFEFFé🌀";
    private static final List<String> TEXTS = List.of(
            "x",
            "0",
            "1",
            "2",
            "3",
            "true",
            "không",
            "Có",
            "",
            " ",
            "?",
            "=1",
            "1.1",
            "6",
            "header",
            "m1",
            "OPTION",
            "CRITERION",
            "2026-08-03",
            "\n",
            "\"");

    private final Random random;
    private final ScoredTable table;
    private final StringBuilder told = new StringBuilder();

    TableDamage(Random random, ScoredTable table) {
        this.random = random;
        this.table = table;
    }

    /** Returns the bytes of the table after some edits. */
    byte[] edited() {
        for (int edits = random.nextInt(3); edits >= 0; edits--) {
            editCells(random.nextInt(8));
        }
        String csv = table.csv(",;\t".charAt(random.nextInt(3)));
        StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" + csv : csv);
        if (random.nextInt(3) == 0) {
            editText(text, random.nextInt(4));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0) {
            int at = random.nextInt(bytes.length);
            bytes[at] = (byte) random.nextInt();
            told.append(" byte ").append(at).append(" = ").append(bytes[at]);
        }
        return bytes;
    }

    /** Returns the edits in words. */
    String told() {
        return told.toString();
    }

    private int index(List<?> list) {
        return random.nextInt(list.size());
    }

    private void editCells(int edit) {
        // among facts and findings more often than they are many: there are few of them and each counts
        int row = random.nextInt(random.nextBoolean() ? table.rows.size() : Math.min(14, table.rows.size()));
        List<String> cells = table.rows.get(row);
        int column = cells.isEmpty() ? 0 : index(cells);
        told.append(" edit ")
                .append(edit)
                .append(" at ")
                .append(row + 1)
                .append('/')
                .append(column + 1);
        switch (edit) {
            case 0 -> Collections.swap(table.rows, row, index(table.rows));
            case 1 -> table.rows.add(index(table.rows), new ArrayList<>(cells));
            case 2 -> table.rows.remove(row);
            case 3 -> cells.subList(column, Math.min(cells.size(), column + 1)).clear();
            case 4 -> cells.add(TEXTS.get(index(TEXTS)));
            case 5 ->
                table.rows.forEach(each -> {
                    if (each.size() > column + 1) {
                        Collections.swap(each, column, column + 1);
                    }
                });
            default -> {
                // in a member's column more often than elsewhere: that is where people type
                int typed = random.nextBoolean() ? column : cells.size() - 1;
                String text = TEXTS.get(index(TEXTS));
                if (typed >= 0 && typed < cells.size()) {
                    cells.set(typed, text);
                }
                told.append(" typed ").append(typed + 1).append(' ').append(text);
            }
        }
    }

    private void editText(StringBuilder text, int edit) {
        int at = random.nextInt(text.length());
        int[] characters = CHARACTERS.codePoints().toArray();
        String character = Character.toString(characters[random.nextInt(characters.length)]);
        told.append(" text ").append(edit).append(" at ").append(at).append(' ').append(character);
        switch (edit) {
            case 0 -> text.insert(at, character);
            case 1 -> text.deleteCharAt(at);
            case 2 -> text.replace(at, at + 1, character);
            default -> text.setLength(at);
        }
    }
}
