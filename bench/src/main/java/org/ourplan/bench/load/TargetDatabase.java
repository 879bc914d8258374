package org.ourplan.bench.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.database.DatabaseAddress;
import org.ourplan.platform.database.Migrations;
import org.ourplan.platform.database.OurplanDatabase;

/** The database that is filled: the external one of {@code DATABASE_URL}, or one of the program's own in {@code OURPLAN_DATA}. */
final class TargetDatabase implements AutoCloseable {

    private final DatabaseAddress address;
    private final String words;
    private final @Nullable EmbeddedPostgres embedded;
    private final Path folder;

    private TargetDatabase(DatabaseAddress address, String words, @Nullable EmbeddedPostgres embedded, Path folder) {
        this.address = address;
        this.words = words;
        this.embedded = embedded;
        this.folder = folder;
    }

    static TargetDatabase open(Map<String, String> environment) {
        if (environment.containsKey("DATABASE_URL")) {
            var address = OurplanDatabase.openInBackground().join();
            return new TargetDatabase(address, "the database of DATABASE_URL", null, Path.of(""));
        }
        var folder = Path.of(environment.getOrDefault("OURPLAN_DATA", "var/database"))
                .toAbsolutePath();
        refuseIfOpen(folder);
        try {
            Files.createDirectories(folder);
            var embedded = whileLoading(folder);
            var address = new DatabaseAddress(embedded.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            Migrations.run(address);
            return new TargetDatabase(address, "the folder " + folder, embedded, folder);
        } catch (IOException | IllegalStateException problem) {
            throw new NotLoaded(
                    "The database in " + folder + " did not start: " + problem.getMessage()
                            + ". Check that the folder can be written to and the disk is not full. Nothing was loaded.",
                    problem);
        }
    }

    private static void refuseIfOpen(Path folder) {
        if (Files.exists(folder.resolve("postmaster.pid"))) {
            throw new NotLoaded(
                    "The database in " + folder + " is open, or was not closed well: stop the program that uses it,"
                            + " or start and stop that program once. Nothing was loaded.");
        }
    }

    /** A server that may lose what it holds if the machine stops now; {@link #keep} writes all of it down before it is used. */
    private static EmbeddedPostgres whileLoading(Path folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("autovacuum", "off")
                .setServerConfig("checkpoint_timeout", "1h")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    DatabaseAddress address() {
        return address;
    }

    String words() {
        return words;
    }

    /** Writes all of it to the disk. */
    void keep() {
        close();
        if (embedded != null) {
            try (var files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(TargetDatabase::force);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    private static void force(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        if (embedded != null) {
            try {
                embedded.close();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }
}
