package org.ourplan.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Brings the tables to the shape this version of the program needs. Plain SQL in {@code db/migration}. */
public final class Migrations {

    /** A schema that stands in a database while it is being restored, and after a restore that was interrupted. */
    public static final String UNFINISHED = "restore_unfinished";

    /** What is said of such a database. */
    public static final String INTERRUPTED = "A restore into this database was interrupted, so it is not whole. "
            + "Run ./ourplan restore again, or give the program another database.";

    private Migrations() {}

    /** How a database's tables stand beside this version of the program. */
    public enum Standing {
        NOTHING,
        OLDER,
        SAME,
        NEWER,
        UNFINISHED
    }

    /** Applies each migration not yet applied, as the owner of the tables; refused where a restore was interrupted. */
    public static void run(DatabaseAddress address) {
        if (isUnfinished(address)) {
            throw new DatabaseNotOpened(INTERRUPTED);
        }
        flyway(address).load().migrate();
    }

    /** Applies those up to this version only: a database as an earlier version of the program had it. */
    public static void runTo(DatabaseAddress address, String version) {
        flyway(address).target(version).load().migrate();
    }

    /** The last migration applied to this database; empty where there is none. */
    public static String version(DatabaseAddress address) {
        var current = flyway(address).load().info().current();
        return current == null ? "" : String.valueOf(current.getVersion());
    }

    /** The last migration that this version of the program knows. */
    public static String known() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql"))
                    .map(file -> String.valueOf(file.getFilename()).replaceFirst("^V(\\d+)__.*", "$1"))
                    .map(MigrationVersion::fromVersion)
                    .max(Comparator.naturalOrder())
                    .map(MigrationVersion::toString)
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether one migration's number comes after another's. */
    public static boolean isLater(String one, String other) {
        return MigrationVersion.fromVersion(one).compareTo(MigrationVersion.fromVersion(other)) > 0;
    }

    /** How the tables stand; changes nothing. */
    public static Standing standing(DatabaseAddress address) {
        if (isUnfinished(address)) {
            return Standing.UNFINISHED;
        }
        var found = flyway(address).load().info();
        if (found.applied().length == 0) {
            return Standing.NOTHING;
        }
        var later = Arrays.stream(found.applied())
                .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS);
        return later ? Standing.NEWER : found.pending().length > 0 ? Standing.OLDER : Standing.SAME;
    }

    private static boolean isUnfinished(DatabaseAddress address) {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT to_regnamespace('" + UNFINISHED + "') IS NOT NULL")) {
            return found.next() && found.getBoolean(1);
        } catch (SQLException notReached) {
            throw new IllegalStateException(notReached);
        }
    }

    private static FluentConfiguration flyway(DatabaseAddress address) {
        return Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration");
    }
}
