package org.ourplan.platform.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the embedded database server again when it dies under the program, on the same port and data; PostgreSQL itself brings
 * back every change that was confirmed. An external database is its keeper's to restart.
 */
final class KeptRunning {

    private static final Logger log = LoggerFactory.getLogger(KeptRunning.class);
    private static final long LOOK = 200;
    private static final long BETWEEN_TRIES = 500;
    private static final long LONGEST_START = 90;

    private final Path folder;
    private final Path pidFile;
    private volatile boolean ending;

    private KeptRunning(Path folder) {
        this.folder = folder.toAbsolutePath();
        this.pidFile = this.folder.resolve("postmaster.pid");
    }

    /** Watches over the server in this folder until the program ends. */
    static void watch(Path folder) {
        var kept = new KeptRunning(folder);
        kept.server().ifPresent(server -> {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> kept.ending = true));
            var control = Path.of(server.info().command().orElse("")).resolveSibling("pg_ctl");
            Thread.ofPlatform().daemon().name("database watch").start(() -> kept.over(server, control));
        });
    }

    private void over(ProcessHandle first, Path control) {
        var server = first;
        while (!ending) {
            if (lives(server)) {
                rest(LOOK);
                continue;
            }
            if (!ending) {
                log.warn("The database server died. Starting it again");
                server = startedAgain(control).orElse(server);
            }
        }
    }

    /** A dead process that nobody has asked about yet still counts as alive to Java; Linux tells the difference. */
    private static boolean lives(ProcessHandle server) {
        try {
            var state = Path.of("/proc", Long.toString(server.pid()), "stat");
            return server.isAlive()
                    && !(Files.exists(state) && Files.readString(state).contains(") Z "));
        } catch (IOException gone) {
            return server.isAlive();
        }
    }

    /** One that was killed leaves its helpers a moment longer, and they hold the data: it takes some tries. */
    private Optional<ProcessHandle> startedAgain(Path control) {
        try {
            var words = new ArrayList<String>();
            if (LinuxUtils.isUnshareAvailable()) {
                words.addAll(List.of("unshare", "-U"));
            }
            var start = List.of(
                    "-D",
                    folder.toString(),
                    "-w",
                    "-l",
                    folder.resolve("server.log").toString(),
                    "restart");
            words.add(control.toString());
            words.addAll(start);
            var process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(new File("/dev/null")))
                    .start();
            var done = process.waitFor(LONGEST_START, TimeUnit.SECONDS) && process.exitValue() == 0;
            var server = done ? server() : Optional.<ProcessHandle>empty();
            server.ifPresentOrElse(running -> log.warn("The database server runs again"), () -> rest(BETWEEN_TRIES));
            return server;
        } catch (IOException problem) {
            log.error("The database server could not be started again", problem);
            rest(BETWEEN_TRIES * 10);
        } catch (InterruptedException stopped) {
            ending = true;
        }
        return Optional.empty();
    }

    private Optional<ProcessHandle> server() {
        try {
            return Files.readAllLines(pidFile).stream()
                    .findFirst()
                    .map(String::strip)
                    .filter(pid -> pid.matches("\\d{1,18}"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private void rest(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            ending = true;
        }
    }
}
