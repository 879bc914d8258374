package org.ourplan.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow: rows of one table on their way to the database. */
final class Bytes {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] all = new byte[1 << 12];
    private int length;

    int length() {
        return length;
    }

    byte[] array() {
        return all;
    }

    void clear() {
        length = 0;
    }

    Bytes add(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, all, length, more.length);
        length += more.length;
        return this;
    }

    Bytes add(char one) {
        room(1);
        all[length++] = (byte) one;
        return this;
    }

    /** Plain text: with no tab, line end or backslash. */
    Bytes add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    Bytes add(int number) {
        return add(Integer.toString(number));
    }

    /** Another's bytes. */
    Bytes add(Bytes other) {
        room(other.length);
        System.arraycopy(other.all, 0, all, length, other.length);
        length += other.length;
        return this;
    }

    /** An id as PostgreSQL writes it. */
    Bytes id(long high, long low) {
        room(36);
        hex(high >>> 32, 8);
        all[length++] = '-';
        hex(high >>> 16, 4);
        all[length++] = '-';
        hex(high, 4);
        all[length++] = '-';
        hex(low >>> 48, 4);
        all[length++] = '-';
        hex(low, 12);
        return this;
    }

    private void hex(long value, int digits) {
        for (var digit = digits - 1; digit >= 0; digit--) {
            all[length++] = HEX[(int) (value >>> (digit * 4)) & 15];
        }
    }

    /** A {@code bytea} in its hexadecimal form, as COPY's text takes it. */
    Bytes binary(byte[] bytes) {
        return add("\\\\x").hexOf(bytes);
    }

    Bytes hexOf(byte[] bytes) {
        room(bytes.length * 2);
        for (var one : bytes) {
            all[length++] = HEX[(one >> 4) & 15];
            all[length++] = HEX[one & 15];
        }
        return this;
    }

    private void room(int more) {
        if (length + more > all.length) {
            all = Arrays.copyOf(all, Math.max(all.length * 2, length + more));
        }
    }

    byte[] copy() {
        return Arrays.copyOf(all, length);
    }
}
