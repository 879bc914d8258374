package org.ourplan.plan.store;

import static org.jooq.impl.DSL.field;
import static org.ourplan.tables.Tables.PLAN_PICTURE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.ourplan.access.SignedIn;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.Pictures;
import org.ourplan.plan.decide.Places;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.decide.FileKind;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Pictures in plans: added and taken out, never changed. */
@Repository
@Carries("S004-64")
class PictureStore implements Pictures {

    private static final String HERE = "/me/plan/pictures";

    private final DSLContext database;
    private final Events events;
    private final Clock clock;

    PictureStore(DSLContext database, Events events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Shown> of(PersonId person, UUID plan) {
        var size = field("octet_length({0})", Integer.class, PLAN_PICTURE.CONTENT);
        return database.select(
                        PLAN_PICTURE.ID,
                        PLAN_PICTURE.ABOUT,
                        PLAN_PICTURE.SHOWS,
                        PLAN_PICTURE.MEDIA_TYPE,
                        size,
                        PLAN_PICTURE.ADDED_BY_NAME,
                        PLAN_PICTURE.ADDED_AT)
                .from(PLAN_PICTURE)
                .where(there(person, plan))
                .orderBy(PLAN_PICTURE.ADDED_AT)
                .fetch(row -> new Shown(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        FileKind.kept(row.value4()),
                        row.value5(),
                        row.value6(),
                        row.value7().toInstant()));
    }

    @Override
    public Optional<File> find(PersonId person, UUID plan, UUID picture) {
        return database.select(PLAN_PICTURE.NAME, PLAN_PICTURE.MEDIA_TYPE, PLAN_PICTURE.CONTENT)
                .from(PLAN_PICTURE)
                .where(there(person, plan))
                .and(PLAN_PICTURE.ID.eq(picture))
                .fetchOptional(row -> new File(row.value1(), FileKind.kept(row.value2()), row.value3()));
    }

    @Override
    @Transactional
    public void add(PersonId person, UUID plan, String about, String shows, File file, SignedIn by) {
        hold(person, plan);
        if (database.fetchCount(PLAN_PICTURE, there(person, plan)) >= MOST) {
            throw new Refused(List.of("A plan holds " + MOST + " of these. Take one out first."), HERE);
        }
        var id = NewId.next();
        database.insertInto(PLAN_PICTURE)
                .set(PLAN_PICTURE.ID, id)
                .set(PLAN_PICTURE.PLAN, plan)
                .set(PLAN_PICTURE.PERSON, person.value())
                .set(PLAN_PICTURE.ABOUT, about)
                .set(PLAN_PICTURE.SHOWS, shows)
                .set(PLAN_PICTURE.NAME, file.name())
                .set(PLAN_PICTURE.MEDIA_TYPE, file.kind().mediaType())
                .set(PLAN_PICTURE.CONTENT, file.content())
                .set(PLAN_PICTURE.ADDED_BY, by.account())
                .set(PLAN_PICTURE.ADDED_BY_NAME, by.name())
                .set(PLAN_PICTURE.ADDED_AT, now())
                .execute();
        tell(person, plan, Happening.PLAN_PICTURE_ADDED, id, by);
    }

    @Override
    @Transactional
    public void takeOut(PersonId person, UUID plan, UUID picture, SignedIn by) {
        hold(person, plan);
        var out = database.update(PLAN_PICTURE)
                .set(PLAN_PICTURE.TAKEN_OUT_AT, now())
                .set(PLAN_PICTURE.TAKEN_OUT_BY_NAME, by.name())
                .where(there(person, plan))
                .and(PLAN_PICTURE.ID.eq(picture))
                .execute();
        if (out == 1) {
            tell(person, plan, Happening.PLAN_PICTURE_TAKEN_OUT, picture, by);
        }
    }

    private void hold(PersonId person, UUID plan) {
        var state = PlanState.valueOf(PlanRows.hold(database, person, plan).getState());
        var refusal = Places.ownRefusal(state);
        if (!refusal.isEmpty()) {
            throw new Refused(refusal, HERE);
        }
    }

    private void tell(PersonId person, UUID plan, Happening happening, UUID picture, SignedIn by) {
        events.append(person.value(), happening, plan, 1, Map.of("picture", picture.toString()), by.account());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Condition there(PersonId person, UUID plan) {
        return PLAN_PICTURE
                .PLAN
                .eq(plan)
                .and(PLAN_PICTURE.PERSON.eq(person.value()))
                .and(PLAN_PICTURE.TAKEN_OUT_AT.isNull());
    }
}
