package org.ourplan.platform.web;

/** Thrown where the address names nothing that is there, or nothing this reader may know of: both look alike. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("nothing there", null, false, false);
    }
}
