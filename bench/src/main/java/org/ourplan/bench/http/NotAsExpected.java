package org.ourplan.bench.http;

/** What came back is not what should have: counted as an error of the program. */
public final class NotAsExpected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAsExpected(String message) {
        super(message);
    }
}
