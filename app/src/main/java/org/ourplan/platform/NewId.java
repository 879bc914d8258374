package org.ourplan.platform;

import java.security.SecureRandom;
import java.util.UUID;

/** New ids in order of time (UUID version 7, RFC 9562), so that rows made together lie together. */
public final class NewId {

    private static final SecureRandom random = new SecureRandom();

    private NewId() {}

    /** A new id for a thing begun now. */
    public static UUID next() {
        var time = System.currentTimeMillis();
        var high = (time << 16) | 0x7000L | (random.nextInt() & 0x0FFFL);
        var low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
