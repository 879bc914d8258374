package org.ourplan.journey;

import static org.ourplan.tables.Tables.ACCOUNT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.ourplan.access.Role;
import org.ourplan.access.store.SignIns;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.Assessments;
import org.ourplan.people.NewPerson;
import org.ourplan.people.People;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Staff;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;

/** People with a worker and an offered assessment, for tests that begin in the middle of the journey. */
@TestComponent
public class AtWork {

    static final String PASSWORD = "three green boats on the water";

    private final Staff staff;
    private final People people;
    private final Assessments assessments;
    private final Clock clock;
    private final SignIns signIns;
    private final PasswordEncoder passwords;
    private final DSLContext database;

    AtWork(
            Staff staff,
            People people,
            Assessments assessments,
            Clock clock,
            SignIns signIns,
            PasswordEncoder passwords,
            DSLContext database) {
        this.staff = staff;
        this.people = people;
        this.assessments = assessments;
        this.clock = clock;
        this.signIns = signIns;
        this.passwords = passwords;
        this.database = database;
    }

    /** A person, their worker, and the address of the assessment they were offered. */
    record Known(PersonId person, Staff.Hired worker, String assessment) {}

    Known offered(String given, AssessmentKind kind) {
        var worker = staff.hire("Asha Worker", staff.team("Riverside"), Role.PRACTITIONER);
        var person = people.add(
                new NewPerson(
                        given,
                        "Tansley",
                        "",
                        "",
                        "",
                        List.of(),
                        LocalDate.of(1950, 5, 6),
                        null,
                        "",
                        "",
                        "resident-here",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        "not-asked",
                        true),
                worker.who());
        var caredFor = kind == AssessmentKind.CARERS ? "Bert Tansley" : "";
        var id = assessments.offer(person, kind, null, caredFor, null, "I am tired", "A night's sleep", worker.who());
        return new Known(person, worker, person.link() + "/assessments/" + id);
    }

    /** The secret of a new sign-in of the same worker. */
    String signInAgain(Staff.Hired worker) {
        return signIns.begin(worker.who().account());
    }

    /** The worker's sign-in name, now with {@link #PASSWORD}. */
    String signInName(Staff.Hired worker) {
        database.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, passwords.encode(PASSWORD))
                .where(ACCOUNT.ID.eq(worker.who().account()))
                .execute();
        return database.fetchValue(
                ACCOUNT.SIGN_IN_NAME, ACCOUNT.ID.eq(worker.who().account()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
