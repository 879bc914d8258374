package org.ourplan.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes on their way into a file: counted, and hashed as they pass. */
public final class Counted extends OutputStream {

    private final OutputStream out;
    private final MessageDigest digest = sha256();
    private long bytes;

    public Counted(OutputStream out) {
        this.out = out;
    }

    /** The digest that fingerprints of files are made with. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int at, int length) throws IOException {
        out.write(from, at, length);
        digest.update(from, at, length);
        bytes += length;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** How many went through. */
    public long bytes() {
        return bytes;
    }

    /** The fingerprint of all that went through, in hexadecimal; asked once. */
    public String sha256OfAll() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
