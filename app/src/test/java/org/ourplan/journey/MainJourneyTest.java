package org.ourplan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From finding the person to review dates, as three people, in a browser: with script and without. */
@OurplanTest
class MainJourneyTest {

    private static final String REASONS = "Say what happens when the meal service does not come.";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Clock clock;

    @Test
    void threePeopleTakeOneFromFirstContactToAnActivePlanWithScript() {
        assertThat(play(true, Story.of("Maudwyn", 999_100_200, LocalDate.now(clock))))
                .isEmpty();
    }

    @Test
    void threePeopleTakeOneFromFirstContactToAnActivePlanWithoutScript() {
        assertThat(play(false, Story.of("Ottoline", 999_300_400, LocalDate.now(clock))))
                .isEmpty();
    }

    private java.util.List<String> play(boolean script, Story story) {
        var every = new EveryPage(port);
        var team = staff.team("Riverside");
        var asha = staff.hire("Asha Worker", team, Role.PRACTITIONER);
        var grace = staff.hire("Grace Manager", team, Role.TEAM_MANAGER);
        try (var practitioner = new Practitioner(Window.of(port, script, every, asha.secret()), story)) {
            practitioner.addsThePerson();
            practitioner.recordsFirstContact();
            practitioner.assessesNeeds();
            practitioner.decidesEligibility();
            practitioner.tellsTheIndicativeBudget();
            practitioner.writesThePlan();
            practitioner.sharesThePlan();
            var self = staff.hire(story.given(), null, new PersonId(practitioner.person()), Role.PERSON);
            try (var person = new Reader(Window.of(port, script, every, self.secret()), story);
                    var manager =
                            new Agreeing(Window.of(port, script, every, grace.secret()), practitioner.planPath())) {
                person.readsThePlan();
                person.readsTheMoney();
                person.agrees();
                practitioner.sendsThePlan();
                manager.findsItInTheTeamsWork(story.given());
                manager.returns(REASONS);
                practitioner.mendsThePlan(REASONS);
                practitioner.sharesThePlan();
                person.agrees();
                practitioner.sendsThePlan();
                manager.agrees();
                practitioner.givesTheCopies();
                practitioner.seesReviewDates();
                person.opensTheDocuments();
                var record = "/people/" + practitioner.person();
                var wrongs = new ArrayList<>(new Crawl(practitioner.window().context(), port).from(record, record));
                wrongs.addAll(new Crawl(manager.window().context(), port).from(record, record));
                wrongs.addAll(new Crawl(person.window().context(), port).from("/me", "/me"));
                assertThat(wrongs)
                        .as("links that lead nowhere, and pages without a heading, a title or a label")
                        .isEmpty();
            }
        }
        return every.wrongs();
    }
}
