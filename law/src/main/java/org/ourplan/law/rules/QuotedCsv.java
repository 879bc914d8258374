package org.ourplan.law.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated text in which a cell may stand in double quotes and hold commas, line ends and doubled quotes
 * (RFC 4180). The only class of the law that opens a file, and only files that are shipped with the program.
 */
public final class QuotedCsv {

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int at;

    private QuotedCsv(String text) {
        this.text = text;
    }

    /** Every row of a file that stands beside this class in the program; a file that is not there is refused. */
    public static List<List<String>> shipped(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every row, the heading row included; empty lines are passed over. A quote that is never closed is refused. */
    public static List<List<String>> rows(String text) {
        return new QuotedCsv(text).read();
    }

    private List<List<String>> read() {
        while (at < text.length()) {
            char next = text.charAt(at++);
            switch (next) {
                case '"' -> quoted();
                case ',' -> endCell();
                case '\n' -> endRow();
                case '\r' -> {}
                default -> cell.append(next);
            }
        }
        endRow();
        return List.copyOf(rows);
    }

    private void quoted() {
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next != '"') {
                cell.append(next);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return;
            }
        }
        throw new IllegalArgumentException("a quote is opened and never closed, after row " + rows.size());
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        if (row.isEmpty() && cell.isEmpty()) {
            return;
        }
        endCell();
        rows.add(List.copyOf(row));
        row = new ArrayList<>();
    }
}
