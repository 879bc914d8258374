package org.ourplan.operations;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.ourplan.platform.database.DatabaseAddress;
import org.ourplan.platform.database.EmbeddedDatabase;
import org.ourplan.platform.database.Migrations;
import org.ourplan.platform.database.OurplanDatabase;

/** The database that a command works on, as its owner: the external one, or the embedded one whether or not the pages run. */
public final class RecordsAtHand {

    private RecordsAtHand() {}

    /** Where it is. An embedded one that does not run is started until the command ends; one that is not there is refused. */
    public static DatabaseAddress reach(Terminal terminal) {
        if (terminal.environment().containsKey("DATABASE_URL")) {
            return OurplanDatabase.external(terminal.environment());
        }
        var folder = folder(terminal);
        if (!EmbeddedDatabase.isIn(folder)) {
            throw new CannotBeDone("there is no database in " + folder
                    + ". Say where it is with OURPLAN_DATA, or with DATABASE_URL for an external one.");
        }
        return EmbeddedDatabase.reach(folder);
    }

    /** Where an embedded one is, or would be. */
    public static Path folder(Terminal terminal) {
        return Path.of(terminal.environment().getOrDefault("OURPLAN_DATA", "var/database"));
    }

    /** A connection as its owner; refused in words when there is none to be had. */
    public static Connection connect(DatabaseAddress address) {
        try {
            return DriverManager.getConnection(address.url(), address.user(), address.password());
        } catch (SQLException problem) {
            throw new CannotBeDone(
                    "the database cannot be reached: " + firstLine(problem)
                            + " Check that it runs, and DATABASE_URL, DATABASE_USER and DATABASE_PASSWORD.",
                    problem);
        }
    }

    /** As {@link #reach}, refusing a database whose tables are not those of this version of the program. */
    public static DatabaseAddress reachOfThisVersion(Terminal terminal) {
        var address = reach(terminal);
        if (isOlder(address)) {
            throw new CannotBeDone("this database is of an earlier version of Ourplan. Start this version once "
                    + "(./ourplan start): it brings the database up to date, and nothing is lost.");
        }
        return address;
    }

    /** Whether its tables are those of an earlier version; refused where they are of none, or of a later one. */
    public static boolean isOlder(DatabaseAddress address) {
        connectOnce(address);
        var standing = Migrations.standing(address);
        switch (standing) {
            case SAME, OLDER -> {}
            case UNFINISHED -> throw new CannotBeDone(Migrations.INTERRUPTED);
            case NOTHING -> throw new CannotBeDone("there is nothing of Ourplan in this database yet.");
            case NEWER ->
                throw new CannotBeDone("this database is of a later version of Ourplan. Use that version's ./ourplan.");
        }
        return standing == Migrations.Standing.OLDER;
    }

    private static void connectOnce(DatabaseAddress address) {
        try {
            connect(address).close();
        } catch (SQLException nothingLost) {
            throw new IllegalStateException(nothingLost);
        }
    }

    /** What the database said first, as a sentence. */
    public static String firstLine(Throwable problem) {
        var line =
                String.valueOf(problem.getMessage()).strip().lines().findFirst().orElse("");
        return line.endsWith(".") ? line : line + ".";
    }
}
