package org.ourplan.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.ourplan.agreement.PlanStory;
import org.ourplan.organisation.OutsideHelp;
import org.ourplan.organisation.OutsideHelp.Outside;
import org.ourplan.organisation.Work;
import org.ourplan.plan.Plans;
import org.ourplan.testing.Browser;
import org.ourplan.testing.Looks;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * An advocate: referred to, invited, meets the person, reports, is answered. An independent planner: chosen by the person, writes part
 * of the plan. Each page on the way pleases axe and fits a narrow screen.
 */
@OurplanTest
class OutsideInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    OutsideHelp help;

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Test
    void anAdvocateIsReferredToInvitedMeetsReportsAndIsAnsweredAndAPlannerIsChosenAndWritesAPartOfThePlan() {
        var story = new PlanStory(plans, staff, database, port, "120.00", "150.00");
        var outside = help.founded();
        var anna = help.advocate(outside, "Anna Advocate");
        var paul = help.joins(outside, "Paul Planner", false, Work.PLANNING);
        var person = story.who().person();
        var looks = new Looks(port);
        try (var window = Browser.window(port, true, 1280)) {
            window.setDefaultTimeout(20_000);
            var page = window.newPage();
            as(page, story.workersSecret(), person.link());
            page.locator("a[href$='/advocacy']").first().click();
            looks.at(page, "advocacy-nobody-yet");
            page.getByText("Ask for an independent advocate").click();
            looks.at(page, "advocacy-refer");
            page.getByLabel("What is it for?").selectOption("CARE_AND_SUPPORT_PLAN");
            page.getByLabel("Whom do we ask?").selectOption(outside.id().toString());
            page.locator("input[name=imca][value=no]").check();
            page.locator("textarea[name=words]").fill("Ada finds it hard to weigh two things.");
            page.locator("textarea[name=needs]").fill("Pictures, one at a time.");
            page.locator("input[name=shares][value=AGREED]").check();
            press(page, "Ask for one");
            as(page, outside.manager().secret(), "/helping");
            follow(page, "My organisation: what it is asked, and who works for it");
            looks.at(page, "organisation-own");
            page.locator("a[href*='/asked/']").first().click();
            looks.at(page, "organisation-asked");
            page.locator("input[name=takes][value=yes]").check();
            page.getByLabel("Who is it?").selectOption(anna.id().toString());
            page.locator("input[name=cares][value=no]").check();
            press(page, "Save");
            reports(page, anna.hired().secret(), person.toString(), looks);
            answers(page, story, looks);
            as(page, anna.hired().secret(), "/helping/" + person + "/advocacy");
            assertThat(page.content()).contains("We put the swimming first.");
            looks.at(page, "advocate-answered");
            as(page, story.selfsSecret(), "/me/helpers");
            looks.at(page, "my-helpers-advocate");
            chooses(page, outside, looks);
            as(page, outside.manager().secret(), outside.link());
            page.locator("a[href*='/asked/']").first().click();
            page.locator("input[name=takes][value=yes]").check();
            page.getByLabel("Who is it?").selectOption(paul.id().toString());
            press(page, "Save");
            writes(page, paul.hired().secret(), person.toString(), looks);
        }
        looks.open(outside.keeper().secret(), outside.link(), "organisation-keeper");
        looks.open(outside.keeper().secret(), outside.link() + "/people/" + anna.id() + "/evidence", "evidence");
        assertThat(story.read().written("good-week").one("words")).isEqualTo("Swimming on Tuesday, said Ada to Paul.");
        looks.nothingIsWrong();
    }

    /** The advocate meets the person in private, and writes to the council. */
    private void reports(Page page, String secret, String person, Looks looks) {
        as(page, secret, "/helping/" + person);
        follow(page, "What I do as independent advocate");
        follow(page, "Write down a meeting");
        looks.at(page, "advocate-meeting");
        page.getByLabel("Day").fill("2");
        page.getByLabel("Month").fill("3");
        page.getByLabel("Year").fill("2026");
        page.locator("input[name=with][value=person]").check();
        page.locator("input[name=private][value=yes]").check();
        press(page, "Save");
        page.getByText("Write to the council").first().click();
        looks.at(page, "advocate-report");
        page.locator("textarea[name=says]").fill("Ada wants to swim, and says so with her hands.");
        page.locator("input[name=concern][value=yes]").check();
        page.locator("textarea[name=concern-words]").fill("The plan says nothing of it.");
        page.locator("input[name=challenges][value=no]").check();
        press(page, "Send it");
        assertThat(page.content()).contains("The council has it");
    }

    private void answers(Page page, PlanStory story, Looks looks) {
        as(page, story.workersSecret(), story.who().person().link() + "/advocacy");
        page.locator("a[href*='/reports/']").first().click();
        looks.at(page, "advocacy-report");
        var today = LocalDate.now();
        page.getByLabel("Day").fill("" + today.getDayOfMonth());
        page.getByLabel("Month").fill("" + today.getMonthValue());
        page.getByLabel("Year").fill("" + today.getYear());
        page.locator("textarea[name=words]").fill("We put the swimming first.");
        press(page, "Answer, and make the letter");
        assertThat(page.url()).endsWith("/giving");
    }

    private static void chooses(Page page, Outside outside, Looks looks) {
        follow(page, "Choose an organisation to help me plan");
        looks.at(page, "choose-organisation");
        page.locator("input[name=organisation][value='" + outside.id() + "']").check();
        page.locator("input[name=parts][value=PLAN]").check();
        press(page, "Ask them");
        assertThat(page.content()).contains("We told them that you chose them");
    }

    private void writes(Page page, String secret, String person, Looks looks) {
        as(page, secret, "/helping/" + person + "/plan");
        page.navigate("/helping/" + person + "/plan/good-week");
        looks.at(page, "planner-part");
        page.locator("textarea[name=words]").fill("Swimming on Tuesday, said Ada to Paul.");
        press(page, "Save and leave it for now");
    }

    private void as(Page page, String secret, String path) {
        page.context().clearCookies();
        Browser.signIn(page.context(), port, secret);
        page.navigate(path);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }
}
