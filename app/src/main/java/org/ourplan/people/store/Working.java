package org.ourplan.people.store;

import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.ALERT;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.TEAM;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who works with a person, who may open the record, and what they must know first. */
@Repository
public class Working {

    private static final Condition OF_THE_COUNCIL =
            DSL.arrayOverlap(ACCOUNT.ROLES, DSL.val(new String[] {"PRACTITIONER", "TEAM_MANAGER"}, ACCOUNT.ROLES));

    private final DSLContext database;
    private final Clock clock;
    private final Events events;

    Working(DSLContext database, Clock clock, Events events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** A worker or team, now or earlier. */
    public record Spell(
            String worker,
            String team,
            LocalDate since,
            @Nullable LocalDate until) {}

    /** Something to choose: an account or a team. */
    public record Choice(UUID id, String words) {}

    /** What anybody opening the record must know. */
    public record Alert(UUID id, String words, LocalDate reviewOn) {}

    /** Everybody who works or worked with the person, the latest first. */
    public List<Spell> spells(PersonId person) {
        return database.select(ACCOUNT.DISPLAY_NAME, TEAM.NAME, WORKING_WITH.SINCE, WORKING_WITH.UNTIL)
                .from(WORKING_WITH)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(WORKING_WITH.ACCOUNT))
                .leftJoin(TEAM)
                .on(TEAM.ID.eq(WORKING_WITH.TEAM))
                .where(WORKING_WITH.PERSON.eq(person.value()))
                .orderBy(WORKING_WITH.UNTIL.desc().nullsFirst(), WORKING_WITH.SINCE.desc())
                .fetch(row -> new Spell(words(row.value1()), words(row.value2()), row.value3(), row.value4()));
    }

    /** Every team that people may be given to, and every worker with their team: team choices have no comma. One statement. */
    public List<Choice> choices() {
        var workers = database.select(
                        ACCOUNT.ID,
                        ACCOUNT.DISPLAY_NAME.concat(", ").concat(TEAM.NAME).as("words"))
                .from(ACCOUNT)
                .join(TEAM)
                .on(TEAM.ID.eq(ACCOUNT.TEAM))
                .where(ACCOUNT.ENDED_AT.isNull())
                .and(OF_THE_COUNCIL);
        return database.select(TEAM.ID, DSL.val("Team: ").concat(TEAM.NAME).as("words"))
                .from(TEAM)
                .unionAll(workers)
                .orderBy(DSL.field(DSL.name("words")))
                .fetch(row -> new Choice(row.value1(), row.value2()));
    }

    /** Gives the person to a worker with their team, or to a team alone. False when there is no such worker or team. */
    @Transactional
    public boolean give(PersonId person, UUID workerOrTeam, SignedIn by) {
        var worker = database.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(workerOrTeam))
                .and(ACCOUNT.ENDED_AT.isNull())
                .fetchOne();
        if (worker == null && !database.fetchExists(TEAM, TEAM.ID.eq(workerOrTeam))) {
            return false;
        }
        var account = worker == null ? null : worker.getId();
        change(person, DSL.noCondition(), account, worker == null ? workerOrTeam : worker.getTeam(), by);
        return true;
    }

    /**
     * Puts a worker, with their team, in the place of the council's workers and teams who work with the person now. Whom the person
     * chose themselves, an advocate or a planner, stays. False when there is no such worker.
     */
    @Transactional
    public boolean handOver(PersonId person, UUID worker, SignedIn by) {
        var next = database.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(worker))
                .and(ACCOUNT.ENDED_AT.isNull())
                .and(OF_THE_COUNCIL)
                .fetchOptional();
        next.ifPresent(found -> change(
                person,
                WORKING_WITH
                        .ACCOUNT
                        .isNull()
                        .or(WORKING_WITH.ACCOUNT.in(
                                DSL.select(ACCOUNT.ID).from(ACCOUNT).where(OF_THE_COUNCIL))),
                found.getId(),
                found.getTeam(),
                by));
        return next.isPresent();
    }

    private void change(PersonId person, Condition whoStops, @Nullable UUID worker, @Nullable UUID team, SignedIn by) {
        var today = LocalDate.now(clock);
        database.update(WORKING_WITH)
                .set(WORKING_WITH.UNTIL, today)
                .where(WORKING_WITH.PERSON.eq(person.value()))
                .and(WORKING_WITH.UNTIL.isNull())
                .and(whoStops)
                .execute();
        database.insertInto(WORKING_WITH)
                .set(WORKING_WITH.PERSON, person.value())
                .set(WORKING_WITH.ACCOUNT, worker)
                .set(WORKING_WITH.TEAM, team)
                .set(WORKING_WITH.SINCE, today)
                .execute();
        var subject = Objects.requireNonNull(worker == null ? team : worker);
        events.append(person.value(), Happening.WORKER_CHANGED, subject, 0, Map.of(), by.account());
    }

    /** Restricts the record to its named workers, or opens it to their team again; the reason is kept with the record. */
    @Transactional
    public void restrict(PersonId person, boolean restricted, String reason, SignedIn by) {
        database.update(PERSON)
                .set(PERSON.RESTRICTED, restricted)
                .set(PERSON.RESTRICTED_WHY, reason)
                .where(PERSON.ID.eq(person.value()))
                .execute();
        var happening = restricted ? Happening.RECORD_RESTRICTED : Happening.RECORD_OPENED_AGAIN;
        events.append(person.value(), happening, person.value(), 0, Map.of(), by.account());
    }

    /** The alerts that stand, the next to be looked at again first. */
    public List<Alert> alerts(PersonId person) {
        return database.selectFrom(ALERT)
                .where(ALERT.PERSON.eq(person.value()))
                .and(ALERT.ENDED_AT.isNull())
                .orderBy(ALERT.REVIEW_ON, ALERT.ID)
                .fetch(row -> new Alert(row.getId(), row.getWords(), row.getReviewOn()));
    }

    /** Adds an alert. */
    @Transactional
    public void alert(PersonId person, String words, LocalDate reviewOn, SignedIn by) {
        var id = NewId.next();
        database.insertInto(ALERT)
                .set(ALERT.ID, id)
                .set(ALERT.PERSON, person.value())
                .set(ALERT.WORDS, words)
                .set(ALERT.REVIEW_ON, reviewOn)
                .set(ALERT.ADDED_BY, by.account())
                .set(ALERT.ADDED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
        events.append(person.value(), Happening.ALERT_ADDED, id, 1, Map.of(), by.account());
    }

    /** Ends an alert; it is kept. */
    @Transactional
    public void endAlert(PersonId person, UUID alert, SignedIn by) {
        var ended = database.update(ALERT)
                .set(ALERT.ENDED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(ALERT.ENDED_BY, by.account())
                .where(ALERT.ID.eq(alert))
                .and(ALERT.PERSON.eq(person.value()))
                .and(ALERT.ENDED_AT.isNull())
                .execute();
        if (ended == 1) {
            events.append(person.value(), Happening.ALERT_ENDED, alert, 2, Map.of(), by.account());
        }
    }

    private static String words(@Nullable String name) {
        return name == null ? "" : name;
    }
}
