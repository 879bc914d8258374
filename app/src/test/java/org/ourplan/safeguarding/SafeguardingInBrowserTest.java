package org.ourplan.safeguarding;

import static org.ourplan.safeguarding.SafeguardingStory.ending;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.ourplan.people.People;
import org.ourplan.testing.Looks;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A concern through its enquiry to its outcome, looked at on the way: axe, a narrow window. */
@OurplanTest
class SafeguardingInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Test
    void aConcernThroughEnquiryToOutcome() {
        var looks = new Looks(port);
        var story = new SafeguardingStory(people, staff, database, port, LocalDate.now());
        var lead = story.lead.secret();
        looks.open("", "/worried-about-an-adult", "concern-public");
        looks.open("", "/worried-about-an-adult/sent", "concern-public-sent");
        looks.open(story.worker.secret(), "/safeguarding/raise?person=" + story.person, "concern-raise");
        story.raised("danger", "yes", "danger-what", "He comes tonight");
        looks.open(lead, story.at("/write/safety"), "concern-safety");
        looks.open(lead, story.at("/write/decision"), "concern-decision");
        story.decided();
        looks.open(lead, story.at("/write/plan"), "concern-plan-stopped");
        story.writes("wishes", SafeguardingStory.wishes());
        story.writes("advocacy", SafeguardingStory.canTakePart());
        story.writes("plan", story.plan());
        looks.open(lead, story.at("/who"), "concern-who");
        looks.open(lead, story.at("/write/closing"), "concern-closing");
        story.writes("closing", ending());
        looks.open(lead, story.at(""), "concern-closed");
        looks.open(lead, "/safeguarding", "concerns");
        looks.open(lead, "/safeguarding/pathway", "safeguarding-pathway");
        looks.open(lead, "/safeguarding/collection", "safeguarding-collection");
        looks.nothingIsWrong();
    }
}
