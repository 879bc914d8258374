package org.ourplan.operations.backup;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;

/** Seals what is written through it. Without {@link #finish} the file has no last piece and never opens. */
final class SealedOutput extends OutputStream {

    private final DataOutputStream out;
    private final Sealing sealing;
    private final byte[] piece = new byte[Sealing.PIECE];
    private int filled;

    SealedOutput(OutputStream out, char[] phrase) throws IOException {
        this.out = new DataOutputStream(out);
        var salt = new byte[Sealing.SALT];
        new SecureRandom().nextBytes(salt);
        var head = new ByteArrayOutputStream();
        head.write(Sealing.MAGIC);
        head.write(salt);
        this.out.write(head.toByteArray());
        this.sealing = new Sealing(PassPhrase.key(phrase, salt), head.toByteArray());
        // An empty first piece: whoever opens the file learns at once whether the pass phrase is right.
        send(false);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        var done = 0;
        while (done < length) {
            if (filled == piece.length) {
                send(false);
            }
            var now = Math.min(length - done, piece.length - filled);
            System.arraycopy(bytes, from + done, piece, filled, now);
            filled += now;
            done += now;
        }
    }

    /** Writes the last piece. */
    void finish() throws IOException {
        send(true);
        out.flush();
    }

    private void send(boolean last) throws IOException {
        var sealed = sealing.seal(piece, filled, last);
        out.writeInt(last ? -sealed.length : sealed.length);
        out.write(sealed);
        filled = 0;
    }
}
