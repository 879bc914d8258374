package org.ourplan.plan.store;

import static org.ourplan.tables.Tables.FAMILY_PART;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.ourplan.access.SignedIn;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.People;
import org.ourplan.plan.FamilyParts;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What those who help say for themselves. Only added to. */
@Repository
@Carries("S004-5")
class FamilyPartStore implements FamilyParts {

    private final DSLContext database;
    private final People people;
    private final WorkList work;
    private final Events events;
    private final Clock clock;

    FamilyPartStore(DSLContext database, People people, WorkList work, Events events, Clock clock) {
        this.database = database;
        this.people = people;
        this.work = work;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Said> of(PersonId person) {
        return List.copyOf(last(FAMILY_PART.PERSON.eq(person.value())).values());
    }

    @Override
    public Optional<Said> of(PersonId person, SignedIn by) {
        var theirs = FAMILY_PART.PERSON.eq(person.value()).and(FAMILY_PART.ACCOUNT.eq(by.account()));
        return Optional.ofNullable(last(theirs).get(by.account()));
    }

    private Map<UUID, Said> last(Condition which) {
        var last = new LinkedHashMap<UUID, Said>();
        database.selectFrom(FAMILY_PART)
                .where(which)
                .orderBy(FAMILY_PART.BY_NAME, FAMILY_PART.NUMBER)
                .forEach(row -> last.put(
                        row.getAccount(),
                        new Said(
                                row.getAccount(),
                                row.getByName(),
                                new Word(
                                        row.getWilling(),
                                        row.getAble(),
                                        row.getDoes(),
                                        row.getHowLong(),
                                        row.getNeeds()),
                                row.getAt().toInstant())));
        return last;
    }

    @Override
    @Transactional
    public void say(PersonId person, Word word, SignedIn by) {
        var before = of(person, by);
        var row = database.newRecord(FAMILY_PART);
        row.setPerson(person.value());
        row.setAccount(by.account());
        row.setNumber(database.fetchCount(
                        FAMILY_PART, FAMILY_PART.PERSON.eq(person.value()).and(FAMILY_PART.ACCOUNT.eq(by.account())))
                + 1);
        row.setWilling(word.willing());
        row.setAble(word.able());
        row.setDoes(word.does());
        row.setHowLong(word.howLong());
        row.setNeeds(word.needs());
        row.setByName(by.name());
        row.setAt(clock.instant().atOffset(ZoneOffset.UTC));
        row.insert();
        var stops = before.filter(said -> said.word().yes()).isPresent() && !word.yes();
        var happening = stops ? Happening.HELP_STOPS : Happening.HELP_OFFERED_BY_FAMILY;
        events.append(person.value(), happening, by.account(), 1, Map.of(), by.account());
        if (stops) {
            work.open(toLookAt(person));
        }
    }

    @Override
    @Transactional
    public void lookedAt(PersonId person, SignedIn by) {
        work.done(TaskKind.LOOK_AT_HELP_THAT_STOPS, person.value());
        events.append(person.value(), Happening.HELP_THAT_STOPS_LOOKED_AT, person.value(), 1, Map.of(), by.account());
    }

    /** For whoever works with the person; for their team where nobody does. */
    private Task toLookAt(PersonId id) {
        var person = people.find(id).orElseThrow(NotFound::new);
        return new Task(
                id,
                person.fullName(),
                TaskKind.LOOK_AT_HELP_THAT_STOPS,
                id.value(),
                "See what happens now: somebody no longer helps " + person.fullName(),
                "Somebody who said yes to helping says no now",
                null,
                Force.NONE,
                person.worker(),
                person.worker() == null ? person.team() : null,
                null,
                "",
                false,
                id.link() + "/family-parts");
    }
}
