package org.ourplan.policy.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.ourplan.tables.Tables.DELEGATION_LEVEL;
import static org.ourplan.tables.Tables.DELEGATION_SCHEME;
import static org.ourplan.tables.Tables.LOCAL_TARGET;
import static org.ourplan.tables.Tables.RATE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.agreement.AuthorityLevel;
import org.ourplan.law.agreement.DelegationScheme;
import org.ourplan.law.budget.Rate;
import org.ourplan.law.budget.RateCard;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.policy.Figure;
import org.ourplan.policy.LocalTarget;
import org.ourplan.policy.Pack;
import org.ourplan.policy.Policies;
import org.springframework.stereotype.Repository;

/** The pack, read in one statement and remembered for a short while, since nearly every page of money asks for it. */
@Repository
public class PackStore implements Policies {

    /** A figure entered by another copy of the program is seen after this long at most. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final DSLContext database;
    private final Clock clock;
    private final AtomicReference<@Nullable Remembered> remembered = new AtomicReference<>();

    PackStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Remembered(Pack pack, Instant at) {}

    @Override
    public RateCard rateCard() {
        return pack().rateCard();
    }

    @Override
    public DatedAnswer<DelegationScheme> delegationScheme(LocalDate day) {
        return pack().scheme(day);
    }

    @Override
    public DatedAnswer<Integer> localTargetDays(String name, LocalDate day) {
        var target = LocalTarget.named(name)
                .orElseThrow(() -> new IllegalArgumentException("no local target is called " + name));
        return pack().target(target, day);
    }

    /** Every figure ever entered. */
    public Pack pack() {
        var now = clock.instant();
        var known = remembered.get();
        if (known != null
                && !now.isBefore(known.at())
                && now.isBefore(known.at().plus(REMEMBERED))) {
            return known.pack();
        }
        var read = read();
        remembered.set(new Remembered(read, now));
        return read;
    }

    /** The pack as it is in the database now. One statement. */
    Pack read() {
        var levels = multiset(select(
                        DELEGATION_LEVEL.NAME,
                        DELEGATION_LEVEL.WEEKLY_UNDER,
                        DELEGATION_LEVEL.ONE_OFF_UP_TO,
                        DELEGATION_LEVEL.VARIANCE_UNDER,
                        DELEGATION_LEVEL.HIGH_RISK,
                        DELEGATION_LEVEL.EXCEPTIONS)
                .from(DELEGATION_LEVEL)
                .where(DELEGATION_LEVEL.SCHEME.eq(DELEGATION_SCHEME.ID))
                .orderBy(DELEGATION_LEVEL.RANK));
        var row = database.select(
                        multiset(selectFrom(RATE).orderBy(RATE.NAME, RATE.FROM_DAY)),
                        multiset(select(DELEGATION_SCHEME.fields())
                                .select(levels.as("levels"))
                                .from(DELEGATION_SCHEME)
                                .orderBy(DELEGATION_SCHEME.FROM_DAY)),
                        multiset(selectFrom(LOCAL_TARGET).orderBy(LOCAL_TARGET.NAME, LOCAL_TARGET.FROM_DAY)))
                .fetchSingle();
        return new Pack(
                row.value1().map(PackStore::rate),
                row.value2().map(PackStore::scheme),
                row.value3().map(PackStore::target));
    }

    /** Forgets what is remembered: after a figure was added. */
    void forget() {
        remembered.set(null);
    }

    private static Figure<Rate> rate(Record row) {
        return new Figure<>(
                row.get(RATE.NAME),
                new Rate(row.get(RATE.UNIT), row.get(RATE.POUNDS), row.get(RATE.ON_COST_PERCENT)),
                row.get(RATE.FROM_DAY),
                row.get(RATE.UNTIL_DAY),
                row.get(RATE.SOURCE),
                row.get(RATE.ENTERED_BY_NAME),
                row.get(RATE.ENTERED_AT).toInstant());
    }

    private static Figure<Integer> target(Record row) {
        return new Figure<>(
                row.get(LOCAL_TARGET.NAME),
                row.get(LOCAL_TARGET.DAYS),
                row.get(LOCAL_TARGET.FROM_DAY),
                row.get(LOCAL_TARGET.UNTIL_DAY),
                row.get(LOCAL_TARGET.SOURCE),
                row.get(LOCAL_TARGET.ENTERED_BY_NAME),
                row.get(LOCAL_TARGET.ENTERED_AT).toInstant());
    }

    private static Figure<DelegationScheme> scheme(Record row) {
        var levels = ((List<?>) row.get("levels"))
                .stream().map(level -> level((Record) level)).toList();
        return new Figure<>(
                "the scheme of delegation",
                new DelegationScheme(levels),
                row.get(DELEGATION_SCHEME.FROM_DAY),
                row.get(DELEGATION_SCHEME.UNTIL_DAY),
                row.get(DELEGATION_SCHEME.SOURCE),
                row.get(DELEGATION_SCHEME.ENTERED_BY_NAME),
                row.get(DELEGATION_SCHEME.ENTERED_AT).toInstant());
    }

    private static AuthorityLevel level(Record row) {
        return new AuthorityLevel(
                row.get(DELEGATION_LEVEL.NAME),
                row.get(DELEGATION_LEVEL.WEEKLY_UNDER),
                row.get(DELEGATION_LEVEL.ONE_OFF_UP_TO),
                row.get(DELEGATION_LEVEL.VARIANCE_UNDER),
                row.get(DELEGATION_LEVEL.HIGH_RISK),
                row.get(DELEGATION_LEVEL.EXCEPTIONS));
    }
}
