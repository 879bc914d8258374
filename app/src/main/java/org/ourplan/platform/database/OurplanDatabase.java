package org.ourplan.platform.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Finds the database: {@code DATABASE_URL} (with {@code DATABASE_USER} and {@code DATABASE_PASSWORD}) where it is set,
 * else an embedded PostgreSQL whose data live in {@code OURPLAN_DATA} (by default {@code var/database}).
 * Opens and migrates it while the rest of the program is starting.
 */
public final class OurplanDatabase {

    private static @Nullable CompletableFuture<DatabaseAddress> opening;

    private OurplanDatabase() {}

    /** Begins to open and migrate the database, unless that has begun already. */
    public static synchronized CompletableFuture<DatabaseAddress> openInBackground() {
        if (opening == null) {
            // On a thread of its own, which finds the libraries inside the one-file jar; a shared thread does not.
            opening = CompletableFuture.supplyAsync(
                    () -> open(System.getenv()), task -> Thread.ofPlatform().name("database").start(task));
        }
        return opening;
    }

    /** Uses this database instead, already migrated: for tests that share one. */
    public static synchronized void use(DatabaseAddress address) {
        opening = CompletableFuture.completedFuture(address);
    }

    private static DatabaseAddress open(Map<String, String> environment) {
        var address = environment.containsKey("DATABASE_URL") ? external(environment) : embedded(environment);
        Migrations.run(address);
        return address;
    }

    private static DatabaseAddress embedded(Map<String, String> environment) {
        return EmbeddedDatabase.start(Path.of(environment.getOrDefault("OURPLAN_DATA", "var/database")));
    }

    private static DatabaseAddress external(Map<String, String> environment) {
        var url = environment.getOrDefault("DATABASE_URL", "");
        return new DatabaseAddress(
                url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres://", "postgresql://"),
                environment.getOrDefault("DATABASE_USER", "ourplan"),
                environment.getOrDefault("DATABASE_PASSWORD", ""));
    }
}
