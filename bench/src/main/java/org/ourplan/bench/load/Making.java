package org.ourplan.bench.load;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.ourplan.bench.mould.Learnt;
import org.ourplan.bench.mould.Moulding;
import org.ourplan.bench.people.Population;

/** Makes the rows of a council, some hundred people at a time, on a thread beside the one that loads them. */
public final class Making {

    private static final int TOGETHER = 500;

    private final int people;
    private final long seed;
    private final LocalDate today;
    private final Population population;
    private final Council council;
    private final Moulds moulds;
    private final int stories;
    private volatile int done;

    /** A council of so many people. What happened to them is told of the first {@code stories}; the others are only on the register. */
    public Making(Learnt learnt, int people, int stories, long seed, LocalDate today) {
        this.people = people;
        this.stories = stories;
        this.seed = seed;
        this.today = today;
        this.population = new Population(seed, today);
        this.council = new Council(learnt, seed, population, people);
        this.moulds = new Moulds(Moulding.all(learnt), Moulding.measured(learnt), people);
    }

    int people() {
        return people;
    }

    int done() {
        return done;
    }

    /** Takes the rows of some people. */
    interface Taking {
        void take(Tables tables) throws SQLException;
    }

    /** Some rows on their way, or why there are no more. */
    private record Made(Tables tables, int until, @Nullable RuntimeException problem) {}

    /** Gives all rows to the taker, in the order of the people; the staff first. */
    void each(Taking taking) throws SQLException {
        var staff = new Tables();
        council.write(staff);
        taking.take(staff);
        var made = new ArrayBlockingQueue<Made>(2);
        var free = new ArrayBlockingQueue<Tables>(4);
        for (var number = 0; number < 4; number++) {
            free.add(new Tables());
        }
        var maker = Thread.ofPlatform().daemon().name("making").start(() -> make(made, free));
        try {
            for (var until = 0; until < people; ) {
                var some = made.take();
                if (some.problem() != null) {
                    throw some.problem();
                }
                taking.take(some.tables());
                until = some.until();
                done = until;
                some.tables().clear();
                free.put(some.tables());
            }
        } catch (InterruptedException stopped) {
            throw new NotLoaded("Interrupted. Nothing was loaded.", stopped);
        } finally {
            maker.interrupt();
        }
    }

    private void make(BlockingQueue<Made> made, BlockingQueue<Tables> free) {
        try {
            var telling = new Telling(population, seed, today, council, moulds, stories);
            for (var from = 0; from < people; from += TOGETHER) {
                var tables = free.take();
                var until = Math.min(people, from + TOGETHER);
                for (var number = from; number < until; number++) {
                    telling.tell(number, tables);
                }
                made.put(new Made(tables, until, null));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException problem) {
            var unused = made.offer(new Made(new Tables(), 0, problem));
        }
    }

    /** A fingerprint of everything that would be loaded. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            each(tables -> tables.all().forEach((table, rows) -> digest.update(rows.array(), 0, rows.length())));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
