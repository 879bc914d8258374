package org.ourplan.people.store;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.FORMER_NAME;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.RELATIONSHIP;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.people.CaredFor;
import org.ourplan.people.NewPerson;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.tables.tables.records.PersonRecord;
import org.ourplan.tables.tables.records.RelationshipRecord;
import org.ourplan.tables.tables.records.WorkingWithRecord;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** People as every stage needs them. */
@Repository
class PeopleStore implements People {

    private final DSLContext database;
    private final Clock clock;
    private final Events events;
    private final NameIndex names;
    private final Working working;

    PeopleStore(DSLContext database, Clock clock, Events events, NameIndex names, Working working) {
        this.database = database;
        this.clock = clock;
        this.events = events;
        this.names = names;
        this.working = working;
    }

    @Override
    public Optional<Person> find(PersonId person) {
        var around = multiset(selectFrom(RELATIONSHIP)
                .where(RELATIONSHIP.PERSON.eq(PERSON.ID))
                .and(RELATIONSHIP.ENDED_ON.isNull())
                .orderBy(RELATIONSHIP.ID));
        var workers = multiset(selectFrom(WORKING_WITH)
                .where(WORKING_WITH.PERSON.eq(PERSON.ID))
                .and(WORKING_WITH.UNTIL.isNull())
                .orderBy(WORKING_WITH.SINCE.desc(), WORKING_WITH.ACCOUNT.asc().nullsLast()));
        return database.select(PERSON, around, workers)
                .from(PERSON)
                .where(PERSON.ID.eq(person.value()))
                .fetchOptional(row -> read(row.value1(), row.value2(), row.value3()));
    }

    @Override
    public List<CaredFor> caredForBy(PersonId carer) {
        return database.select(PERSON.ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                .from(RELATIONSHIP)
                .join(PERSON)
                .on(PERSON.ID.eq(RELATIONSHIP.PERSON))
                .where(RELATIONSHIP.OTHER_PERSON.eq(carer.value()))
                .and(RELATIONSHIP.ENDED_ON.isNull())
                .and(val(Standing.CARER.name()).eq(any(RELATIONSHIP.PARTS)))
                .orderBy(PERSON.FAMILY_NAME, PERSON.GIVEN_NAME)
                .fetch(row -> new CaredFor(new PersonId(row.value1()), (row.value2() + " " + row.value3()).strip()));
    }

    @Override
    @Transactional
    public PersonId add(NewPerson person, SignedIn by) {
        var id = PersonId.next();
        var words = SearchWords.of(names.every(person));
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var row = database.newRecord(PERSON);
        row.setId(id.value());
        Rows.fill(row, person);
        row.setSearchNames(words.toArray(String[]::new));
        row.setSearchSounds(SearchWords.sounds(words).toArray(String[]::new));
        row.setCreatedAt(now);
        row.setUpdatedAt(now);
        row.setUpdatedBy(by.account());
        row.setUpdatedByName(by.name());
        row.store();
        names.write(id, words);
        addFormerNames(id, person.formerNames());
        workWith(id, by);
        events.append(id.value(), Happening.PERSON_ADDED, id.value(), 1, Map.of(), by.account());
        return id;
    }

    @Override
    @Transactional
    public Relationship addRelationship(Relationship relationship, SignedIn by) {
        var row = database.newRecord(RELATIONSHIP);
        row.setId(relationship.id());
        row.setPerson(relationship.person().value());
        Rows.fill(row, relationship);
        row.store();
        events.append(
                relationship.person().value(),
                Happening.RELATIONSHIP_ADDED,
                relationship.id(),
                1,
                Map.of(),
                by.account());
        return relationship;
    }

    @Override
    @Transactional
    public void alsoWorksWith(PersonId person, SignedIn other, SignedIn by) {
        database.insertInto(WORKING_WITH)
                .set(WORKING_WITH.PERSON, person.value())
                .set(WORKING_WITH.ACCOUNT, other.account())
                .set(WORKING_WITH.SINCE, LocalDate.now(clock))
                .execute();
        events.append(person.value(), Happening.WORKER_CHANGED, other.account(), 0, Map.of(), by.account());
    }

    @Override
    public boolean handOver(PersonId person, UUID worker, SignedIn by) {
        return working.handOver(person, worker, by);
    }

    private void addFormerNames(PersonId person, List<String> formerNames) {
        for (var name : formerNames) {
            database.insertInto(FORMER_NAME)
                    .set(FORMER_NAME.ID, NewId.next())
                    .set(FORMER_NAME.PERSON, person.value())
                    .set(FORMER_NAME.NAME, name)
                    .execute();
        }
    }

    private void workWith(PersonId person, SignedIn by) {
        database.insertInto(WORKING_WITH)
                .set(WORKING_WITH.PERSON, person.value())
                .set(WORKING_WITH.ACCOUNT, by.account())
                .set(WORKING_WITH.TEAM, by.team())
                .set(WORKING_WITH.SINCE, LocalDate.now(clock))
                .execute();
    }

    private static Person read(PersonRecord row, Result<RelationshipRecord> around, Result<WorkingWithRecord> workers) {
        var communication = Rows.communication(row);
        return new Person(
                new PersonId(row.getId()),
                row.getReference(),
                row.getTitle(),
                row.getGivenName(),
                row.getFamilyName(),
                Rows.callThem(row),
                row.getPronouns(),
                row.getDateOfBirth(),
                row.getNhsNumber(),
                address(row.getAddressLines(), row.getPostcode()),
                communication.needs(),
                communication.formats(),
                row.getSettled(),
                row.getFictional(),
                first(workers.map(WorkingWithRecord::getAccount)),
                first(workers.map(WorkingWithRecord::getTeam)),
                around.map(Rows::relationship));
    }

    private static @Nullable UUID first(List<UUID> ids) {
        return ids.stream().filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String address(@Nullable String lines, @Nullable String postcode) {
        return String.join("\n", List.of(lines == null ? "" : lines, postcode == null ? "" : postcode))
                .strip();
    }
}
