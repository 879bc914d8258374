package org.ourplan.access.store;

import static org.jooq.impl.DSL.arrayAggDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.LOOK;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.LooksAtRecord;
import org.ourplan.access.PageInWords;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;

/** Reads the looks back, a worker's day at a time, days by London time. */
@Repository
class LookBook implements LooksAtRecord {

    private static final Field<java.sql.Date> DAY =
            field("({0} at time zone 'Europe/London')::date", java.sql.Date.class, LOOK.AT);

    private final DSLContext database;
    private final Looks looks;

    LookBook(DSLContext database, Looks looks) {
        this.database = database;
        this.looks = looks;
    }

    @Override
    public void note(PersonId person, UUID account, String page, boolean withReason) {
        if (withReason) {
            looks.noteWithReason(person, account, page);
        } else {
            looks.note(person, account, page);
        }
    }

    @Override
    public void noteEach(Set<PersonId> people, UUID account, String page) {
        looks.noteEach(people, account, page);
    }

    @Override
    public List<Looked> latest(PersonId person, int limit) {
        return read(person, noCondition(), limit);
    }

    @Override
    public List<Looked> before(PersonId person, Instant before, int limit) {
        return read(person, max(LOOK.AT).lt(before.atOffset(ZoneOffset.UTC)), limit);
    }

    private List<Looked> read(PersonId person, Condition before, int limit) {
        var last = max(LOOK.AT);
        return database.select(
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.JOB_TITLE,
                        last,
                        arrayAggDistinct(LOOK.PAGE),
                        arrayAggDistinct(LOOK.REASON))
                .from(LOOK)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(LOOK.ACCOUNT))
                .where(LOOK.PERSON.eq(person.value()))
                .and(ACCOUNT.PERSON.isDistinctFrom(person.value()))
                .groupBy(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME, ACCOUNT.JOB_TITLE, DAY)
                .having(before)
                .orderBy(last.desc())
                .limit(limit)
                .fetch(row -> looked(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    private static Looked looked(
            String name, String jobTitle, OffsetDateTime last, String[] pages, @Nullable String[] reasons) {
        var words = Stream.of(pages).map(PageInWords::of).distinct().sorted().toList();
        return new Looked(
                name,
                jobTitle,
                last.toInstant(),
                words,
                Stream.of(reasons).filter(Objects::nonNull).toList());
    }
}
