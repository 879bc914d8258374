package org.ourplan.bench.run;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.jspecify.annotations.Nullable;

/** Lets some users do one thing again and again: warm first, then counted. Each waits for its answer before it goes on. */
public final class Rounds {

    private final MeasuredDatabase database;
    private final @Nullable Program program;
    private final int people;
    private final LongAdder requests = new LongAdder();

    public Rounds(MeasuredDatabase database, @Nullable Program program, int people) {
        this.database = database;
        this.program = program;
        this.people = people;
    }

    /** Counts every request of the browsers that are given this. */
    public LongAdder requests() {
        return requests;
    }

    /** What one user does each time; the number says how often that user has done it. */
    public interface Turn {
        void take(int number) throws Exception;
    }

    /** Makes the turn of each user, by the user's number. */
    public interface Users {
        Turn user(int number);
    }

    /** Measures. */
    public Result of(String work, String what, int users, Duration warm, Duration time, Users each) {
        return of(work, what, users, warm, time, Duration.ZERO, each);
    }

    /** Measures people who think between two turns, from half as long to half as long again. */
    public Result of(String work, String what, int users, Duration warm, Duration time, Duration thinking, Users each) {
        var turns = new Turn[users];
        for (var user = 0; user < users; user++) {
            turns[user] = each.user(user); // each signs in, which is meant to take long
        }
        var taken = new Taken(users, warm, time, thinking);
        for (var user = 0; user < users; user++) {
            taken.start(user, turns[user]);
        }
        return taken.result(work, what);
    }

    /** One measurement while it goes on. */
    private final class Taken {

        private final ConcurrentHistogram times =
                new ConcurrentHistogram(Duration.ofMinutes(10).toNanos(), 3);
        private final LongAdder errors = new LongAdder();
        private final AtomicReference<String> firstError = new AtomicReference<>("");
        private final CountDownLatch done;
        private final int users;
        private final Duration thinking;
        private final long from;
        private final AtomicLong until;
        private final AtomicReference<String> ranOut = new AtomicReference<>("");

        Taken(int users, Duration warm, Duration time, Duration thinking) {
            this.users = users;
            this.thinking = thinking;
            done = new CountDownLatch(users);
            from = System.nanoTime() + warm.toNanos();
            until = new AtomicLong(from + time.toNanos());
        }

        void start(int user, Turn turn) {
            Thread.ofVirtual().name("user-" + user).start(() -> {
                try {
                    var number = 0;
                    think(user * 7919 % 1000 / 1000.0);
                    while (System.nanoTime() < until.get()) {
                        take(turn, number++);
                        think(0.5 + (user * 31 + number * 17) % 100 / 100.0);
                    }
                } finally {
                    done.countDown();
                }
            });
        }

        /** Nobody goes on at once after an error. */
        private static void rest() {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        private void think(double share) {
            if (!thinking.isZero()) {
                try {
                    Thread.sleep(Duration.ofNanos((long) (thinking.toNanos() * share)));
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        private void take(Turn turn, int number) {
            var begun = System.nanoTime();
            try {
                turn.take(number);
            } catch (RanOut nothingLeft) {
                until.accumulateAndGet(System.nanoTime(), Math::min);
                ranOut.compareAndSet("", String.valueOf(nothingLeft.getMessage()));
                return;
            } catch (Exception problem) {
                if (begun >= from) {
                    errors.increment();
                }
                firstError.compareAndSet("", String.valueOf(problem.getMessage()));
                rest();
                return;
            }
            if (begun >= from && begun < until.get()) {
                times.recordValue(System.nanoTime() - begun);
            }
        }

        /** Until the time is over or there is nothing left to do. */
        private void awaitEnd() {
            while (System.nanoTime() < until.get()) {
                sleepUntil(Math.min(until.get(), System.nanoTime() + 50_000_000));
            }
        }

        Result result(String work, String what) {
            sleepUntil(from);
            var before = Counts.now(Rounds.this);
            awaitEnd();
            var after = Counts.now(Rounds.this);
            var memory = program == null ? 0 : program.memory();
            try {
                done.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            var seconds = Math.max(1e-3, (until.get() - from) / 1e9);
            var count = times.getTotalCount();
            var sent = (double) Math.max(1, after.requests - before.requests);
            var client = after.client - before.client;
            var served = after.program - before.program;
            var why = String.valueOf(ranOut.get());
            return new Result(
                    work,
                    why.isEmpty() ? what : String.format("%s (%s after %.1f s)", what, why, seconds),
                    people,
                    users,
                    count,
                    errors.sum(),
                    String.valueOf(firstError.get()),
                    seconds,
                    count / seconds,
                    times.getValueAtPercentile(50) / 1e6,
                    times.getValueAtPercentile(95) / 1e6,
                    times.getValueAtPercentile(99) / 1e6,
                    times.getMaxValue() / 1e6,
                    program == null ? -1 : (after.statements - before.statements) / sent,
                    program == null ? 0 : sent / Math.max(1, count),
                    client / Math.max(1e-9, client + served),
                    memory);
        }
    }

    private static void sleepUntil(long moment) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, moment - System.nanoTime())));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private record Counts(long requests, long statements, double client, double program) {

        static Counts now(Rounds rounds) {
            var client = ManagementFactory.getOperatingSystemMXBean()
                            instanceof com.sun.management.OperatingSystemMXBean system
                    ? system.getProcessCpuTime() / 1e9
                    : 0;
            var program = rounds.program;
            return new Counts(
                    rounds.requests.sum(),
                    program == null ? 0 : rounds.database.statements(),
                    client,
                    program == null ? 0 : program.processor());
        }
    }
}
