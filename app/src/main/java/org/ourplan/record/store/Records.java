package org.ourplan.record.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.AT_A_GLANCE;
import static org.ourplan.tables.Tables.JOURNEY_STAGE;
import static org.ourplan.tables.Tables.LOOK;
import static org.ourplan.tables.Tables.NEXT_STEP;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.RELATIONSHIP;
import static org.ourplan.tables.Tables.TASK;
import static org.ourplan.tables.Tables.TEAM;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record8;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.PersonId;
import org.ourplan.record.NextStep;
import org.ourplan.record.Stage;
import org.ourplan.record.store.Overview.CaredFor;
import org.ourplan.record.store.Overview.Happened;
import org.ourplan.record.store.Overview.Look;
import org.ourplan.record.store.Overview.Open;
import org.ourplan.record.store.Overview.Progress;
import org.ourplan.record.store.Overview.Worker;
import org.ourplan.tables.tables.records.AtAGlanceRecord;
import org.ourplan.tables.tables.records.JourneyStageRecord;
import org.ourplan.tables.tables.records.NextStepRecord;
import org.springframework.stereotype.Repository;

/** All that a person's record page shows, in one statement. */
@Repository
public class Records {

    private final DSLContext database;

    Records(DSLContext database) {
        this.database = database;
    }

    /** Everything at a glance about one person. One statement. */
    public Overview overview(PersonId person) {
        var id = person.value();
        return database.select(
                        multiset(selectFrom(JOURNEY_STAGE).where(JOURNEY_STAGE.PERSON.eq(id))),
                        multiset(selectFrom(NEXT_STEP).where(NEXT_STEP.PERSON.eq(id))),
                        multiset(selectFrom(AT_A_GLANCE).where(AT_A_GLANCE.PERSON.eq(id))),
                        workers(id),
                        caresFor(id),
                        tasks(id),
                        Happenings.latest(id),
                        looks(id))
                .fetchSingle(Records::read);
    }

    private static Overview read(
            Record8<
                            Result<JourneyStageRecord>,
                            Result<NextStepRecord>,
                            Result<AtAGlanceRecord>,
                            List<Worker>,
                            List<CaredFor>,
                            List<Open>,
                            List<Happened>,
                            List<Look>>
                    row) {
        var glance =
                row.value3().isEmpty() ? new AtAGlanceRecord() : row.value3().getFirst();
        return new Overview(
                stages(row.value1()),
                next(row.value2()),
                words(glance.getWhatMatters()),
                (words(glance.getPlanWords()) + " " + words(glance.getPlanNext())).strip(),
                glance.getPlanWeekly(),
                words(glance.getPlanLink()),
                row.value4(),
                row.value5(),
                row.value6(),
                Happenings.together(row.value7()),
                row.value8());
    }

    private static Field<List<Worker>> workers(UUID person) {
        return multiset(select(ACCOUNT.DISPLAY_NAME, ACCOUNT.JOB_TITLE, TEAM.NAME)
                        .from(WORKING_WITH)
                        .leftJoin(ACCOUNT)
                        .on(ACCOUNT.ID.eq(WORKING_WITH.ACCOUNT))
                        .leftJoin(TEAM)
                        .on(TEAM.ID.eq(WORKING_WITH.TEAM))
                        .where(WORKING_WITH.PERSON.eq(person))
                        .and(WORKING_WITH.UNTIL.isNull())
                        .orderBy(WORKING_WITH.SINCE))
                .convertFrom(rows ->
                        rows.map(row -> new Worker(words(row.value1()), words(row.value2()), words(row.value3()))));
    }

    private static Field<List<CaredFor>> caresFor(UUID person) {
        return multiset(select(
                                PERSON.ID,
                                PERSON.GIVEN_NAME,
                                PERSON.PREFERRED_NAME,
                                PERSON.FAMILY_NAME,
                                RELATIONSHIP.PARTS,
                                PERSON.RESTRICTED)
                        .from(RELATIONSHIP)
                        .join(PERSON)
                        .on(PERSON.ID.eq(RELATIONSHIP.PERSON))
                        .where(RELATIONSHIP.OTHER_PERSON.eq(person))
                        .and(RELATIONSHIP.ENDED_ON.isNull())
                        .and(PERSON.RESTRICTED.isFalse()))
                .convertFrom(rows -> rows.map(row -> new CaredFor(
                        row.value1(),
                        ((row.value3().isBlank() ? row.value2() : row.value3()) + " " + row.value4()).strip(),
                        List.of(row.value5()))));
    }

    private static Field<List<Open>> tasks(UUID person) {
        return multiset(select(
                                TASK.WHAT,
                                TASK.WHY,
                                TASK.DUE,
                                TASK.FORCE,
                                coalesce(ACCOUNT.DISPLAY_NAME, TEAM.NAME, val("")),
                                TASK.LINK)
                        .from(TASK)
                        .leftJoin(ACCOUNT)
                        .on(ACCOUNT.ID.eq(TASK.ACCOUNT))
                        .leftJoin(TEAM)
                        .on(TEAM.ID.eq(TASK.TEAM))
                        .where(TASK.PERSON.eq(person))
                        .and(TASK.DONE_AT.isNull())
                        .orderBy(TASK.COMING_UP, TASK.DUE.asc().nullsLast(), TASK.SINCE)
                        .limit(20))
                .convertFrom(rows -> rows.map(row ->
                        new Open(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6())));
    }

    /** Added up for each account from the index alone before anything is joined: a record may have been looked at ten thousand times. */
    private static Field<List<Look>> looks(UUID person) {
        var account = field(name("each", "account"), UUID.class);
        var times = field(name("each", "times"), Integer.class);
        var last = field(name("each", "last"), OffsetDateTime.class);
        var each = select(LOOK.ACCOUNT, count().as("times"), max(LOOK.AT).as("last"))
                .from(LOOK)
                .where(LOOK.PERSON.eq(person))
                .groupBy(LOOK.ACCOUNT)
                .asTable("each");
        return multiset(select(ACCOUNT.DISPLAY_NAME, ACCOUNT.JOB_TITLE, times, last)
                        .from(each)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(account))
                        .where(ACCOUNT.PERSON.isDistinctFrom(person))
                        .orderBy(last.desc(), ACCOUNT.ID)
                        .limit(20))
                .convertFrom(
                        rows -> rows.map(row -> new Look(row.value1(), row.value2(), row.value3(), at(row.value4()))));
    }

    private static EnumMap<Stage, Progress> stages(Result<JourneyStageRecord> rows) {
        var stages = new EnumMap<Stage, Progress>(Stage.class);
        rows.forEach(row -> stages.put(
                Stage.valueOf(row.getStage()),
                new Progress(row.getState(), row.getBeganOn(), row.getDoneOn(), row.getSummary(), row.getLink())));
        return stages;
    }

    private static @Nullable NextStep next(Result<NextStepRecord> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        var row = rows.getFirst();
        return new NextStep(row.getWhat(), row.getWho(), row.getExpectBy(), row.getLink());
    }

    private static java.time.Instant at(@Nullable OffsetDateTime time) {
        return time == null ? java.time.Instant.EPOCH : time.toInstant();
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
