package org.ourplan.operations.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The rows of one table inside a back-up, in lengths followed by bytes, ended by an empty length; hashed as they pass. */
final class Rows {

    private static final int MOST = 1 << 20;

    private Rows() {}

    /** Takes the rows in. */
    static final class Out extends OutputStream {

        private final DataOutputStream out;
        private final MessageDigest digest = sha256();

        Out(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (var done = 0; done < length; done += MOST) {
                var now = Math.min(MOST, length - done);
                out.writeInt(now);
                out.write(bytes, from + done, now);
                digest.update(bytes, from + done, now);
            }
        }

        /** Ends the table; gives the hash of all its rows. */
        String end() throws IOException {
            out.writeInt(0);
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    /** Gives the rows out again. */
    static final class In extends InputStream {

        private final DataInputStream in;
        private final MessageDigest digest = sha256();
        private int left;
        private boolean ended;

        In(DataInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left == 0 && !ended) {
                left = in.readInt();
                ended = left == 0;
            }
            if (ended) {
                return -1;
            }
            var now = in.read(bytes, from, Math.min(length, left));
            if (now > 0) {
                digest.update(bytes, from, now);
                left -= now;
            }
            return now;
        }

        String hash() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
