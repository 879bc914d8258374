package org.ourplan.platform.event;

/** The program's own way of tying one event to the one before, for whoever makes up a council's past. */
public final class AsChained {

    private AsChained() {}

    /** The hash with which every chain begins. */
    public static byte[] beginning() {
        return new byte[32];
    }

    /** The hash of this event after the one with the previous hash: {@link Chain#hash} itself. */
    public static byte[] hash(byte[] previous, Event event) {
        return Chain.hash(previous, event);
    }
}
