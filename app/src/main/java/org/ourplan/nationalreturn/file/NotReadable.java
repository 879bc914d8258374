package org.ourplan.nationalreturn.file;

/** A file that cannot be read as one of the return at all, in one sentence with the row and the field where that helps. */
public final class NotReadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotReadable(String sentence) {
        super(sentence, null, false, false);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
