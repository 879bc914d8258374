package org.ourplan.platform.web;

/** A fault for the log: where it happened and its kind, not its message, which may hold what somebody typed. */
final class WithoutWords extends RuntimeException {

    WithoutWords(Throwable problem) {
        super(kind(problem), problem.getCause() == null ? null : new WithoutWords(problem.getCause()), false, true);
        setStackTrace(problem.getStackTrace());
    }

    /** SQL states are kept: they say what the database refused, without the row. */
    private static String kind(Throwable problem) {
        var name = problem.getClass().getName();
        return problem instanceof java.sql.SQLException refused ? name + ", SQL state " + refused.getSQLState() : name;
    }
}
