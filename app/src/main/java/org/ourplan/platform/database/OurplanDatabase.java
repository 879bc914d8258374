package org.ourplan.platform.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the database: {@code DATABASE_URL} (with {@code DATABASE_USER} and {@code DATABASE_PASSWORD}) where it is set,
 * else an embedded PostgreSQL whose data live in {@code OURPLAN_DATA} (by default {@code var/database}).
 * Opens and migrates it while the rest of the program is starting.
 */
public final class OurplanDatabase {

    private static final Pattern ADDRESS =
            Pattern.compile("postgresql://(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?(?<rest>[^@]+)");

    private static @Nullable CompletableFuture<DatabaseAddress> opening;

    private OurplanDatabase() {}

    /** Begins to open and migrate the database, unless that has begun already. */
    public static synchronized CompletableFuture<DatabaseAddress> openInBackground() {
        if (opening == null) {
            // On a thread of its own, which finds the libraries inside the one-file jar; a shared thread does not.
            opening = CompletableFuture.supplyAsync(
                    () -> open(System.getenv()),
                    task -> Thread.ofPlatform().name("database").start(task));
        }
        return opening;
    }

    /** Uses this database instead, already migrated: for tests that share one. */
    public static synchronized void use(DatabaseAddress address) {
        opening = CompletableFuture.completedFuture(address);
    }

    private static DatabaseAddress open(Map<String, String> environment) {
        if (!environment.containsKey("DATABASE_URL")) {
            var address = EmbeddedDatabase.start(Path.of(environment.getOrDefault("OURPLAN_DATA", "var/database")));
            Migrations.run(address);
            return address;
        }
        var address = external(environment);
        try {
            Migrations.run(address);
        } catch (DatabaseNotOpened interrupted) {
            throw interrupted;
        } catch (RuntimeException problem) {
            throw new DatabaseNotOpened(
                    "The database of DATABASE_URL cannot be used: " + why(problem)
                            + " Check DATABASE_URL (like postgresql://host:5432/name), DATABASE_USER and DATABASE_PASSWORD.",
                    problem);
        }
        return address;
    }

    /** The database's own first line, which may repeat the address but never the password: that is not in the address. */
    private static String why(Throwable problem) {
        var deepest = problem;
        while (deepest.getCause() != null && !(deepest instanceof SQLException)) {
            deepest = deepest.getCause();
        }
        var line =
                String.valueOf(deepest.getMessage()).strip().lines().findFirst().orElse("");
        return line.endsWith(".") ? line : line + ".";
    }

    /** The address and who opens it; a user and password before the host's name are taken from there. */
    public static DatabaseAddress external(Map<String, String> environment) {
        var given = environment.getOrDefault("DATABASE_URL", "").strip();
        var whole = ADDRESS.matcher(given.replaceFirst("^jdbc:", "").replaceFirst("^postgres://", "postgresql://"));
        if (!whole.matches()) {
            throw new DatabaseNotOpened("DATABASE_URL is not the address of a PostgreSQL database. It looks like "
                    + "postgresql://host:5432/name, with DATABASE_USER and DATABASE_PASSWORD beside it.");
        }
        return new DatabaseAddress(
                "jdbc:postgresql://" + whole.group("rest"),
                environment.getOrDefault("DATABASE_USER", decoded(whole.group("user"), "ourplan")),
                environment.getOrDefault("DATABASE_PASSWORD", decoded(whole.group("password"), "")));
    }

    private static String decoded(@Nullable String part, String otherwise) {
        return part == null ? otherwise : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
