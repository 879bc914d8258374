package org.ourplan.advocacy;

import static org.ourplan.tables.Tables.TASK;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.ourplan.access.Role;
import org.ourplan.law.advocacy.Process;
import org.ourplan.organisation.OutsideHelp;
import org.ourplan.organisation.OutsideHelp.Outside;
import org.ourplan.organisation.OutsideHelp.Somebody;
import org.ourplan.organisation.Shares;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person with a worker, and an organisation with an advocate who may be theirs. */
abstract class WithAnAdvocate {

    @LocalServerPort
    int port;

    @Autowired
    OutsideHelp help;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    Outside outside;
    Somebody anna;
    Staff.Hired worker;
    Browserless office;
    Browserless manager;
    PersonId person;
    Browserless own;

    @BeforeEach
    void begin() {
        outside = help.founded();
        anna = help.advocate(outside, "Anna Advocate");
        worker = staff.hire("Wanda Worker", staff.team("North"), Role.PRACTITIONER);
        office = new Browserless(port).with(worker.secret());
        manager = new Browserless(port).with(outside.manager().secret());
        person = people.add(FictionalPeople.named("Yolanda", "Fictional"), worker.who());
        own = new Browserless(port)
                .with(staff.hire("Yolanda Fictional", null, person, Role.PERSON).secret());
    }

    String link() {
        return person.link() + "/advocacy";
    }

    String mine() {
        return "/helping/" + person + "/advocacy";
    }

    /** Anna is their advocate for an assessment. */
    void advocates() {
        help.advocates(outside, anna, person, Process.NEEDS_ASSESSMENT, Shares.AGREED, worker.who());
    }

    /** The kinds of what is still to do for the person. */
    String tasks() {
        return database.select(TASK.KIND)
                .from(TASK)
                .where(TASK.PERSON.eq(person.value()))
                .and(TASK.DONE_AT.isNull())
                .fetch(TASK.KIND)
                .toString();
    }
}
