package org.ourplan.charging.store;

import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.ourplan.tables.Tables.ASSESSED_CONTRIBUTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.decide.RunLine;
import org.ourplan.charging.decide.Standing;
import org.ourplan.platform.decide.Recorded;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The contributions that stand, some people at a time, in order of person. */
@Repository
public class Standings {

    private final DSLContext database;
    private final ObjectReader facts;

    Standings(DSLContext database, JsonMapper json) {
        this.database = database;
        this.facts = json.readerFor(Recorded.class);
    }

    /**
     * The next people.
     *
     * @param last the last of them, or null when there is nobody after
     */
    public record Next(@Nullable UUID last, long people) {}

    /** Who comes next after this person. One statement. */
    public Next next(@Nullable UUID after, int most) {
        var people = database.selectDistinct(ASSESSED_CONTRIBUTION.PERSON)
                .from(ASSESSED_CONTRIBUTION)
                .where(after(after))
                .orderBy(ASSESSED_CONTRIBUTION.PERSON)
                .limit(most)
                .asTable("people");
        var person = Objects.requireNonNull(people.field(ASSESSED_CONTRIBUTION.PERSON));
        return database.select(person, DSL.count().over())
                .from(people)
                .orderBy(person.desc())
                .limit(1)
                .fetchOptional(row -> new Next(row.value1(), row.value2()))
                .orElse(new Next(null, 0));
    }

    /**
     * What stands for the people after one and up to another on the day, and on each later day that was worked out already:
     * of one day the newest. One statement.
     */
    public List<Standing> of(@Nullable UUID after, UUID last, LocalDate from) {
        var day = greatest(ASSESSED_CONTRIBUTION.FROM_DAY, inline(from));
        return database.select(
                        ASSESSED_CONTRIBUTION.ID,
                        ASSESSED_CONTRIBUTION.PERSON,
                        ASSESSED_CONTRIBUTION.FROM_DAY,
                        ASSESSED_CONTRIBUTION.FACTS,
                        ASSESSED_CONTRIBUTION.OUTCOME,
                        ASSESSED_CONTRIBUTION.WEEKLY,
                        ASSESSED_CONTRIBUTION.MAXIMUM)
                .distinctOn(ASSESSED_CONTRIBUTION.PERSON, day)
                .from(ASSESSED_CONTRIBUTION)
                .where(after(after))
                .and(ASSESSED_CONTRIBUTION.PERSON.le(last))
                .orderBy(
                        ASSESSED_CONTRIBUTION.PERSON,
                        day,
                        ASSESSED_CONTRIBUTION.FROM_DAY.desc(),
                        ASSESSED_CONTRIBUTION.WORKED_AT.desc(),
                        ASSESSED_CONTRIBUTION.VERSION.desc())
                .fetch(this::read);
    }

    private static Condition after(@Nullable UUID person) {
        return person == null ? noCondition() : ASSESSED_CONTRIBUTION.PERSON.gt(person);
    }

    private Standing read(Record row) {
        return new Standing(
                row.get(ASSESSED_CONTRIBUTION.ID),
                row.get(ASSESSED_CONTRIBUTION.PERSON),
                row.get(ASSESSED_CONTRIBUTION.FROM_DAY),
                facts.readValue(row.get(ASSESSED_CONTRIBUTION.FACTS).data()),
                new RunLine.Amount(
                        row.get(ASSESSED_CONTRIBUTION.OUTCOME),
                        row.get(ASSESSED_CONTRIBUTION.WEEKLY),
                        row.get(ASSESSED_CONTRIBUTION.MAXIMUM)));
    }
}
