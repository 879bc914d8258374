package org.ourplan.operations.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * One piece of a sealed file after the other: AES-256-GCM with a key of this file alone. Each piece's nonce is its number, and
 * the last says that it is the last, so a file that was cut, or whose pieces changed places, does not open.
 */
final class Sealing {

    static final byte[] MAGIC = "Ourplan back-up 1\n".getBytes(StandardCharsets.UTF_8);
    static final int SALT = 16;
    static final int PIECE = 64 * 1024;
    static final int TAG = 16;

    private final SecretKey key;
    private final byte[] head;
    private long number;

    /**
     * Begins at the first piece.
     *
     * @param head what stands open before the pieces: the magic and the salt; a change of it is found too
     */
    Sealing(SecretKey key, byte[] head) {
        this.key = key;
        this.head = head.clone();
    }

    byte[] seal(byte[] piece, int length, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, last).doFinal(piece, 0, length);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    /** The piece as it was; an exception when it is not this file's next one. */
    byte[] open(byte[] sealed, boolean last) throws AEADBadTagException {
        try {
            return cipher(Cipher.DECRYPT_MODE, last).doFinal(sealed);
        } catch (AEADBadTagException damaged) {
            throw damaged;
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    long pieces() {
        return number;
    }

    private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var nonce = ByteBuffer.allocate(12).putInt(last ? 1 : 0).putLong(number++);
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce.array()));
        cipher.updateAAD(head);
        return cipher;
    }
}
