package org.ourplan.review.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static org.ourplan.tables.Tables.LOOK_BEFORE_END;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.ourplan.access.SignedIn;
import org.ourplan.law.review.LookBeforeEnd;
import org.ourplan.plan.DecidedSince;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.review.Ending;
import org.ourplan.review.LookInWords;
import org.ourplan.review.LookTogether;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was found and decided when people looked together before something ended. Only added to. */
@Repository
public class LookStore implements DecidedSince {

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    LookStore(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** This person's, newest first. One statement. */
    public List<LookTogether> of(PersonId person) {
        return database.selectFrom(LOOK_BEFORE_END)
                .where(LOOK_BEFORE_END.PERSON.eq(person.value()))
                .orderBy(LOOK_BEFORE_END.AT.desc())
                .fetch(this::look);
    }

    /** The dates of the looks at this plan after which it goes on for longer. One statement. */
    public List<UUID> goingOn(UUID plan) {
        return database.select(LOOK_BEFORE_END.REVIEW_DATE)
                .from(LOOK_BEFORE_END)
                .where(LOOK_BEFORE_END.PLAN.eq(plan))
                .and(LOOK_BEFORE_END.NEXT.eq(LookBeforeEnd.Next.GOES_ON.name()))
                .fetch(LOOK_BEFORE_END.REVIEW_DATE);
    }

    @Override
    public boolean concerns(PlanRecord plan) {
        return plan.state().frozen()
                && plan.lines().stream()
                        .anyMatch(line ->
                                line.until() != null || line.costs().stream().anyMatch(cost -> cost.weeks() != null));
    }

    @Override
    public Field<List<String>> of(UUID plan) {
        return multiset(selectFrom(LOOK_BEFORE_END)
                        .where(LOOK_BEFORE_END.PLAN.eq(plan))
                        .orderBy(LOOK_BEFORE_END.ENDS_ON, LOOK_BEFORE_END.AT))
                .as("looked_together")
                .convertFrom(rows -> rows.map(row -> LookInWords.of(look(row))));
    }

    /** Keeps one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(PersonId person, LookTogether look, SignedIn by) {
        database.insertInto(LOOK_BEFORE_END)
                .set(LOOK_BEFORE_END.REVIEW_DATE, look.date())
                .set(LOOK_BEFORE_END.PERSON, person.value())
                .set(LOOK_BEFORE_END.PLAN, look.plan())
                .set(LOOK_BEFORE_END.WHAT, look.ending().what())
                .set(LOOK_BEFORE_END.ENDS_ON, look.ending().lastDay())
                .set(LOOK_BEFORE_END.LOOKED_ON, look.on())
                .set(LOOK_BEFORE_END.NEXT, look.next().name())
                .set(LOOK_BEFORE_END.UNTIL, look.until())
                .set(
                        LOOK_BEFORE_END.DETAIL,
                        JSONB.jsonb(json.writeValueAsString(look.said().given())))
                .set(LOOK_BEFORE_END.BY_ACCOUNT, by.account())
                .set(LOOK_BEFORE_END.BY_NAME, by.name())
                .set(LOOK_BEFORE_END.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private LookTogether look(Record row) {
        return new LookTogether(
                row.get(LOOK_BEFORE_END.REVIEW_DATE),
                row.get(LOOK_BEFORE_END.PLAN),
                new Ending(row.get(LOOK_BEFORE_END.WHAT), row.get(LOOK_BEFORE_END.ENDS_ON)),
                row.get(LOOK_BEFORE_END.LOOKED_ON),
                LookBeforeEnd.Next.valueOf(row.get(LOOK_BEFORE_END.NEXT)),
                row.get(LOOK_BEFORE_END.UNTIL),
                new Answers(json.readValue(
                        row.get(LOOK_BEFORE_END.DETAIL).data(), new TypeReference<Map<String, List<String>>>() {})),
                row.get(LOOK_BEFORE_END.BY_NAME),
                row.get(LOOK_BEFORE_END.AT).toInstant());
    }
}
