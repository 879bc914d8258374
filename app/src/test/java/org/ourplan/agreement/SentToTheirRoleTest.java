package org.ourplan.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.LOOK;
import static org.ourplan.tables.Tables.PERSON;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.plan.Plans;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Something to do that was sent to a role opens the record for that role, as long as it is not done, and each look says
 * why.
 */
@OurplanTest
class SentToTheirRoleTest {

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private PlanStory story() {
        return new PlanStory(plans, staff, database, port, "28.00", "28.00");
    }

    private Staff.Hired senior() {
        return staff.hire("Sena Senior (fictional)", null, Role.SENIOR_MANAGER);
    }

    private Browserless at(Staff.Hired who) {
        return new Browserless(port).with(who.secret());
    }

    private void restrict(PlanStory story) {
        database.update(PERSON)
                .set(PERSON.RESTRICTED, true)
                .where(PERSON.ID.eq(story.who.person().value()))
                .execute();
    }

    @Test
    void aSeniorManagerOpensAndDecidesWhatWasSentToThemWithoutAReasonAndThenTheLookEnds() {
        var story = story().withFigures("8.00").shared().answered("AGREES").sent("yes", "no", "no");
        restrict(story);
        var senior = senior();
        var shown = at(senior).get(story.at("/agree"));
        assertThat(shown.heading()).isEqualTo("Decide on the plan of Ada");
        assertThat(at(senior).get(story.at("")).heading()).isEqualTo("My care and support plan");
        assertThat(database.select(LOOK.REASON)
                        .from(LOOK)
                        .where(LOOK.ACCOUNT.eq(senior.who().account()))
                        .fetch(LOOK.REASON))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason).startsWith("Sent to their role: Decide on the plan of Ada"));
        var done = at(senior).submit(story.at("/agree"), story.at("/agree"), "decision", "agree");
        assertThat(story.read().state()).isEqualTo(PlanState.AGREED);
        assertThat(done.path()).isEqualTo("/");
        assertThat(done.page().text()).contains("The plan is agreed");
        assertThat(at(senior).get(story.at("")).path()).endsWith("/reason-to-look");
    }

    @Test
    void whatWasSentToAnotherRoleOrAnotherTeamOpensNothing() {
        var story = story().withCouncil();
        restrict(story);
        assertThat(at(senior()).get(story.at("/agree")).path())
                .as("it went to a team manager")
                .endsWith("/reason-to-look");
        var elsewhere = staff.hire("Moe Manager (fictional)", staff.team("West"), Role.TEAM_MANAGER);
        assertThat(at(elsewhere).get(story.at("/agree")).path()).endsWith("/reason-to-look");
        assertThat(story.manager().get(story.at("/agree")).status()).isEqualTo(200);
    }

    @Test
    void aManagerBelowTheLevelSeesWhoMayAgreeAndMayReturnItOnly() {
        var story = story().withFigures("8.00").shared().answered("AGREES").sent("yes", "no", "no");
        staff.hire("Sana Senior (fictional)", story.team(), Role.SENIOR_MANAGER);
        var shown = story.manager().get(story.at("/agree")).page();
        assertThat(shown.select("input[value=agree]")).isEmpty();
        assertThat(shown.select("a[href$=/not-agreed]")).isEmpty();
        assertThat(shown.text())
                .contains("You cannot agree this plan. It needs a senior manager. The risk is high.")
                .contains("Sana Senior (fictional)");
        story.manager().submit(story.at("/agree"), story.at("/agree"), "reasons", "Say who holds the key");
        assertThat(story.read().state()).isEqualTo(PlanState.RETURNED);
    }
}
