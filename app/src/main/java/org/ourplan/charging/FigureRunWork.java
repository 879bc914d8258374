package org.ourplan.charging;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.decide.RunStage;
import org.ourplan.charging.store.RunBook;
import org.ourplan.platform.WorksBeside;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes on with runs, some people at a time, each some in a transaction that also moves the run on. Whoever gets hold of a run's
 * row works on it; when that program dies, what it had not finished was never there, and another goes on from the same place.
 */
@Component
public class FigureRunWork implements WorksBeside, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(FigureRunWork.class);
    private static final long LOOK_EVERY = 3;
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);

    private final RunBook runs;
    private final FigureRunFinding finding;
    private final FigureRunMaking making;
    private final Clock clock;
    private final int atATime;
    private final TransactionTemplate once;
    private final AtomicBoolean ending = new AtomicBoolean();
    private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("charging-runs").unstarted(task));

    FigureRunWork(
            RunBook runs,
            FigureRunFinding finding,
            FigureRunMaking making,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${ourplan.charging.people-at-a-time:2000}") int atATime) {
        this.runs = runs;
        this.finding = finding;
        this.making = making;
        this.clock = clock;
        this.atATime = atATime;
        this.once = new TransactionTemplate(transactions);
    }

    @Override
    public void start() {
        hand.scheduleWithFixedDelay(this::look, LOOK_EVERY, LOOK_EVERY, TimeUnit.SECONDS);
    }

    /** Goes on with every run until none is left to go on with; how many times some people were done. */
    public int look() {
        var times = 0;
        while (!ending.get() && step()) {
            times++;
        }
        return times;
    }

    /** Some people of one run. False when there is no run to go on with, or it did not go on. */
    boolean step() {
        var at = new AtomicReference<@Nullable UUID>();
        try {
            return Boolean.TRUE.equals(once.execute(status -> {
                var run = runs.take(clock.instant().minus(AFTER_A_FAULT).atOffset(ZoneOffset.UTC));
                run.ifPresent(found -> {
                    at.set(found.id());
                    goOn(found);
                });
                return run.isPresent();
            }));
        } catch (RuntimeException problem) {
            log.warn("a charging run did not go on and will be tried again", problem);
            troubled(at.get(), problem);
            return false;
        }
    }

    private void troubled(@Nullable UUID run, RuntimeException problem) {
        if (run != null) {
            try {
                runs.trouble(run, problem.getClass().getSimpleName());
            } catch (RuntimeException away) {
                // The database is away: the run goes on from where it was when it is back.
            }
        }
    }

    private void goOn(FigureRun run) {
        if (run.stage() == RunStage.WORKING) {
            finding.some(run, atATime);
        } else {
            making.some(run);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        ending.set(true);
        hand.shutdown();
        hand.awaitTermination(LOOK_EVERY * 10, TimeUnit.SECONDS);
    }
}
