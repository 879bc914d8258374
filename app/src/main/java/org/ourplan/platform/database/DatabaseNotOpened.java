package org.ourplan.platform.database;

/** The database cannot be used now. Its message is for whoever starts the program: what is wrong, and what to do. */
public final class DatabaseNotOpened extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseNotOpened(String message) {
        super(message);
    }

    DatabaseNotOpened(String message, Throwable cause) {
        super(message, cause);
    }
}
