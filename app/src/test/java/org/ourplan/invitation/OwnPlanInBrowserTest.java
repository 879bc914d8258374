package org.ourplan.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.HELPING;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.ourplan.access.HelpPart;
import org.ourplan.access.store.SignIns;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.Assessments;
import org.ourplan.people.People;
import org.ourplan.plan.IndicativeTold;
import org.ourplan.plan.Planned;
import org.ourplan.plan.Plans;
import org.ourplan.plan.WholePlanWritten;
import org.ourplan.testing.Browser;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.Looks;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person writes their own plan with a sister's help and a practitioner's part, on a narrow screen without script. */
@OurplanTest
class OwnPlanInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Plans plans;

    @Autowired
    Assessments assessments;

    @Autowired
    Staff staff;

    @Autowired
    SignIns signIns;

    @Autowired
    DSLContext database;

    @Test
    void withASistersHelpAndAPractitionersPart() {
        var who = Planned.adult(staff, database);
        var told = new IndicativeTold(new BigDecimal("120.00"), LocalDate.of(2026, 5, 3));
        var id = plans.begin(
                who.person(), who.determination(), told, who.worker().who());
        var own = new Browserless(port).with(who.self().secret());
        var sister = new OwnPlace(port, people, staff).choose(own, "Sam Sister", HelpPart.PLAN);
        var pen = "/helping/" + who.person() + "/plan";
        try (var window = Browser.window(port, false, 320)) {
            Browser.signIn(window, port, who.self().secret());
            var page = window.newPage();
            page.navigate("/me/plan");
            follow(page, "Write my plan, step by step");
            page.getByText("Carry on with: What I am good at").click();
            page.getByLabel("What do people like about me, and what am I good at?")
                    .fill("I bake, and I listen.");
            press(page, "Save and leave it for now");
            sister.submit(pen + "/bad-day", pen + "/bad-day", "bad-day", "When the phone is silent");
            new WholePlanWritten(plans, who, id)
                    .advocacyChecked()
                    .with("need/A1", "disposition", "COUNCIL", "how-met", "Meals come on four days");
            page.navigate("/me/plan/write");
            assertThat(page.locator("main").innerText()).contains("last by Ada Made-up", "last by Sam Sister");
            follow(page, "The money there is");
            page.getByLabel("What matters most to me, when I think of this plan?")
                    .fill("Rita, and my kitchen");
            press(page, "Save this, then show me the money");
            assertThat(page.locator("main").innerText()).contains("About £120.00 a week");
            page.navigate("/me/plan");
            assertThat(page.locator("article").innerText())
                    .contains("I bake, and I listen.", "When the phone is silent", "Meals come on four days");
        }
        looks(who);
    }

    private void looks(Planned who) {
        var looks = new Looks(port);
        var self = who.self().secret();
        for (var page : new String[] {"write", "write/need-A9", "money?show=yes", "pictures"}) {
            looks.open(self, "/me/plan/" + page, "own-plan-" + page.replaceAll("[^a-z0-9]", "-"));
        }
        looks.open(self, "/me/family-parts", "family-parts");
        var sister = signIns.begin(
                database.fetchSingle(HELPING, HELPING.PERSON.eq(who.person().value()))
                        .getAccount());
        for (var page : new String[] {"plan", "my-part"}) {
            looks.open(sister, "/helping/" + who.person() + "/" + page, "sister-" + page.replace('/', '-'));
        }
        assessment(who, looks);
        looks.nothingIsWrong();
    }

    /** And the pages of an assessment in their own hand. */
    private void assessment(Planned who, Looks looks) {
        var id = assessments.offer(
                who.person(),
                AssessmentKind.NEEDS,
                null,
                "",
                null,
                "I fell",
                "To stay",
                who.worker().who());
        var link = who.person().link() + "/assessments/" + id;
        var worker = new Browserless(port).with(who.worker().secret());
        worker.submit(
                link + "/part/how",
                link + "/part/how",
                "self-assessment",
                "yes",
                "can-take-part",
                "yes",
                "mode",
                "supported-self-assessment");
        var own = new Browserless(port).with(who.self().secret());
        var week = "/me/assessment/part/typical-week";
        own.submit(week, week, "week", "Up at seven");
        for (var page : new String[] {"", "/part/before-we-meet", "/known"}) {
            looks.open(who.self().secret(), "/me/assessment" + page, "own-assessment" + page.replace('/', '-'));
        }
        looks.open(who.self().secret(), "/me/carers-told", "carers-told-mine");
        own.submit("/me/assessment", "/me/assessment/send");
        looks.open(who.worker().secret(), link + "/assurance", "assurance");
        looks.open(who.worker().secret(), link + "/assurance/part/typical-week", "assurance-part");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }
}
