package org.ourplan.agreement;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.plan.Plans;
import org.ourplan.testing.Looks;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The pages of money and agreement in a narrow and a wide window: axe has nothing to say, and nothing has to be
 * scrolled sideways.
 */
@OurplanTest
class MoneyAndAgreementInBrowserTest {

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private Looks looks;

    @BeforeEach
    void begin() {
        looks = new Looks(port);
    }

    @Test
    void everyPageIsAccessibleAndFitsANarrowWindow() {
        var story = new PlanStory(plans, staff, database, port, "28.00", "25.00").withFigures("8.00");
        var worker = story.who.worker().secret();
        var determination = story.who.determination();
        looks.open(worker, story.who.person().link() + "/budget/work-out?determination=" + determination, "work-out");
        looks.open(worker, story.who.person().link() + "/budget", "budget");
        looks.open(worker, story.at("/statement"), "statement");
        looks.open(worker, story.at("/statement/figures"), "figures");
        story.shared();
        looks.open(story.who.self().secret(), "/me/statement", "my-statement");
        looks.open(story.who.self().secret(), "/me/plan/answer", "my-answer");
        story.answered("AGREES");
        looks.open(worker, story.at("/agreement/send"), "send");
        story.sent("no", "no", "no");
        looks.open(story.who.manager().secret(), "/team", "team");
        looks.open(story.who.manager().secret(), story.at("/agree"), "agree");
        looks.open(story.who.manager().secret(), story.at("/not-agreed"), "not-agreed");
        story.agreed().made();
        looks.open(worker, story.at("/copies"), "copies");
        looks.open(worker, story.at("/agreement"), "agreement");
        story.give("Ada Made-up");
        story.worker().submit(story.at("/copies"), story.at("/copies/activate"));
        looks.open(worker, story.who.person().link() + "/reviews", "reviews");
        looks.open(worker, story.who.person().link() + "/money", "money");
        looks.nothingIsWrong();
    }
}
