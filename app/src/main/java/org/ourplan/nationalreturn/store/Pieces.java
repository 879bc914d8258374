package org.ourplan.nationalreturn.store;

import static org.ourplan.tables.Tables.NATIONAL_RETURN_PIECE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** A kept file, packed and in pieces, so that neither writing nor reading it takes more room than one piece. */
final class Pieces {

    private static final int ROOM = 1 << 20;

    private Pieces() {}

    /** Where the file is written; closing it keeps the last piece. */
    static OutputStream writing(DSLContext database, UUID of) throws IOException {
        return new Packed(new Cut(database, of));
    }

    /** The file as it was written. */
    static InputStream reading(DSLContext database, UUID of) throws IOException {
        return new GZIPInputStream(new SequenceInputStream(new OneAfterAnother(database, of)), 1 << 16);
    }

    private static final class Packed extends GZIPOutputStream {
        Packed(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private static final class Cut extends OutputStream {

        private final DSLContext database;
        private final UUID of;
        private final byte[] waiting = new byte[ROOM];
        private int length;
        private int number;

        Cut(DSLContext database, UUID of) {
            this.database = database;
            this.of = of;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int at, int many) {
            var done = 0;
            while (done < many) {
                var next = Math.min(many - done, ROOM - length);
                System.arraycopy(from, at + done, waiting, length, next);
                length += next;
                done += next;
                if (length == ROOM) {
                    keep();
                }
            }
        }

        @Override
        public void close() {
            keep();
        }

        private void keep() {
            if (length == 0) {
                return;
            }
            database.insertInto(NATIONAL_RETURN_PIECE)
                    .set(NATIONAL_RETURN_PIECE.NATIONAL_RETURN, of)
                    .set(NATIONAL_RETURN_PIECE.NUMBER, ++number)
                    .set(NATIONAL_RETURN_PIECE.CONTENT, Arrays.copyOf(waiting, length))
                    .execute();
            length = 0;
        }
    }

    private static final class OneAfterAnother implements Enumeration<InputStream> {

        private final DSLContext database;
        private final UUID of;
        private byte @Nullable [] next;
        private int number;

        OneAfterAnother(DSLContext database, UUID of) {
            this.database = database;
            this.of = of;
            fetch();
        }

        private void fetch() {
            number++;
            next = database.select(NATIONAL_RETURN_PIECE.CONTENT)
                    .from(NATIONAL_RETURN_PIECE)
                    .where(NATIONAL_RETURN_PIECE.NATIONAL_RETURN.eq(of))
                    .and(NATIONAL_RETURN_PIECE.NUMBER.eq(number))
                    .fetchOne(NATIONAL_RETURN_PIECE.CONTENT);
        }

        @Override
        public boolean hasMoreElements() {
            return next != null;
        }

        @Override
        public InputStream nextElement() {
            var piece = next;
            if (piece == null) {
                throw new NoSuchElementException();
            }
            fetch();
            return new ByteArrayInputStream(piece);
        }
    }
}
