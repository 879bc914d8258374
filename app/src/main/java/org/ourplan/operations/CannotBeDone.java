package org.ourplan.operations;

/** A command cannot be done: one line for whoever gave it, saying what is wrong and what to do. Nothing was left half done. */
public final class CannotBeDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotBeDone(String line) {
        super(line);
    }

    public CannotBeDone(String line, Throwable cause) {
        super(line, cause);
    }
}
