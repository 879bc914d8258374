package org.ourplan.people.store;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.ALERT;
import static org.ourplan.tables.Tables.HELPING;
import static org.ourplan.tables.Tables.LOOK;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.PROFILE;
import static org.ourplan.tables.Tables.REASON_TO_LOOK;
import static org.ourplan.tables.Tables.SAFEGUARDING_CASE;
import static org.ourplan.tables.Tables.SAFEGUARDING_SOURCE;
import static org.ourplan.tables.Tables.SAFEGUARDING_WARNING;
import static org.ourplan.tables.Tables.TASK;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.SelectField;
import org.jooq.SelectSelectStep;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.HelpPart;
import org.ourplan.access.PeopleInView;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SentToRole;
import org.ourplan.access.SignedIn;
import org.ourplan.people.CommunicationNeed;
import org.ourplan.people.Tabs;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.database.WrittenOnce;
import org.ourplan.platform.web.IdentityBar;
import org.ourplan.platform.web.InWords;
import org.ourplan.tables.tables.records.PersonRecord;
import org.springframework.stereotype.Repository;

/** Who an address names, and whether the signed-in worker works with them: one statement. */
@Repository
class PeopleInViewStore implements PeopleInView {

    private static final Field<Boolean> WORKS_WITH = field(name("works_with"), Boolean.class);
    private static final Field<Boolean> REASON = field(name("reason"), Boolean.class);
    private static final Field<Boolean> SENT = field(name("sent"), Boolean.class);
    private static final Field<String> SPEAK_TO = field(name("speak_to"), String.class);
    private static final Field<Boolean> PROFILE_SHARED = field(name("profile_shared"), Boolean.class);

    private static final Field<Result<Record2<String, LocalDate>>> ALERTS = WrittenOnce.field(
                    multiset(select(ALERT.WORDS, ALERT.REVIEW_ON)
                            .from(ALERT)
                            .where(ALERT.PERSON.eq(PERSON.ID))
                            .and(ALERT.ENDED_AT.isNull())
                            .orderBy(ALERT.REVIEW_ON, ALERT.ID)))
            .as("alerts");

    private final DSLContext database;
    private final Clock clock;
    private final Tabs tabs;

    PeopleInViewStore(DSLContext database, Clock clock, Tabs tabs) {
        this.database = database;
        this.clock = clock;
        this.tabs = tabs;
    }

    @Override
    public Optional<PersonInView> find(PersonId id, SignedIn by) {
        return read(database.select(columns(by)), PERSON.ID.eq(id.value()), id.equals(by.self()));
    }

    @Override
    public Optional<PersonInView> open(PersonId id, SignedIn by, String page, boolean own) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var looked = insertInto(LOOK, LOOK.PERSON, LOOK.ACCOUNT, LOOK.AT, LOOK.PAGE)
                .select(select(PERSON.ID, val(by.account()), val(now), val(page))
                        .from(PERSON)
                        .where(PERSON.ID.eq(id.value()))
                        .and(own ? noCondition() : worksWith(by)))
                .returning(LOOK.ID);
        return read(
                database.with("looked").as(looked).select(columns(by)), PERSON.ID.eq(id.value()), id.equals(by.self()));
    }

    @Override
    public Optional<PersonInView> openHelped(PersonId id, SignedIn by, String page, @Nullable HelpPart part) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var looked = insertInto(LOOK, LOOK.PERSON, LOOK.ACCOUNT, LOOK.AT, LOOK.PAGE)
                .select(select(PERSON.ID, val(by.account()), val(now), val(page))
                        .from(PERSON)
                        .where(PERSON.ID.eq(id.value()))
                        .and(helps(by, part)))
                .returning(LOOK.ID);
        return read(
                database.with("looked").as(looked).select(columns(by)),
                PERSON.ID.eq(id.value()).and(helps(by, part)),
                id.equals(by.self()));
    }

    private Condition helps(SignedIn by, @Nullable HelpPart part) {
        return exists(selectOne()
                .from(HELPING)
                .where(HELPING.PERSON.eq(PERSON.ID))
                .and(HELPING.ACCOUNT.eq(by.account()))
                .and(HELPING.ENDED_AT.isNull())
                .and(HELPING.UNTIL_DAY.isNull().or(HELPING.UNTIL_DAY.ge(LocalDate.now(clock))))
                .and(part == null ? noCondition() : val(part.name()).eq(any(HELPING.PARTS))));
    }

    private static Condition worksWith(SignedIn by) {
        return exists(selectOne()
                .from(WORKING_WITH)
                .where(WORKING_WITH.PERSON.eq(PERSON.ID))
                .and(WORKING_WITH.UNTIL.isNull())
                .and(isTheirs(by)));
    }

    private List<SelectField<?>> columns(SignedIn by) {
        Field<Boolean> reason = field(exists(selectOne()
                .from(REASON_TO_LOOK)
                .where(REASON_TO_LOOK.PERSON.eq(PERSON.ID))
                .and(REASON_TO_LOOK.ACCOUNT.eq(by.account()))
                .and(REASON_TO_LOOK.UNTIL.gt(clock.instant().atOffset(ZoneOffset.UTC)))));
        Field<Boolean> sent = field(exists(selectOne().from(TASK).where(SentToRole.waitsFor(by, PERSON.ID))));
        Field<Boolean> shared = field(exists(
                selectOne().from(PROFILE).where(PROFILE.PERSON.eq(PERSON.ID)).and(PROFILE.SHARED)));
        return List.of(
                PERSON,
                field(worksWith(by)).as(WORKS_WITH),
                reason.as(REASON),
                ALERTS,
                sent.as(SENT),
                speakTo(by).as(SPEAK_TO),
                shared.as(PROFILE_SHARED));
    }

    /**
     * Whom a safeguarding enquiry lets the rest of the workforce be told to speak to first; nothing for anybody who is said to have
     * caused the harm in any concern about the person.
     */
    private static Field<String> speakTo(SignedIn by) {
        var isSource = exists(selectOne()
                .from(SAFEGUARDING_SOURCE)
                .join(SAFEGUARDING_CASE)
                .on(SAFEGUARDING_CASE.CONCERN.eq(SAFEGUARDING_SOURCE.CONCERN))
                .where(SAFEGUARDING_SOURCE.ACCOUNT.eq(by.account()))
                .and(SAFEGUARDING_SOURCE.WITHDRAWN_AT.isNull())
                .and(SAFEGUARDING_CASE.PERSON.eq(PERSON.ID)));
        return field(select(ACCOUNT.DISPLAY_NAME)
                .from(SAFEGUARDING_WARNING)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SAFEGUARDING_WARNING.SPEAK_TO))
                .where(SAFEGUARDING_WARNING.PERSON.eq(PERSON.ID))
                .and(SAFEGUARDING_WARNING.ENDED_AT.isNull())
                .and(not(isSource))
                .orderBy(SAFEGUARDING_WARNING.SET_AT.desc())
                .limit(1));
    }

    private Optional<PersonInView> read(SelectSelectStep<Record> asked, Condition which, boolean own) {
        return asked.from(PERSON)
                .where(which)
                .fetchOptional(row -> new Shown(
                        row.get(0, PersonRecord.class),
                        row.get(WORKS_WITH),
                        row.get(REASON),
                        row.get(SENT),
                        alerts(row),
                        row.get(PROFILE_SHARED),
                        own))
                .map(this::view);
    }

    private static Condition isTheirs(SignedIn by) {
        var team = by.team() == null
                ? falseCondition()
                : WORKING_WITH.TEAM.eq(by.team()).and(PERSON.RESTRICTED.isFalse());
        return WORKING_WITH.ACCOUNT.eq(by.account()).or(team);
    }

    /** What the one statement found. */
    private record Shown(
            PersonRecord person,
            boolean worksWith,
            boolean reasonGiven,
            boolean sentToTheirRole,
            List<String> alerts,
            boolean sharesProfile,
            boolean own) {}

    private PersonInView view(Shown shown) {
        var person = shown.person();
        var own = shown.own();
        var id = new PersonId(person.getId());
        var callThem = Rows.callThem(person);
        var calledByFamilyName = callThem.equals(person.getFamilyName());
        var identity = new IdentityBar(
                calledByFamilyName ? callThem : (callThem + " " + person.getFamilyName()).strip(),
                person.getPronouns(),
                born(person.getDateOfBirth(), person.getDateOfBirthIsEstimate()),
                nhs(person.getNhsNumber()),
                communication(person),
                own ? List.of() : shown.alerts(),
                own ? "/me" : id.link(),
                own ? List.of() : tabs.of(id));
        var fullName = (person.getGivenName() + " " + person.getFamilyName()).strip();
        return new PersonInView(
                id,
                callThem,
                fullName,
                identity,
                shown.worksWith(),
                person.getRestricted(),
                shown.reasonGiven(),
                shown.sentToTheirRole(),
                shown.sharesProfile(),
                Rows.communication(person).formats());
    }

    private List<String> alerts(Record row) {
        var alerts = new ArrayList<>(row.get(ALERTS).map(this::alert));
        var speakTo = row.get(SPEAK_TO);
        if (speakTo != null) {
            alerts.addFirst("Before you see them, ring them or write to them, speak to " + speakTo + ".");
        }
        return alerts;
    }

    private static List<String> communication(PersonRecord person) {
        var communication = Rows.communication(person);
        var all = new ArrayList<>(communication.needs());
        if (!person.getPhone().isBlank() && !all.contains(CommunicationNeed.NO_PHONE.words())) {
            all.addFirst("Phone " + person.getPhone());
        }
        if (!communication.formats().isEmpty()) {
            all.add("Written information: " + String.join(", ", communication.formats()));
        }
        return all;
    }

    private String alert(Record2<String, LocalDate> alert) {
        var late = alert.value2().isBefore(LocalDate.now(clock));
        return alert.value1() + (late ? " (was to be looked at again by " : " (look at again by ")
                + InWords.date(alert.value2()) + ")";
    }

    private String born(@Nullable LocalDate date, boolean estimate) {
        return date == null
                ? "Not known"
                : (estimate ? "About " : "") + InWords.date(date) + " (" + InWords.age(date, LocalDate.now(clock))
                        + ")";
    }

    private static String nhs(@Nullable String number) {
        return number == null
                ? "Not known"
                : number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6);
    }
}
