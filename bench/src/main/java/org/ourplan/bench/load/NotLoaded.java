package org.ourplan.bench.load;

/** The council was not made. Its message is for whoever asked: what is wrong, that nothing was loaded, and what to do. */
public final class NotLoaded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotLoaded(String message) {
        super(message);
    }

    NotLoaded(String message, Throwable cause) {
        super(message, cause);
    }

    /** What the database said, in words. */
    static NotLoaded of(java.sql.SQLException problem) {
        var state = String.valueOf(problem.getSQLState());
        var first = String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
        return switch (state) {
            case "53100" ->
                new NotLoaded(
                        "The disk of the database is full. Nothing was loaded: make room and try again. (" + first
                                + ")",
                        problem);
            case "08006", "08003", "57P01", "57P02", "57P03" ->
                new NotLoaded(
                        "The database stopped answering. Nothing was loaded, unless the last line said that all is there. ("
                                + first + ")",
                        problem);
            case "08001", "08004", "28P01", "28000", "3D000" ->
                new NotLoaded(
                        "The database refuses: " + first
                                + " Check DATABASE_URL, DATABASE_USER and DATABASE_PASSWORD. Nothing was loaded.",
                        problem);
            default ->
                new NotLoaded("The database does not take what was made, so nothing was loaded: " + first, problem);
        };
    }
}
