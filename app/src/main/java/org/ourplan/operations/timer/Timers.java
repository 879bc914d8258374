package org.ourplan.operations.timer;

import static org.ourplan.tables.Tables.TIMER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs what is due. Whoever gets hold of a timer's row runs it; others pass it by, and if that program dies the row is free again.
 * A run that fails is tried again a little later.
 */
@Component
public class Timers implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Timers.class);
    private static final long LOOK_EVERY = 20;
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(10);

    private final DSLContext database;
    private final Clock clock;
    private final List<Timed> all;
    private final TransactionTemplate once;
    private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("timers").unstarted(task));

    Timers(DSLContext database, Clock clock, List<Timed> all, PlatformTransactionManager transactions) {
        this.database = database;
        this.clock = clock;
        this.all = all;
        this.once = new TransactionTemplate(transactions);
        once.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Begins to look for what is due, until the program ends. */
    public void start() {
        hand.scheduleWithFixedDelay(this::look, LOOK_EVERY, LOOK_EVERY, TimeUnit.SECONDS);
    }

    /** Runs what is due now and not being run elsewhere; returns how many ran. */
    public int look() {
        var ran = 0;
        for (var timed : all) {
            try {
                ran += Boolean.TRUE.equals(once.execute(status -> runIfDue(timed))) ? 1 : 0;
            } catch (RuntimeException problem) {
                log.warn("The timer {} did not finish and will be tried again", timed.name(), problem);
                later(timed);
            }
        }
        return ran;
    }

    private boolean runIfDue(Timed timed) {
        var now = clock.instant();
        database.insertInto(TIMER, TIMER.NAME, TIMER.NEXT_AT)
                .values(timed.name(), at(now))
                .onConflictDoNothing()
                .execute();
        var held = database.selectFrom(TIMER)
                .where(TIMER.NAME.eq(timed.name()))
                .and(TIMER.NEXT_AT.le(at(now)))
                .forUpdate()
                .skipLocked()
                .fetchOptional();
        held.ifPresent(row -> {
            row.setResult(timed.run());
            row.setRanAt(at(now));
            row.setNextAt(at(timed.next(now)));
            row.update();
            log.info("{}: {}", timed.name(), row.getResult());
        });
        return held.isPresent();
    }

    private void later(Timed timed) {
        try {
            database.update(TIMER)
                    .set(TIMER.NEXT_AT, at(clock.instant().plus(AFTER_A_FAULT)))
                    .set(TIMER.RESULT, "did not finish")
                    .where(TIMER.NAME.eq(timed.name()))
                    .execute();
        } catch (RuntimeException away) {
            // The database is away: the row stays due, and is found when it is back.
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    @Override
    public void destroy() throws InterruptedException {
        hand.shutdown();
        hand.awaitTermination(LOOK_EVERY, TimeUnit.SECONDS);
    }
}
