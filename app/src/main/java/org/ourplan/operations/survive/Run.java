package org.ourplan.operations.survive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.ourplan.operations.CannotBeDone;
import org.ourplan.operations.proof.Proof;
import org.ourplan.platform.database.EmbeddedDatabase;

/** One run: writers write, something dies, everything comes back, every word is looked for. */
final class Run {

    private static final int EACH = 3;
    private static final int LINE_EVERY = 10;

    private final Victim victim;
    private final Kills kills;
    private final PrintStream out;
    private final Tally tally = new Tally();
    private final Random random = new Random(20_261_123);

    Run(Path folder, PrintStream out) {
        this.victim = new Victim(folder);
        this.kills = new Kills(victim);
        this.out = out;
    }

    /** Kills so many times; every so many-th time the program, else the database. What went wrong, in words. */
    List<String> all(int times, int programEvery) {
        out.println("Starting a program of its own with the demonstration council ...");
        try {
            victim.start();
            var writers = inDatabase(database -> Places.writers(database, victim.port(), EACH, tally));
            out.println(writers.size() + " writers in as many places. Killing " + times + " times.");
            out.flush();
            for (var time = 1; time <= times; time++) {
                once(writers, time % programEvery == 0);
                if (time % LINE_EVERY == 0) {
                    out.println(time + " kills, " + tally.saves() + " saves confirmed");
                    out.flush();
                }
            }
            inDatabase(database -> versions(database, writers));
            out.print(tally.table(kills));
            return tally.wrong();
        } catch (IOException | SQLException problem) {
            throw new CannotBeDone("the run stopped: " + problem.getMessage(), problem);
        } finally {
            victim.stop();
        }
    }

    private void once(List<Writer> writers, boolean program) throws IOException, SQLException {
        var writing = new AtomicBoolean(true);
        var threads = writers.stream()
                .map(writer -> Thread.ofVirtual().start(() -> {
                    while (writing.get()) {
                        writer.write();
                    }
                }))
                .toList();
        try {
            Thread.sleep(100 + random.nextInt(300));
            if (program) {
                // The writers stop when they are cut off: a program that is away cannot be written to.
                victim.killProgram();
                writing.set(false);
                kills.programStartedAgain();
            } else {
                kills.database();
                writing.set(false);
            }
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotBeDone("was interrupted.", stopped);
        }
        for (var writer : writers) {
            var wrong = writer.lookAgain();
            if (wrong != null) {
                tally.strange(wrong);
            }
        }
        inDatabase(database -> {
            Proof.of(database, false).broken().forEach(tally::strange);
            return true;
        });
    }

    private interface Work<T> {
        T in(DSLContext database) throws IOException, SQLException;
    }

    private <T> T inDatabase(Work<T> work) throws IOException, SQLException {
        var address = EmbeddedDatabase.reach(victim.data());
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            connection.setAutoCommit(false);
            return work.in(DSL.using(connection, SQLDialect.POSTGRES));
        }
    }

    /** Not only what stands now: every text that was ever confirmed is among the versions that are kept. */
    private boolean versions(DSLContext database, List<Writer> writers) {
        var kept = new ArrayList<String>();
        database.fetch("SELECT answers::text FROM part UNION ALL SELECT answers::text FROM part_before")
                .forEach(row -> kept.add(row.get(0, String.class)));
        var all = String.join("\n", kept);
        for (var writer : writers) {
            if (writer.page().endsWith("/my-notes")) {
                continue;
            }
            for (var text : writer.confirmed()) {
                var asKept = text.strip().replace("\n", "\\n");
                if (!all.contains(asKept)) {
                    tally.strange("an earlier version of a confirmed save is not kept at " + writer.page());
                }
            }
        }
        return true;
    }
}
