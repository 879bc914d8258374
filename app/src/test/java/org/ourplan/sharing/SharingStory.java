package org.ourplan.sharing;

import static org.ourplan.tables.Tables.SHARED_OUTSIDE;
import static org.ourplan.tables.Tables.SHARING_AGREEMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ourplan.access.Role;
import org.ourplan.people.NewPerson;
import org.ourplan.people.People;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.Staff;

/** A made-up person who signs, her worker, and what they write down of sharing through the pages on 1 September 2026. */
final class SharingStory {

    static final String BSL = "Interpreter: British Sign Language";
    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final DSLContext database;
    private final Staff staff;
    private final int port;
    final Staff.Hired worker;
    final PersonId person;
    final Browserless own;

    SharingStory(People people, Staff staff, DSLContext database, int port) {
        this.database = database;
        this.staff = staff;
        this.port = port;
        worker = staff.hire("Wanda Worker", staff.team("North"), Role.PRACTITIONER);
        person = people.add(yolanda(), worker.who());
        own = new Browserless(port)
                .with(staff.hire("Yolanda Fictional", null, person, Role.PERSON).secret());
    }

    private static NewPerson yolanda() {
        return new NewPerson(
                "Yolanda",
                "Fictional",
                "",
                "",
                "",
                List.of(),
                null,
                number(),
                "",
                "",
                "unknown",
                "",
                "",
                List.of(BSL),
                List.of("Easy Read"),
                "not-asked",
                true);
    }

    /** Ten digits that nobody else in the tests has. */
    private static String number() {
        return ("" + Math.abs(NewId.next().getLeastSignificantBits())).substring(0, 10);
    }

    /** Her worker, signed in today. */
    Browserless office() {
        return new Browserless(port)
                .with(staff.hire("Wanda Worker", worker.who().team(), Role.PRACTITIONER)
                        .secret());
    }

    String at(String page) {
        return person.link() + "/sharing" + page;
    }

    /** She agrees that her surgery has her plan. */
    static String[] surgery(String... over) {
        return with(
                new String[] {
                    "kind", "NHS",
                    "recipient", "Dr Fictional, Mill Lane surgery",
                    "parts", "PLAN",
                    "purpose", "So that the nurse knows when my carers come",
                    "without-needs", "I tell them myself",
                    "ground", "CONSENT",
                    "told", "yes",
                    "from-day", "1",
                    "from-month", "9",
                    "from-year", "2026"
                },
                over);
    }

    /** These answers with others in place of some; a field that stands twice in the second is sent twice. */
    static String[] with(String[] answers, String... over) {
        var changed = new ArrayList<String>();
        var names = new HashSet<String>();
        for (var i = 0; i < over.length; i += 2) {
            names.add(over[i]);
            changed.addAll(List.of(over[i], over[i + 1]));
        }
        for (var i = 0; i < answers.length; i += 2) {
            if (!names.contains(answers[i])) {
                changed.addAll(List.of(answers[i], answers[i + 1]));
            }
        }
        return changed.toArray(String[]::new);
    }

    Browserless.Shown writes(String... answers) {
        return office().submit(at("/new"), at("/new"), answers);
    }

    /** What was written down last. */
    UUID agreement() {
        return database.select(SHARING_AGREEMENT.ID)
                .from(SHARING_AGREEMENT)
                .where(SHARING_AGREEMENT.PERSON.eq(person.value()))
                .orderBy(SHARING_AGREEMENT.RECORDED_AT.desc(), SHARING_AGREEMENT.ID.desc())
                .limit(1)
                .fetchSingle(SHARING_AGREEMENT.ID);
    }

    int agreements() {
        return database.fetchCount(SHARING_AGREEMENT, SHARING_AGREEMENT.PERSON.eq(person.value()));
    }

    Browserless.Shown shares(UUID agreement, String... over) {
        var page = at("/" + agreement + "/share");
        return office().submit(
                        page,
                        page,
                        with(
                                new String[] {
                                    "parts", "PLAN",
                                    "what", "the plan of 3 May",
                                    "how", "by secure email",
                                    "shared-day", "1",
                                    "shared-month", "9",
                                    "shared-year", "2026"
                                },
                                over));
    }

    int shared() {
        return database.fetchCount(SHARED_OUTSIDE, SHARED_OUTSIDE.PERSON.eq(person.value()));
    }

    static String errors(Browserless.Shown shown) {
        return shown.page().select(".govuk-error-summary").text();
    }
}
