package org.ourplan.charging;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.ourplan.charging.decide.RunStage;
import org.ourplan.charging.store.RunBook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes on with runs: works out what figures bring, and makes it count once that was decided. */
@Component
public class FigureRunWork extends GoesOnBeside {

    private final RunBook runs;
    private final FigureRunFinding finding;
    private final FigureRunMaking making;
    private final RunNews news;
    private final int atATime;

    FigureRunWork(
            RunBook runs,
            FigureRunFinding finding,
            FigureRunMaking making,
            RunNews news,
            Clock clock,
            TransactionTemplate once,
            @Value("${ourplan.charging.people-at-a-time:2000}") int atATime) {
        super("charging-runs", clock, once);
        this.runs = runs;
        this.finding = finding;
        this.making = making;
        this.news = news;
        this.atATime = atATime;
    }

    @Override
    boolean some(OffsetDateTime troubledBefore, Consumer<UUID> taken) {
        var next = runs.take(troubledBefore);
        next.ifPresent(run -> {
            taken.accept(run.id());
            if (run.stage() == RunStage.WORKING) {
                finding.some(run, atATime);
            } else {
                making.some(run);
            }
            news.stands(run.id());
        });
        return next.isPresent();
    }

    @Override
    void troubled(UUID run, String why) {
        runs.trouble(run, why);
        news.stands(run);
    }
}
