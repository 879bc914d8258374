package org.ourplan.nationalreturn.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads CSV row after row, as RFC 4180 has it, with any line ends; only the row that is read is held. */
final class CsvRows {

    private static final int ROOM = 1 << 16;
    private static final int LONGEST = 1 << 20;
    private static final int NONE = -1;

    private final InputStream in;
    private final byte[] read = new byte[ROOM];
    private int at;
    private int until;
    private byte[] cell = new byte[256];
    private int length;
    private boolean ascii = true;
    private long number;
    private int column;
    private final boolean marked;

    /** Refuses what is no text at all. */
    CsvRows(InputStream in) throws IOException {
        this.in = in;
        fill();
        marked = begins(0xEF, 0xBB, 0xBF);
        if (begins(0xFF, 0xFE) || begins(0xFE, 0xFF)) {
            throw new NotReadable("The file is in UTF-16. Save it as CSV in UTF-8.");
        }
        if (begins('P', 'K') || begins(0xD0, 0xCF, 0x11, 0xE0)) {
            throw new NotReadable("The file is a workbook of a spreadsheet. Save its sheet as CSV in UTF-8.");
        }
        at = marked ? 3 : 0;
    }

    /** True where the file began with a byte order mark. */
    boolean isMarked() {
        return marked;
    }

    /** The number of the row that was read last; the first is 1. */
    long number() {
        return number;
    }

    /** The values of the next row that is not empty; null at the end. */
    @Nullable
    List<String> next() throws IOException {
        while (more()) {
            number++;
            var cells = row();
            if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
                return cells;
            }
        }
        return null;
    }

    private List<String> row() throws IOException {
        var cells = new ArrayList<String>(column + 1);
        column = 0;
        while (true) {
            var last = one();
            cells.add(text());
            column++;
            if (last != ',') {
                return cells;
            }
        }
    }

    /** Reads one value and returns what stood behind it: a comma, a line end, or {@link #NONE}. */
    private int one() throws IOException {
        length = 0;
        ascii = true;
        var next = take();
        if (next == '"') {
            quoted();
            next = take();
        }
        while (next != ',' && next != '\n' && next != '\r' && next != NONE) {
            put(next);
            next = take();
        }
        if (next == '\r' && more() && read[at] == '\n') {
            at++;
        }
        return next;
    }

    private void quoted() throws IOException {
        while (true) {
            var next = take();
            if (next == NONE) {
                throw new NotReadable(
                        "Row " + number + ", value " + (column + 1) + ": a quotation mark is opened and never closed.");
            }
            if (next == '"') {
                if (!more() || read[at] != '"') {
                    return;
                }
                at++;
            }
            put(next);
        }
    }

    private void put(int one) {
        if (one == 0) {
            throw new NotReadable(
                    "Row " + number + ", value " + (column + 1) + ": the file is not text. Save it as CSV in UTF-8.");
        }
        if (length == cell.length) {
            if (length >= LONGEST) {
                throw new NotReadable("Row " + number + ", value " + (column + 1) + " is longer than any value is.");
            }
            cell = Arrays.copyOf(cell, length * 2);
        }
        ascii &= one < 0x80;
        cell[length++] = (byte) one;
    }

    private String text() {
        if (ascii) {
            return length == 0 ? "" : new String(cell, 0, length, StandardCharsets.ISO_8859_1);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(cell, 0, length))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new WrongEncoding(number, column);
        }
    }

    /** A value that is not UTF-8; whoever knows the names of the columns says which. */
    static final class WrongEncoding extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final long row;
        private final int column;

        WrongEncoding(long row, int column) {
            super("row " + row, null, false, false);
            this.row = row;
            this.column = column;
        }

        /** From 0. */
        int column() {
            return column;
        }

        NotReadable in(String field) {
            return new NotReadable(
                    "Row " + row + ", " + field
                            + ": a letter is not in UTF-8. The file was saved in another encoding, such as Windows-1252: save it as CSV in UTF-8.");
        }
    }

    private int take() throws IOException {
        return more() ? read[at++] & 0xFF : NONE;
    }

    private boolean more() throws IOException {
        if (at == until) {
            fill();
        }
        return at < until;
    }

    private void fill() throws IOException {
        at = 0;
        until = Math.max(0, in.read(read));
    }

    private boolean begins(int... bytes) {
        if (until < bytes.length) {
            return false;
        }
        for (var place = 0; place < bytes.length; place++) {
            if ((read[place] & 0xFF) != bytes[place]) {
                return false;
            }
        }
        return true;
    }
}
