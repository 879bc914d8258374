package org.ourplan.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.ourplan.platform.database.DatabaseAddress;
import org.ourplan.platform.database.Migrations;
import org.ourplan.platform.database.OurplanDatabase;

/** One real PostgreSQL for every test of a run, migrated once. Tests make their own people and leave the rest alone. */
public final class TestDatabase {

    private static boolean started;

    private TestDatabase() {}

    /** Starts it the first time; the program under test then uses it. */
    public static synchronized void start() {
        if (started) {
            return;
        }
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "100")
                    .start();
            var address = new DatabaseAddress(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            Migrations.run(address);
            OurplanDatabase.use(address);
            started = true;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
