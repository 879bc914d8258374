package org.ourplan.policy.store;

import static org.ourplan.tables.Tables.DELEGATION_LEVEL;
import static org.ourplan.tables.Tables.DELEGATION_SCHEME;
import static org.ourplan.tables.Tables.LOCAL_TARGET;
import static org.ourplan.tables.Tables.RATE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.law.agreement.AuthorityLevel;
import org.ourplan.law.agreement.DelegationScheme;
import org.ourplan.law.budget.Rate;
import org.ourplan.platform.NewId;
import org.ourplan.policy.Figure;
import org.ourplan.policy.LocalTarget;
import org.ourplan.policy.decide.Periods;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Adds figures to the pack. Each answer says why it was refused, and is empty when it was added. */
@Repository
public class NewFigures {

    private final DSLContext database;
    private final PackStore store;
    private final Clock clock;

    NewFigures(DSLContext database, PackStore store, Clock clock) {
        this.database = database;
        this.store = store;
        this.clock = clock;
    }

    /** From when and until when a new figure is to hold, and where it comes from. */
    public record When(LocalDate from, @Nullable LocalDate until, String source) {}

    /** Adds a price. */
    @Transactional
    public Optional<String> add(String name, Rate rate, When when, SignedIn by) {
        var earlier = store.read().rates().stream()
                .filter(figure -> figure.name().equals(name))
                .toList();
        var refused = refusal(earlier, when);
        if (refused.isEmpty()) {
            database.insertInto(RATE)
                    .set(RATE.ID, NewId.next())
                    .set(RATE.NAME, name)
                    .set(RATE.UNIT, rate.unit())
                    .set(RATE.POUNDS, rate.pounds())
                    .set(RATE.ON_COST_PERCENT, rate.onCostPercent())
                    .set(RATE.FROM_DAY, when.from())
                    .set(RATE.UNTIL_DAY, when.until())
                    .set(RATE.SOURCE, when.source())
                    .set(RATE.ENTERED_BY, by.account())
                    .set(RATE.ENTERED_BY_NAME, by.name())
                    .set(RATE.ENTERED_AT, now())
                    .execute();
            forgetOnceKept();
        }
        return refused;
    }

    /** Adds a local target. */
    @Transactional
    public Optional<String> add(LocalTarget target, int days, When when, SignedIn by) {
        var earlier = store.read().targets().stream()
                .filter(figure -> figure.name().equals(target.stored()))
                .toList();
        var refused = refusal(earlier, when);
        if (refused.isEmpty()) {
            database.insertInto(LOCAL_TARGET)
                    .set(LOCAL_TARGET.ID, NewId.next())
                    .set(LOCAL_TARGET.NAME, target.stored())
                    .set(LOCAL_TARGET.DAYS, days)
                    .set(LOCAL_TARGET.FROM_DAY, when.from())
                    .set(LOCAL_TARGET.UNTIL_DAY, when.until())
                    .set(LOCAL_TARGET.SOURCE, when.source())
                    .set(LOCAL_TARGET.ENTERED_BY, by.account())
                    .set(LOCAL_TARGET.ENTERED_BY_NAME, by.name())
                    .set(LOCAL_TARGET.ENTERED_AT, now())
                    .execute();
            forgetOnceKept();
        }
        return refused;
    }

    /** Adds a scheme of delegation. */
    @Transactional
    public Optional<String> add(DelegationScheme scheme, When when, SignedIn by) {
        var refused = refusal(store.read().schemes(), when);
        if (refused.isEmpty()) {
            var id = NewId.next();
            database.insertInto(DELEGATION_SCHEME)
                    .set(DELEGATION_SCHEME.ID, id)
                    .set(DELEGATION_SCHEME.FROM_DAY, when.from())
                    .set(DELEGATION_SCHEME.UNTIL_DAY, when.until())
                    .set(DELEGATION_SCHEME.SOURCE, when.source())
                    .set(DELEGATION_SCHEME.ENTERED_BY, by.account())
                    .set(DELEGATION_SCHEME.ENTERED_BY_NAME, by.name())
                    .set(DELEGATION_SCHEME.ENTERED_AT, now())
                    .execute();
            for (var rank = 0; rank < scheme.levels().size(); rank++) {
                level(id, rank, scheme.levels().get(rank));
            }
            forgetOnceKept();
        }
        return refused;
    }

    private void level(UUID scheme, int rank, AuthorityLevel level) {
        database.insertInto(DELEGATION_LEVEL)
                .set(DELEGATION_LEVEL.SCHEME, scheme)
                .set(DELEGATION_LEVEL.RANK, rank)
                .set(DELEGATION_LEVEL.NAME, level.name())
                .set(DELEGATION_LEVEL.WEEKLY_UNDER, level.weeklyUnder())
                .set(DELEGATION_LEVEL.ONE_OFF_UP_TO, level.oneOffUpTo())
                .set(DELEGATION_LEVEL.VARIANCE_UNDER, level.varianceUnder())
                .set(DELEGATION_LEVEL.HIGH_RISK, level.highRisk())
                .set(DELEGATION_LEVEL.EXCEPTIONS, level.exceptions())
                .execute();
    }

    private <T> Optional<String> refusal(List<Figure<T>> earlier, When when) {
        var entered = earlier.stream()
                .map(figure -> new Periods.Entered<>(figure.value(), figure.from(), figure.until(), figure.source()))
                .toList();
        return Periods.refusal(entered, when.from(), when.until(), LocalDate.now(clock));
    }

    /** Only once it is kept, or a reader in between would remember the pack without it. */
    private void forgetOnceKept() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                store.forget();
            }
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
