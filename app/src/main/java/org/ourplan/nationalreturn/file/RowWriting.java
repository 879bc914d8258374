package org.ourplan.nationalreturn.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.ourplan.nationalreturn.decide.Field;
import org.ourplan.nationalreturn.decide.ReturnRow;
import org.ourplan.platform.web.CsvText;

/** Writes a file of the return: CSV in UTF-8, the names of the fifty fields first, then a row for each event. */
public final class RowWriting {

    private static final int ROOM = 1 << 16;

    private final OutputStream out;
    private final byte[] waiting = new byte[ROOM];
    private int length;

    /** Begins a file with the names of the fields. */
    public RowWriting(OutputStream out) throws IOException {
        this.out = out;
        for (var field : Field.ALL) {
            cell(field.header(), field.ordinal());
        }
        end();
    }

    /** Writes a row. */
    public void row(ReturnRow row) throws IOException {
        for (var field : Field.ALL) {
            cell(row.of(field), field.ordinal());
        }
        end();
    }

    /** Lets nothing wait any longer. */
    public void flush() throws IOException {
        out.write(waiting, 0, length);
        length = 0;
        out.flush();
    }

    private void cell(String text, int column) throws IOException {
        if (column > 0) {
            put((byte) ',');
        }
        if (CsvText.isPlain(text)) {
            for (var at = 0; at < text.length(); at++) {
                put((byte) text.charAt(at));
            }
            return;
        }
        for (var one : CsvText.cell(text).getBytes(StandardCharsets.UTF_8)) {
            put(one);
        }
    }

    private void end() throws IOException {
        put((byte) '\r');
        put((byte) '\n');
    }

    private void put(byte one) throws IOException {
        if (length == ROOM) {
            out.write(waiting, 0, length);
            length = 0;
        }
        waiting[length++] = one;
    }
}
