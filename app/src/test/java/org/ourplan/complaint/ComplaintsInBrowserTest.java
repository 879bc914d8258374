package org.ourplan.complaint;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.testing.Browser;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.Looks;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A complaint from the person's own page, through its acknowledgement, to its answer; and another look. Each page is looked at. */
@OurplanTest
class ComplaintsInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    AtComplaints at;

    @AfterEach
    void listsAreEmpty() {
        at.clearLists();
    }

    @Test
    void aComplaintFromTheirOwnPageToItsAnswer() {
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        var worker = staff.hire("Wanda Worker", staff.team("North"), Role.PRACTITIONER);
        var person = people.add(FictionalPeople.named("Yolanda", "Fictional"), worker.who());
        var self = staff.hire("Yolanda Fictional", null, person, Role.PERSON).secret();
        var manager = at.manager().secret();
        var office = new Browserless(port).with(manager);
        var looks = new Looks(port);
        looks.open(self, "/me/complaints/new", "complaint-new-mine");
        complain(self, today);
        var complaint = at.last();
        looks.open(manager, "/", "complaint-work");
        looks.open(manager, complaint + "/steps/acknowledged", "complaint-acknowledge");
        at.acknowledged(office, complaint, today, today.plusDays(20));
        looks.open(manager, complaint + "/steps/answered", "complaint-answer");
        at.answered(office, complaint, today);
        at.step(office, complaint, "learnt", today, "theme", "Sundays", "words", "The list is read by nobody");
        looks.open(self, "/me/complaints", "complaints-mine");
        looks.open(manager, complaint, "complaint");
        looks.open(manager, "/complaints", "complaints");
        looks.open(manager, "/complaints/new", "complaint-new");
        looks.open(manager, "/complaints/years/" + today.plusMonths(9).getYear(), "complaints-year");
        looks.open(staff.hire("Pia", null, Role.POLICY_OWNER).secret(), "/learning", "complaints-learning");
        looks.open(staff.hire("Otto", null, Role.AUDITOR).secret(), "/complaints/looks", "complaints-looks");
        letters(looks, self);
        looks.open(self, "/me/asks/new", "ask-new-mine");
        looks.open(worker.secret(), person.link() + "/asks/another-look", "another-look");
        new Browserless(port)
                .with(self)
                .submit("/me/asks/new", "/me/asks/new", "kind", "ANOTHER_LOOK", "decided", "PLAN", "more", "I fall");
        looks.open(self, "/me/asks", "asks-mine-look");
        looks.open(worker.secret(), lastAsk(worker.secret(), person.link()), "ask-look");
        looks.nothingIsWrong();
    }

    private void complain(String self, LocalDate today) {
        try (var window = Browser.window(port, true, 1280)) {
            Browser.signIn(window, port, self);
            var page = window.newPage();
            page.navigate("/me");
            page.getByRole(
                            com.microsoft.playwright.options.AriaRole.LINK,
                            new com.microsoft.playwright.Page.GetByRoleOptions()
                                    .setName("Complain")
                                    .setExact(true))
                    .click();
            page.locator("a[href='/me/complaints/new']").click();
            page.getByLabel("What do you complain about?").fill("Nobody came on Sunday");
            page.getByLabel("What is it about, most of all?").selectOption("QUALITY");
            page.locator("#happened-day, [name=happened-day]").first().fill("" + today.getDayOfMonth());
            page.locator("[name=happened-month]").fill("" + today.getMonthValue());
            page.locator("[name=happened-year]").fill("" + today.getYear());
            page.getByLabel("For myself").check();
            page.getByText("Send my complaint").click();
            page.getByText("We have your complaint. Below you see what becomes of it.")
                    .waitFor();
        }
    }

    private void letters(Looks looks, String self) {
        var page = new Browserless(port).with(self).get("/me/complaints").page();
        var number = 0;
        for (var link :
                page.select("section a[href*=/letters/]:not([href*=pdf])").eachAttr("href")) {
            looks.open(self, link, "complaint-letter-" + number++);
        }
        looks.paper(self, page.select("section a[href$=.pdf]").attr("href"), "complaint-letter");
    }

    private String lastAsk(String worker, String record) {
        return new Browserless(port)
                .with(worker)
                .get(record + "/asks")
                .page()
                .select("h2 a[href*=/asks/]")
                .attr("href");
    }
}
