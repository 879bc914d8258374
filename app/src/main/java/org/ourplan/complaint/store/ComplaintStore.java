package org.ourplan.complaint.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.COMPLAINT;
import static org.ourplan.tables.Tables.COMPLAINT_ABOUT;
import static org.ourplan.tables.Tables.COMPLAINT_LETTER;
import static org.ourplan.tables.Tables.COMPLAINT_LOOK;
import static org.ourplan.tables.Tables.COMPLAINT_STEP;
import static org.ourplan.tables.Tables.PERSON;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.complaint.Received;
import org.ourplan.complaint.StepTaken;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps complaints, their steps, their letters and who looked at them; only ever adds. */
@Repository
public class ComplaintStore {

    /** One row without an account, where nobody of that name has one. */
    private static final List<@Nullable UUID> NO_ACCOUNT = Collections.singletonList(null);

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    ComplaintStore(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** Keeps a complaint that was received. */
    public UUID receive(Received received, SignedIn by) {
        var id = NewId.next();
        database.insertInto(COMPLAINT)
                .set(COMPLAINT.ID, id)
                .set(COMPLAINT.PERSON, value(received.person()))
                .set(COMPLAINT.COMPLAINANT, value(received.complainant()))
                .set(COMPLAINT.RECEIVED_ON, received.on())
                .set(COMPLAINT.HOW, received.how().name())
                .set(COMPLAINT.STANDS_AS, received.as().name())
                .set(COMPLAINT.SUBJECT, received.subject().name())
                .set(COMPLAINT.HAPPENED_ON, received.time().happened())
                .set(COMPLAINT.NOTICED_ON, received.time().noticed())
                .set(COMPLAINT.DETAIL, json(received.detail()))
                .set(COMPLAINT.RECORDED_AT, now())
                .set(COMPLAINT.RECORDED_BY, by.account())
                .set(COMPLAINT.RECORDED_BY_NAME, by.name())
                .execute();
        received.about().forEach(name -> about(id, name));
        return id;
    }

    /** Keeps that somebody who works here is complained about: every account of this name, or the name alone. */
    public void about(UUID complaint, String name) {
        var accounts = database.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(lower(ACCOUNT.DISPLAY_NAME).eq(name.toLowerCase(Locale.UK)))
                .and(ACCOUNT.PERSON.isNull())
                .fetch(ACCOUNT.ID);
        for (@Nullable UUID account : accounts.isEmpty() ? NO_ACCOUNT : accounts) {
            database.insertInto(COMPLAINT_ABOUT)
                    .set(COMPLAINT_ABOUT.COMPLAINT, complaint)
                    .set(COMPLAINT_ABOUT.NAME, name)
                    .set(COMPLAINT_ABOUT.ACCOUNT, account)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    /** Keeps a step as the next; false where it was taken a moment before and is taken only once. The complaint is held meanwhile. */
    public boolean step(UUID complaint, StepTaken taken, SignedIn by) {
        database.fetch("SELECT pg_advisory_xact_lock(hashtextextended(?, 41))", val(complaint.toString()));
        var number = database.select(
                        coalesce(max(COMPLAINT_STEP.NUMBER), val(0)).plus(1))
                .from(COMPLAINT_STEP)
                .where(COMPLAINT_STEP.COMPLAINT.eq(complaint))
                .fetchSingle()
                .value1();
        return database.insertInto(COMPLAINT_STEP)
                        .set(COMPLAINT_STEP.COMPLAINT, complaint)
                        .set(COMPLAINT_STEP.NUMBER, number)
                        .set(COMPLAINT_STEP.STEP, taken.step().name())
                        .set(COMPLAINT_STEP.ON_DAY, taken.on())
                        .set(COMPLAINT_STEP.UNTIL, taken.until())
                        .set(COMPLAINT_STEP.OUTCOME, taken.outcome().isEmpty() ? null : taken.outcome())
                        .set(COMPLAINT_STEP.DETAIL, json(taken.said()))
                        .set(COMPLAINT_STEP.BY_ACCOUNT, by.account())
                        .set(COMPLAINT_STEP.BY_NAME, by.name())
                        .set(COMPLAINT_STEP.AT, now())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Keeps a letter as it was made. */
    public void letter(UUID complaint, String title, String page, SignedIn by) {
        var bytes = val(page.getBytes(StandardCharsets.UTF_8));
        database.insertInto(COMPLAINT_LETTER)
                .set(COMPLAINT_LETTER.ID, NewId.next())
                .set(COMPLAINT_LETTER.COMPLAINT, complaint)
                .set(COMPLAINT_LETTER.TITLE, title)
                .set(COMPLAINT_LETTER.PAGE, bytes)
                .set(COMPLAINT_LETTER.SHA256, field("encode(sha256({0}), 'hex')", String.class, bytes))
                .set(COMPLAINT_LETTER.MADE_AT, now())
                .set(COMPLAINT_LETTER.MADE_BY, by.account())
                .execute();
    }

    /** The page of a letter of this complaint. */
    public Optional<String> page(UUID complaint, UUID letter) {
        return database.select(COMPLAINT_LETTER.PAGE)
                .from(COMPLAINT_LETTER)
                .where(COMPLAINT_LETTER.COMPLAINT.eq(complaint))
                .and(COMPLAINT_LETTER.ID.eq(letter))
                .fetchOptional(row -> new String(row.value1(), StandardCharsets.UTF_8));
    }

    /** Notes that somebody who works here looked. */
    public void look(UUID complaint, SignedIn by) {
        database.insertInto(COMPLAINT_LOOK)
                .set(COMPLAINT_LOOK.COMPLAINT, complaint)
                .set(COMPLAINT_LOOK.ACCOUNT, by.account())
                .set(COMPLAINT_LOOK.AT, now())
                .execute();
    }

    /** A look at a complaint. */
    public record Look(long complaint, String who, Instant at) {}

    /** The last looks of all, the last first. One statement. */
    public List<Look> looks(int most) {
        return database.select(COMPLAINT.NUMBER, ACCOUNT.DISPLAY_NAME, COMPLAINT_LOOK.AT)
                .from(COMPLAINT_LOOK)
                .join(COMPLAINT)
                .on(COMPLAINT.ID.eq(COMPLAINT_LOOK.COMPLAINT))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(COMPLAINT_LOOK.ACCOUNT))
                .orderBy(COMPLAINT_LOOK.AT.desc(), COMPLAINT_LOOK.ID.desc())
                .limit(most)
                .fetch(row -> new Look(row.value1(), row.value2(), row.value3().toInstant()));
    }

    /** The person with this number of a record. */
    public Optional<PersonId> withReference(long reference) {
        return database.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.REFERENCE.eq(reference))
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private JSONB json(Answers said) {
        return JSONB.jsonb(json.writeValueAsString(said.given()));
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
