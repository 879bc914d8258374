package org.ourplan.platform.database;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables to the shape this version of the program needs. Plain SQL in {@code db/migration}. */
public final class Migrations {

    private Migrations() {}

    /** How a database's tables stand beside this version of the program. */
    public enum Standing {
        NOTHING,
        OLDER,
        SAME,
        NEWER
    }

    /** Applies each migration not yet applied, as the owner of the tables. */
    public static void run(DatabaseAddress address) {
        flyway(address).load().migrate();
    }

    /** Applies those up to this version only: a database as an earlier version of the program had it. */
    public static void runTo(DatabaseAddress address, String version) {
        flyway(address).target(version).load().migrate();
    }

    /** How the tables stand; changes nothing. */
    public static Standing standing(DatabaseAddress address) {
        var found = flyway(address).load().info();
        if (found.applied().length == 0) {
            return Standing.NOTHING;
        }
        var later = Arrays.stream(found.applied())
                .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS);
        return later ? Standing.NEWER : found.pending().length > 0 ? Standing.OLDER : Standing.SAME;
    }

    private static FluentConfiguration flyway(DatabaseAddress address) {
        return Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration");
    }
}
