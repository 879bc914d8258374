package org.ourplan.operations.survive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.Ourplan;
import org.ourplan.operations.CannotBeDone;

/** A whole program of its own, with its own embedded database in a folder, that can be killed without warning. */
final class Victim {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Path folder;
    private final int port;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private @Nullable Process program;

    Victim(Path folder) {
        this.folder = folder;
        this.port = freePort();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    int port() {
        return port;
    }

    Path data() {
        return folder.resolve("database");
    }

    /** Starts the program and returns when its first page stands. */
    void start() {
        try {
            var words = new ArrayList<String>();
            words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            words.addAll(sameOptions());
            words.addAll(List.of("-cp", classPath(), Ourplan.class.getName(), "serve"));
            var builder = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().remove("DATABASE_URL");
            builder.environment().put("OURPLAN_DATA", data().toString());
            builder.environment().put("OURPLAN_KEY_FILE", folder.resolve("key").toString());
            builder.environment().put("OURPLAN_DEMONSTRATION", "yes");
            builder.environment().put("PORT", Integer.toString(port));
            var before = Files.exists(log()) ? Files.size(log()) : 0;
            program = builder.start();
            await("the program to start", () -> saidSince(before, "Ourplan is ready") && isReady());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Kills the program as a power cut would, and leaves its database server where it is. */
    void killProgram() {
        var running = java.util.Objects.requireNonNull(program);
        running.destroyForcibly();
        try {
            running.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Kills the database server; returns its process. */
    void killDatabase() {
        server().destroyForcibly();
    }

    boolean runs() {
        return program != null && program.isAlive();
    }

    /** Whether the program says that it can work. */
    boolean isReady() {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/ready"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits until it can work again; the milliseconds that took. */
    long awaitReady() {
        var began = System.nanoTime();
        await("the program to work again", this::isReady);
        return (System.nanoTime() - began) / 1_000_000;
    }

    /** Ends the program in order, and its database with it. */
    void stop() {
        var running = program;
        if (running == null || !running.isAlive()) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(30, java.util.concurrent.TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            running.destroyForcibly();
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private void await(String what, Condition condition) {
        var until = System.nanoTime() + LONGEST.toNanos();
        try {
            while (!condition.holds()) {
                if (System.nanoTime() > until || !runs()) {
                    throw new CannotBeDone("waited in vain for " + what + ". Its own words are in " + log() + ".");
                }
                Thread.sleep(50);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotBeDone("was interrupted.");
        }
    }

    private ProcessHandle server() {
        try {
            var pid = Files.readAllLines(data().resolve("postmaster.pid"))
                    .getFirst()
                    .strip();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private boolean saidSince(long before, String words) throws IOException {
        return new String(Files.readAllBytes(log()), java.nio.charset.StandardCharsets.UTF_8)
                .substring((int) Math.min(before, Files.size(log())))
                .contains(words);
    }

    private Path log() {
        return folder.resolve("log");
    }

    private static List<String> sameOptions() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-XX:") || option.startsWith("--enable-native"))
                .toList();
    }

    /** That of this program; in a test, without the tests. */
    private static String classPath() {
        var whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(whole.split(java.io.File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
