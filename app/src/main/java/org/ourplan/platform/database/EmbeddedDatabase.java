package org.ourplan.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL started by the program itself, with nothing to install. Its data survive a restart. */
public final class EmbeddedDatabase {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    /** Where a running server says which process it is and on which port. */
    private static final String SERVER = "postmaster.pid";

    private EmbeddedDatabase() {}

    /**
     * Starts it on a free port of this machine only, with its data in the folder; stops it when the program ends.
     *
     * @throws DatabaseNotOpened when another program uses the folder, or it cannot be used
     */
    public static DatabaseAddress start(Path folder) {
        try {
            Files.createDirectories(folder);
            FolderHeld.hold(folder);
            return startHeld(folder);
        } catch (IOException | IllegalStateException problem) {
            throw notStarted(folder, problem);
        }
    }

    /** Whether there is one in this folder. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve("PG_VERSION"));
    }

    /** Starts the one in this folder, or finds the one that another program has started there. */
    public static DatabaseAddress reach(Path folder) {
        try {
            if (FolderHeld.tryHold(folder)) {
                return startHeld(folder);
            }
            var server = Files.readAllLines(folder.resolve(SERVER));
            return address(Integer.parseInt(server.get(3).strip()));
        } catch (IOException | IllegalStateException | IndexOutOfBoundsException | NumberFormatException problem) {
            throw notStarted(folder, problem);
        }
    }

    private static DatabaseAddress startHeld(Path folder) throws IOException {
        stopLeftBehind(folder);
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.toAbsolutePath())
                .setCleanDataDirectory(false)
                // The library switches both off for tests; here what was confirmed must outlive a kill and a power cut.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        KeptRunning.watch(folder);
        return address(postgres.getPort());
    }

    private static DatabaseAddress address(int port) {
        return new DatabaseAddress("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "postgres");
    }

    private static DatabaseNotOpened notStarted(Path folder, Exception problem) {
        return new DatabaseNotOpened(
                "The database in " + folder + " did not start: " + problem.getMessage()
                        + ". Check that the folder can be written to and the disk is not full.",
                problem);
    }

    /** A program that was killed leaves its server running on the same data; it is asked to stop before another starts. */
    private static void stopLeftBehind(Path folder) throws IOException {
        var pidFile = folder.resolve(SERVER);
        if (!Files.exists(pidFile)) {
            return;
        }
        var server = Files.readAllLines(pidFile).stream()
                .limit(1)
                .filter(pid -> pid.strip().matches("\\d{1,18}"))
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                .filter(process -> isPostgresOf(folder, process));
        if (server.isPresent()) {
            var pid = server.get().pid();
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

    /** Another process may have the number by now, even another database server: its words must name the folder, where they can be read. */
    private static boolean isPostgresOf(Path folder, ProcessHandle process) {
        var words = process.info().arguments();
        return process.info()
                        .command()
                        .filter(command -> command.contains("postgres"))
                        .isPresent()
                && (words.isEmpty()
                        || List.of(words.get()).contains(folder.toAbsolutePath().toString()));
    }
}
