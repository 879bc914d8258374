package org.ourplan.operations.backup;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import org.ourplan.operations.CannotBeDone;

/** Opens a sealed file piece by piece. Its end is only reached when the last piece was read and is this file's own. */
final class SealedInput extends InputStream {

    private final DataInputStream in;
    private final Sealing sealing;
    private byte[] piece = new byte[0];
    private int read;
    private boolean last;

    SealedInput(InputStream in, char[] phrase) throws IOException {
        this.in = new DataInputStream(in);
        var head = this.in.readNBytes(Sealing.MAGIC.length + Sealing.SALT);
        if (head.length < Sealing.MAGIC.length + Sealing.SALT
                || !Arrays.equals(Arrays.copyOf(head, Sealing.MAGIC.length), Sealing.MAGIC)) {
            throw new CannotBeDone("this file is not a back-up of Ourplan.");
        }
        var salt = Arrays.copyOfRange(head, Sealing.MAGIC.length, head.length);
        this.sealing = new Sealing(PassPhrase.key(phrase, salt), head);
        next();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        while (read == piece.length) {
            if (last) {
                return -1;
            }
            next();
        }
        var now = Math.min(length, piece.length - read);
        System.arraycopy(piece, read, bytes, from, now);
        read += now;
        return now;
    }

    private void next() throws IOException {
        var number = sealing.pieces();
        try {
            var length = in.readInt();
            last = length < 0;
            if (Math.abs((long) length) > Sealing.PIECE + Sealing.TAG) {
                throw damaged(number);
            }
            piece = sealing.open(in.readNBytes(Math.abs(length)), last);
            read = 0;
        } catch (EOFException cut) {
            throw new CannotBeDone("this back-up is not whole: its end is missing. Nothing was restored.");
        } catch (AEADBadTagException notOpened) {
            throw number == 0
                    ? new CannotBeDone("the pass phrase is not the one this back-up was made with.")
                    : damaged(number);
        }
    }

    private static CannotBeDone damaged(long number) {
        return new CannotBeDone("this back-up is damaged near byte " + String.format("%,d", number * Sealing.PIECE)
                + ". Nothing was restored. Use another copy of it.");
    }
}
