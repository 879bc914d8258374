package org.ourplan.charging;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.WorksBeside;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes on with something for everybody, some people at a time, each some in a transaction that also moves it on. Whoever gets
 * hold of its row works on it; when that program dies, what it had not finished was never there, and another goes on from the
 * same place.
 */
abstract class GoesOnBeside implements WorksBeside, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(GoesOnBeside.class);
    private static final long LOOK_EVERY = 3;
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);

    private final Clock clock;
    private final TransactionTemplate once;
    private final AtomicBoolean ending = new AtomicBoolean();
    private final ScheduledExecutorService hand;

    GoesOnBeside(String name, Clock clock, TransactionTemplate once) {
        this.clock = clock;
        this.once = once;
        this.hand = Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().daemon().name(name).unstarted(task));
    }

    /**
     * Some people of one that is to be gone on with; false when there is none. Inside a transaction.
     *
     * @param troubledBefore one that did not go on is tried again when that was before this time
     * @param taken told which it is, before anything is done
     */
    abstract boolean some(OffsetDateTime troubledBefore, Consumer<UUID> taken);

    /** Keeps why it did not go on. Inside a transaction of its own. */
    abstract void troubled(UUID which, String why);

    @Override
    public void start() {
        hand.scheduleWithFixedDelay(this::look, LOOK_EVERY, LOOK_EVERY, TimeUnit.SECONDS);
    }

    /** Goes on until there is nothing left to go on with; how many times some people were done. */
    public int look() {
        var times = 0;
        while (!ending.get() && step()) {
            times++;
        }
        return times;
    }

    /** Some people. False when there is nothing to go on with, or it did not go on. */
    boolean step() {
        var at = new AtomicReference<@Nullable UUID>();
        var before = clock.instant().minus(AFTER_A_FAULT).atOffset(ZoneOffset.UTC);
        try {
            return Boolean.TRUE.equals(once.execute(status -> some(before, at::set)));
        } catch (RuntimeException problem) {
            log.warn("something for everybody who pays did not go on and will be tried again", problem);
            trouble(at.get(), problem.getClass().getSimpleName());
            return false;
        }
    }

    private void trouble(@Nullable UUID which, String why) {
        if (which != null) {
            try {
                once.executeWithoutResult(status -> troubled(which, why));
            } catch (RuntimeException away) {
                // The database is away: it goes on from where it was when that is back.
            }
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        ending.set(true);
        hand.shutdown();
        hand.awaitTermination(LOOK_EVERY * 10, TimeUnit.SECONDS);
    }
}
