package org.ourplan.charging;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.ourplan.charging.decide.LetterStage;
import org.ourplan.charging.store.LetterBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes on with the letters of runs that count: makes them, and records them as given once somebody said so. */
@Component
public class RunLetterWork extends GoesOnBeside {

    private final LetterBook book;
    private final RunLetterMaking making;
    private final RunLetterGiving giving;
    private final LetterNews news;

    RunLetterWork(
            LetterBook book,
            RunLetterMaking making,
            RunLetterGiving giving,
            LetterNews news,
            Clock clock,
            TransactionTemplate once) {
        super("charging-letters", clock, once);
        this.book = book;
        this.making = making;
        this.giving = giving;
        this.news = news;
    }

    @Override
    boolean some(OffsetDateTime troubledBefore, Consumer<UUID> taken) {
        var next = book.take(troubledBefore);
        next.ifPresent(letters -> {
            taken.accept(letters.run());
            if (letters.stage() == LetterStage.MAKING) {
                making.some(letters);
            } else {
                giving.some(letters);
            }
            news.stands(letters.run());
        });
        return next.isPresent();
    }

    @Override
    void troubled(UUID run, String why) {
        book.trouble(run, why);
        news.stands(run);
    }
}
