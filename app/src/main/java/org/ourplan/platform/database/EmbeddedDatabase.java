package org.ourplan.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL started by the program itself, with nothing to install. Its data survive a restart. */
public final class EmbeddedDatabase {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private EmbeddedDatabase() {}

    /** Starts it on a free port of this machine only, with its data in the folder; stops it when the program ends. */
    public static DatabaseAddress start(Path folder) {
        try {
            Files.createDirectories(folder);
            stopLeftBehind(folder);
            var postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.toAbsolutePath())
                    .setCleanDataDirectory(false)
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("shared_buffers", "128MB")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            return new DatabaseAddress(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        } catch (IOException problem) {
            throw new UncheckedIOException("The embedded database in " + folder + " did not start", problem);
        }
    }

    /** A program that was killed leaves its server running on the same data; it is asked to stop before another starts. */
    private static void stopLeftBehind(Path folder) throws IOException {
        var pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().trim());
        var server = ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres);
        if (server.isPresent()) {
            log.info("Stopping the database server that an earlier run left behind");
            new ProcessBuilder("kill", "-INT", Long.toString(pid)).start();
            try {
                server.get().onExit().get(30, TimeUnit.SECONDS);
            } catch (InterruptedException | TimeoutException | java.util.concurrent.ExecutionException late) {
                throw new IOException("An earlier database server (process " + pid + ") does not stop", late);
            }
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.contains("postgres")).orElse(false);
    }
}
