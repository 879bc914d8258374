package org.ourplan.bench.mould;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.ourplan.Ourplan;
import org.ourplan.demonstration.Demonstration;
import org.ourplan.demonstration.MeasuredStory;
import org.ourplan.demonstration.play.Player;
import org.ourplan.people.People;
import org.ourplan.platform.OurplanClock;
import org.ourplan.platform.database.DatabaseAddress;
import org.ourplan.platform.database.EmbeddedDatabase;
import org.ourplan.platform.database.Migrations;
import org.ourplan.platform.database.OurplanDatabase;
import org.springframework.boot.SpringApplication;

/** Starts the program on an empty database of its own, lets it play the demonstration on one fixed day, and reads what it wrote. */
public final class Learning {

    /** A Monday, at noon. */
    static final Instant PLAYED = Instant.parse("2026-11-16T12:00:00Z");

    private Learning() {}

    /** What was learnt before and kept in this file; learnt now where there is none, in a process of its own, in some 20 seconds. */
    public static Learnt from(Path kept) {
        if (!Files.exists(kept)) {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var words = List.of(
                    java,
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.ourplan.bench.Bench",
                    "learn",
                    kept.toString());
            try {
                var status = new ProcessBuilder(words).inheritIO().start().waitFor();
                if (status != 0) {
                    throw new IllegalStateException("the demonstration could not be learnt from");
                }
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return Learnt.read(kept);
    }

    /** Plays and reads. */
    public static Learnt learn() {
        try {
            var folder = Files.createTempDirectory("ourplan-learning");
            var address = EmbeddedDatabase.start(folder.resolve("database"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            Migrations.run(address);
            OurplanDatabase.use(address);
            return play(address);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Learnt play(DatabaseAddress address) {
        var presses = new Presses();
        var program = new SpringApplication(Ourplan.class);
        program.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(presses));
        try (var running = program.run("--server.port=0", "--logging.level.root=ERROR")) {
            OurplanClock.playedAt(
                    PLAYED, () -> running.getBean(Demonstration.class).load());
            var learnt = read(address);
            var people = running.getBean(People.class);
            var player = running.getBean(Player.class);
            MeasuredStory.playUntilPlan(people, player, presses.staff(learnt), PLAYED);
            presses.begin();
            MeasuredStory.play(people, player, presses.staff(learnt), PLAYED);
            return learnt.with(presses.all(), read(address).stories());
        }
    }

    private static Learnt read(DatabaseAddress address) {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            return new StoriesAsWritten(connection).read();
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException left) {
            // A folder for temporary files: whatever is left there is the system's to clear.
        }
    }
}
