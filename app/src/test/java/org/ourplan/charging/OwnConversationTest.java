package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.people.People;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The person tells about their own money, and the council decides what it must decide. */
@OurplanTest
class OwnConversationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    FinancialAssessments money;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    @BeforeEach
    void aDayOfWhichTheFiguresAreKnown() {
        SettableClock.setTo(TODAY);
    }

    @AfterEach
    void timeGoesOn() {
        SettableClock.run();
    }

    private AtTheMoney somebody() {
        return new AtTheMoney(people, staff, port, "Ada").begun();
    }

    private static Answered atHome() {
        return FinancialAssessmentPagesTest.atHome();
    }

    @Test
    void thePersonFillsItInThemselvesAndSeesAnEstimateButDecidesNothing() {
        var ada = somebody().told(atHome());
        var own = ada.as(ada.self);
        assertThat(own.get("/me/charging").page().text()).contains("Tell us about your money");
        var add = own.get(ada.own() + "/add/disability");
        var place = add.path();
        assertThat(add.page().text()).doesNotContain("What we decide");
        own.submit(place, place, "label", "Extra washing", "amount", "6.00", "every", "week", "needed", "Wet beds");
        assertThat(own.get(ada.own() + "/check").page().text())
                .contains("You would pay £78.75 a week.", "We have not decided yet about one extra cost");
        assertThat(own.get(ada.own() + "/part/care").status()).isEqualTo(404);
        own.submit(ada.own() + "/check", ada.own() + "/told");
        assertThat(database.select(TASK.WHAT)
                        .from(TASK)
                        .where(TASK.ABOUT.eq(ada.assessment()))
                        .fetch(TASK.WHAT))
                .containsExactly("Work out what they pay");
        var forOfficer = place.replace("/me/charging/", ada.all + "/");
        ada.as(ada.officer)
                .submit(forOfficer, forOfficer, "decided", "all", "reason", "Incontinence is part of her illness");
        ada.keptFrom(TODAY);
        assertThat(own.get(ada.own() + "/result").page().text())
                .contains("You pay £72.75 a week.", "Extra washing", "Incontinence is part of her illness");
    }

    @Test
    void aCostThatThePersonChangesIsDecidedAgain() {
        var ada = somebody().told(atHome());
        var own = ada.as(ada.self);
        var place = own.get(ada.own() + "/add/disability").path();
        own.submit(place, place, "label", "Washing", "amount", "6.00", "every", "week");
        var forOfficer = place.replace("/me/charging/", ada.all + "/");
        ada.as(ada.officer).submit(forOfficer, forOfficer, "decided", "all", "reason", "Yes");
        own.submit(place, place, "needed", "My skin");
        assertThat(money.parts(money.find(ada.person, ada.assessment()))
                        .get(place.substring(place.indexOf("/part/") + 6))
                        .answers()
                        .one("decided"))
                .isEqualTo("all");
        own.submit(place, place, "amount", "60.00");
        assertThat(ada.as(ada.officer).get(ada.link() + "/check").page().text())
                .contains("Decide about this cost: all of it, part of it, or nothing, with the reason.");
    }

    @Test
    void whoDoesNotWantToTellIsAskedNothingMoreAndTheOfficerDecidesHow() {
        var ada = somebody();
        var place = ada.own() + "/part/not-told";
        ada.as(ada.self).submit(place, place, "tell", "not", "why", "It is nobody's business");
        ada.told(new Answered()
                .with("about", "born-day", "1", "born-month", "5", "born-year", "1944", "where", "home")
                .with("care", "cost", "420.00"));
        assertThat(ada.as(ada.officer).get(ada.link() + "/check").page().text())
                .contains("They do not want to tell everything. Say how their money is looked at then.");
        var route = ada.link() + "/part/route";
        var tried = ada.as(ada.officer).submit(route, route, "route", "refused");
        assertThat(tried.page().text()).contains("Say what was tried, and what help was offered first.");
        ada.as(ada.officer).submit(route, route, "route", "refused", "attempts", "Two visits; an advocate was offered");
        assertThat(ada.keptFrom(TODAY).page().text())
                .contains("Ada pays the full cost: £420.00 a week.", "You can ask for a full assessment at any time.");
    }

    @Test
    void anyFinanceOfficerTakesItUpAndTheRecordClosesAgainOnceTheLetterIsGiven() {
        var ada = somebody().told(atHome());
        var other = staff.hire("Fred Finance (fictional)", null, Role.FINANCE_OFFICER);
        assertThat(database.select(TASK.ROLE)
                        .from(TASK)
                        .where(TASK.ABOUT.eq(ada.assessment()))
                        .fetch(TASK.ROLE))
                .containsExactly("FINANCE_OFFICER");
        assertThat(ada.as(other).get(ada.link()).status()).isEqualTo(200);
        ada.keptFrom(TODAY);
        var send = ada.link() + "/letter/send?version=1";
        assertThat(ada.as(other).submit(send, send, "how", "by post").path()).isEqualTo("/");
        assertThat(ada.as(other).get(ada.link() + "/result").path()).endsWith("/reason-to-look");
    }
}
