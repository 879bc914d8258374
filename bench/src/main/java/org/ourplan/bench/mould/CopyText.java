package org.ourplan.bench.mould;

import java.io.ByteArrayOutputStream;

/** The text form of COPY: tabs between values, backslashes before what would be misread. */
public final class CopyText {

    /** No value. */
    public static final byte[] NULL = {'\\', 'N'};

    private CopyText() {}

    /** This text as part of a value; as bytes of a {@code bytea} in its escape form where {@code binary}. */
    public static byte[] escaped(byte[] text, boolean binary) {
        var out = new ByteArrayOutputStream(text.length + 16);
        for (var one : text) {
            switch (one) {
                case '\\' -> {
                    for (var times = binary ? 4 : 2; times > 0; times--) {
                        out.write('\\');
                    }
                }
                case '\n' -> twice(out, 'n');
                case '\r' -> twice(out, 'r');
                case '\t' -> twice(out, 't');
                default -> out.write(one);
            }
        }
        return out.toByteArray();
    }

    private static void twice(ByteArrayOutputStream out, char letter) {
        out.write('\\');
        out.write(letter);
    }
}
