package org.ourplan.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.ourplan.bench.http.Browser;
import org.ourplan.platform.database.DatabaseAddress;

/** The program as it is shipped, in a process of its own. Beside its jar stands only a folder for the static pages of the floor. */
public final class Program implements AutoCloseable {

    /** What ./ourplan itself starts it with: it says so. */
    private static final List<String> OPTIONS =
            words(System.getProperty("ourplan.options", "--enable-native-access=ALL-UNNAMED"));

    private final Process process;
    private final int port;
    private final Path floor;

    private Program(Process process, int port, Path floor) {
        this.process = process;
        this.port = port;
        this.floor = floor;
    }

    /** Starts it on this database and waits until its first page opens. */
    public static Program start(DatabaseAddress database, Path folder) {
        try {
            var port = free();
            var files =
                    Path.of(jar()).resolveSibling("floor"); // beside the jar, or the rehearsed cache would not be used
            var floor = Files.createDirectories(files.resolve("static/assets/floor"));
            var builder = java(database, jar() + java.io.File.pathSeparator + files, options(), List.of("serve"));
            builder.redirectErrorStream(true)
                    .redirectOutput(folder.resolve("program.log").toFile());
            builder.environment().put("PORT", String.valueOf(port));
            builder.environment().put("OURPLAN_KEY_FILE", folder.resolve("key").toString());
            var program = new Program(builder.start(), port, floor);
            Runtime.getRuntime().addShutdownHook(new Thread(program::close));
            program.awaitReady(folder.resolve("program.log"));
            return program;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A command of the program on this database, its words going into the log. */
    public static Process command(DatabaseAddress database, Path log, List<String> words) throws IOException {
        return java(database, jar(), List.of(), words)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static ProcessBuilder java(
            DatabaseAddress database, String path, List<String> options, List<String> command) {
        var words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(OPTIONS);
        words.addAll(cache());
        words.addAll(options);
        words.addAll(List.of("-cp", path, "org.ourplan.Ourplan"));
        words.addAll(command);
        var builder = new ProcessBuilder(words);
        var environment = builder.environment();
        environment.put("DATABASE_URL", database.url().replaceFirst("\\?.*", ""));
        environment.put("DATABASE_USER", database.user());
        environment.put("DATABASE_PASSWORD", database.password());
        environment.put("OURPLAN_DEMONSTRATION", "no");
        return builder;
    }

    /** What ./ourplan build rehearsed. */
    private static List<String> cache() {
        var rehearsed = Path.of(jar()).resolveSibling("ourplan.aot");
        return Files.exists(rehearsed) ? List.of("-XX:AOTCache=" + rehearsed, "-Xlog:aot*=off") : List.of();
    }

    private static String jar() {
        return System.getProperty("ourplan.jar", "app/target/ourplan/ourplan.jar");
    }

    private static List<String> options() {
        return words(System.getenv().getOrDefault("OURPLAN_JAVA_OPTIONS", ""));
    }

    private static List<String> words(String options) {
        return options.isBlank() ? List.of() : List.of(options.strip().split(" +"));
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Path log) throws IOException {
        var until = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            try (var browser = new Browser(port, new LongAdder())) {
                if (browser.get("/sign-in").status() == 200) {
                    return;
                }
            } catch (UncheckedIOException notYet) {
                try {
                    Thread.sleep(200);
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
            }
        }
        throw new IllegalStateException("The program did not start:\n" + Files.readString(log));
    }

    public int port() {
        return port;
    }

    /** Puts a page where the program serves it as a file, with nothing looked up; returns its address. */
    public String asFile(String name, String page) {
        try {
            Files.writeString(floor.resolve(name + ".html"), page);
            return "/assets/floor/" + name + ".html";
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Memory it holds now, in bytes, as the system counts it; 0 where the system does not say. */
    public long memory() {
        return memoryOf(process.pid());
    }

    /** Memory a process holds now, in bytes. */
    public static long memoryOf(long process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException notHere) {
            return 0;
        }
    }

    /** Seconds of processor it has used. */
    public double processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
