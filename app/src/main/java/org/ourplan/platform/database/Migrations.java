package org.ourplan.platform.database;

import org.flywaydb.core.Flyway;

/** Brings the tables to the shape this version of the program needs. Plain SQL in {@code db/migration}. */
public final class Migrations {

    private Migrations() {}

    /** Applies each migration not yet applied, as the owner of the tables. */
    public static void run(DatabaseAddress address) {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
