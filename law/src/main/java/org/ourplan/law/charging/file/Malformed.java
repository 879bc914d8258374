package org.ourplan.law.charging.file;

/** Content that is not in the form of a case file, in one line that names the case and the field. */
final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Malformed(String line) {
        super(line, null, false, false);
    }

    String line() {
        return String.valueOf(getMessage());
    }
}
