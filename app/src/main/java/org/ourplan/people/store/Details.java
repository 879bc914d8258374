package org.ourplan.people.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.ourplan.tables.Tables.FORMER_NAME;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.PERSON_BEFORE;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.ourplan.access.SignedIn;
import org.ourplan.people.NewPerson;
import org.ourplan.people.People;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Answers;
import org.ourplan.tables.tables.records.PersonRecord;
import org.ourplan.writing.Part;
import org.ourplan.writing.Saving;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** A person's own details, with every earlier version kept. */
@Repository
public class Details {

    private final DSLContext database;
    private final Clock clock;
    private final Events events;
    private final NameIndex names;
    private final People people;
    private final JsonMapper json = JsonMapper.builder().build();

    Details(DSLContext database, Clock clock, Events events, NameIndex names, People people) {
        this.database = database;
        this.clock = clock;
        this.events = events;
        this.names = names;
        this.people = people;
    }

    /** Adds the person, with what is said of how sure the date of birth is. */
    @Transactional
    public PersonId add(NewPerson person, boolean birthIsEstimate, SignedIn by) {
        var id = people.add(person, by);
        if (birthIsEstimate) {
            database.update(PERSON)
                    .set(PERSON.DATE_OF_BIRTH_IS_ESTIMATE, true)
                    .where(PERSON.ID.eq(id.value()))
                    .execute();
        }
        return id;
    }

    /** The details as the form shows them, with their version. One statement. */
    public Part open(PersonId person) {
        var former = multiset(select(FORMER_NAME.NAME)
                .from(FORMER_NAME)
                .where(FORMER_NAME.PERSON.eq(PERSON.ID))
                .orderBy(FORMER_NAME.ID));
        return database.select(PERSON, former)
                .from(PERSON)
                .where(PERSON.ID.eq(person.value()))
                .fetchSingle(row -> part(row.value1(), row.value2().map(name -> name.value1())));
    }

    /** Who has this NHS number already, if anybody. */
    public Optional<PersonId> numbered(String nhsNumber) {
        return database.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.NHS_NUMBER.eq(nhsNumber))
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    /** Who has this reference number, if anybody. */
    public Optional<PersonId> referred(long reference) {
        return database.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.REFERENCE.eq(reference))
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    /** Saves the details, if their version is still the one this writer opened. */
    @Transactional
    public Saving save(PersonId id, int opened, Answers typed, NewPerson person, boolean birthIsEstimate, SignedIn by) {
        var row = database.selectFrom(PERSON)
                .where(PERSON.ID.eq(id.value()))
                .forUpdate()
                .fetchSingle();
        var now = part(row, formerNames(id));
        if (row.getVersion() != opened) {
            return new Saving.Clash(now, typed);
        }
        keep(now);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var fictional = row.getFictional();
        Rows.fill(row, person);
        row.setFictional(fictional);
        row.setDateOfBirthIsEstimate(birthIsEstimate);
        row.setVersion(opened + 1);
        row.setUpdatedAt(at.atOffset(ZoneOffset.UTC));
        row.setUpdatedBy(by.account());
        row.setUpdatedByName(by.name());
        write(id, row, person);
        events.append(id.value(), Happening.PERSON_CHANGED, id.value(), opened + 1, Map.of(), by.account());
        return new Saving.Saved(opened + 1, at);
    }

    private List<String> formerNames(PersonId id) {
        return database.select(FORMER_NAME.NAME)
                .from(FORMER_NAME)
                .where(FORMER_NAME.PERSON.eq(id.value()))
                .orderBy(FORMER_NAME.ID)
                .fetch(FORMER_NAME.NAME);
    }

    private void write(PersonId id, PersonRecord row, NewPerson person) {
        var words = SearchWords.of(names.every(person));
        row.setSearchNames(words.toArray(String[]::new));
        row.setSearchSounds(SearchWords.sounds(words).toArray(String[]::new));
        row.store();
        names.write(id, words);
        database.deleteFrom(FORMER_NAME)
                .where(FORMER_NAME.PERSON.eq(id.value()))
                .execute();
        for (var name : person.formerNames()) {
            database.insertInto(FORMER_NAME, FORMER_NAME.ID, FORMER_NAME.PERSON, FORMER_NAME.NAME)
                    .values(NewId.next(), id.value(), name)
                    .execute();
        }
    }

    private void keep(Part now) {
        database.insertInto(PERSON_BEFORE)
                .set(PERSON_BEFORE.PERSON, now.about())
                .set(PERSON_BEFORE.VERSION, now.version())
                .set(
                        PERSON_BEFORE.DETAILS,
                        JSONB.jsonb(json.writeValueAsString(now.answers().given())))
                .set(PERSON_BEFORE.WRITTEN_BY, now.writtenBy())
                .set(PERSON_BEFORE.WRITTEN_BY_NAME, now.writtenByName())
                .set(PERSON_BEFORE.WRITTEN_AT, now.writtenAt().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static Part part(PersonRecord row, List<String> former) {
        var by = row.getUpdatedBy() == null ? new UUID(0, 0) : row.getUpdatedBy();
        return new Part(
                row.getId(),
                "details",
                row.getVersion(),
                DetailsAnswers.of(row, former),
                by,
                row.getUpdatedByName(),
                row.getUpdatedAt().toInstant());
    }
}
