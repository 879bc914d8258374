package org.ourplan.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.ourplan.access.Role;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.worklist.store.Lists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A team with a worker, a manager and one person, and tasks opened for them. */
@OurplanTest
abstract class OneTeamsWork {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    WorkList work;

    @Autowired
    Lists lists;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate together;

    UUID team;
    Staff.Hired worker;
    Staff.Hired manager;
    PersonId person;
    Browserless browser;

    @BeforeEach
    void begin() {
        team = staff.team("North");
        worker = staff.hire("Wanda Worker", team, Role.PRACTITIONER);
        manager = staff.hire("Mona Manager", team, Role.TEAM_MANAGER);
        person = people.add(FictionalPeople.named("Xenia", "Fictional"), worker.who());
        browser = new Browserless(port).with(worker.secret());
    }

    UUID open(String what, @Nullable LocalDate due, String waitingOn, boolean comingUp) {
        var about = NewId.next();
        open(about, what, due, waitingOn, comingUp, worker.who().account(), team, null);
        return about;
    }

    void open(
            UUID about,
            String what,
            @Nullable LocalDate due,
            String waitingOn,
            boolean comingUp,
            @Nullable UUID account,
            @Nullable UUID ofTeam,
            @Nullable Role role) {
        open(about, what, due, waitingOn, comingUp, account, ofTeam, role, person.link());
    }

    void open(
            UUID about,
            String what,
            @Nullable LocalDate due,
            String waitingOn,
            boolean comingUp,
            @Nullable UUID account,
            @Nullable UUID ofTeam,
            @Nullable Role role,
            String link) {
        together.executeWithoutResult(_ -> work.open(new Task(
                person,
                "Xenia Fictional",
                TaskKind.FINISH_ASSESSMENT,
                about,
                what,
                "It was begun",
                due,
                Force.LOCAL,
                account,
                ofTeam,
                role,
                waitingOn,
                comingUp,
                link)));
    }
}
