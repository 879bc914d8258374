package org.ourplan.people.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.REASON_TO_LOOK;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.ourplan.access.PeopleInView;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.IdentityBar;
import org.ourplan.platform.web.InWords;
import org.ourplan.tables.tables.records.PersonRecord;
import org.springframework.stereotype.Repository;

/** Who an address names, and whether the signed-in worker works with them: one statement. */
@Repository
class PeopleInViewStore implements PeopleInView {

    private final DSLContext database;
    private final Clock clock;

    PeopleInViewStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<PersonInView> find(PersonId id, SignedIn by) {
        Field<Boolean> worksWith = field(exists(selectOne()
                .from(WORKING_WITH)
                .where(WORKING_WITH.PERSON.eq(PERSON.ID))
                .and(WORKING_WITH.UNTIL.isNull())
                .and(isTheirs(by))));
        Field<Boolean> reason = field(exists(selectOne()
                .from(REASON_TO_LOOK)
                .where(REASON_TO_LOOK.PERSON.eq(PERSON.ID))
                .and(REASON_TO_LOOK.ACCOUNT.eq(by.account()))
                .and(REASON_TO_LOOK.UNTIL.gt(clock.instant().atOffset(ZoneOffset.UTC)))));
        return database.select(PERSON, worksWith.as("works_with"), reason.as("reason"))
                .from(PERSON)
                .where(PERSON.ID.eq(id.value()))
                .fetchOptional(row -> view(row.value1(), row.value2(), row.value3()));
    }

    private static Condition isTheirs(SignedIn by) {
        var team = by.team() == null
                ? falseCondition()
                : WORKING_WITH.TEAM.eq(by.team()).and(PERSON.RESTRICTED.isFalse());
        return WORKING_WITH.ACCOUNT.eq(by.account()).or(team);
    }

    private PersonInView view(PersonRecord person, boolean worksWith, boolean reasonGiven) {
        var id = new PersonId(person.getId());
        var callThem = person.getPreferredName().isBlank() ? person.getGivenName() : person.getPreferredName();
        var identity = new IdentityBar(
                callThem + " " + person.getFamilyName(),
                person.getPronouns(),
                born(person.getDateOfBirth()),
                nhs(person.getNhsNumber()),
                List.of(),
                List.of(),
                id.link(),
                List.of());
        return new PersonInView(
                id, callThem, person.getGivenName() + " " + person.getFamilyName(), identity, worksWith, person.getRestricted(), reasonGiven);
    }

    private String born(@org.jspecify.annotations.Nullable LocalDate date) {
        return date == null ? "Date of birth not known" : "Born " + InWords.date(date) + " (" + InWords.age(date, LocalDate.now(clock)) + ")";
    }

    private static String nhs(@org.jspecify.annotations.Nullable String number) {
        return number == null
                ? "NHS number not known"
                : "NHS " + number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6);
    }
}
