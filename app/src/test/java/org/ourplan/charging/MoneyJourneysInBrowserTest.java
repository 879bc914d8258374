package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.people.People;
import org.ourplan.testing.Browser;
import org.ourplan.testing.Looks;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two financial assessments in a narrow window without script, and every page of them before axe. */
@OurplanTest
class MoneyJourneysInBrowserTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @LocalServerPort
    int port;

    private Looks looks;

    @BeforeEach
    void aDayOfWhichTheFiguresAreKnown() {
        SettableClock.setTo(TODAY);
        looks = new Looks(port);
    }

    @AfterEach
    void timeGoesOn() {
        SettableClock.run();
    }

    @Test
    void aFinancialAssessmentAtHome() {
        var ada = new AtTheMoney(people, staff, port, "Ada");
        try (var window = Browser.window(port, false, 320)) {
            Browser.signIn(window, port, ada.officer.secret());
            var page = window.newPage();
            page.navigate(ada.all);
            press(page, "Begin a financial assessment");
            page.getByText("About them", new Page.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            page.getByLabel("At home", new Page.GetByLabelOptions().setExact(true))
                    .check();
            press(page, "Save and continue");
            choose(page, "partner", "no");
            page.fill("input[name=children]", "0");
            press(page, "Save and continue");
            choose(page, "tell", "all");
            press(page, "Save and continue");
            page.getByLabel("State Pension", new Page.GetByLabelOptions().setExact(true))
                    .check();
            press(page, "Save and continue");
            page.fill("input[name=amount]", "two hundred");
            press(page, "Save and continue");
            assertThat(page.locator("#amount-error").textContent()).contains("Enter an amount in pounds");
            page.fill("input[name=amount]", "£300.00");
            choose(page, "every", "week");
            press(page, "Save and continue");
            page.getByLabel("Money in bank accounts, savings or cash").check();
            press(page, "Save and continue");
            page.fill("input[name=value]", "15,000");
            press(page, "Save and continue");
            page.getByLabel("None of these").check();
            press(page, "Save and continue");
            choose(page, "route", "full");
            press(page, "Save and continue");
            page.fill("input[name=cost]", "420.00");
            press(page, "Save and continue");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check the answers"))
                    .click();
            assertThat(page.locator("main").textContent()).contains("Ada would pay £61.55 a week.");
            press(page, "Keep it");
            assertThat(page.locator("main").textContent())
                    .contains("Ada pays £61.55 a week.", "It is worked out and kept.");
            looks.fits(page, "money-result-without-script");
            looks.nothingIsWrong();
        }
    }

    @Test
    void aFinancialAssessmentInACareHomeWithAHouse() {
        var bert = new AtTheMoney(people, staff, port, "Bert").begun();
        try (var window = Browser.window(port, false, 320)) {
            Browser.signIn(window, port, bert.officer.secret());
            var page = window.newPage();
            page.navigate(bert.link() + "/part/about");
            page.getByLabel("In a care home for good", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.fill("input[name=since-day]", "2");
            page.fill("input[name=since-month]", "2");
            page.fill("input[name=since-year]", "2026");
            press(page, "Save and continue");
            choose(page, "partner", "no");
            press(page, "Save and continue");
            choose(page, "tell", "all");
            press(page, "Save and continue");
            page.getByLabel("State Pension", new Page.GetByLabelOptions().setExact(true))
                    .check();
            press(page, "Save and continue");
            page.fill("input[name=amount]", "250.00");
            press(page, "Save and continue");
            page.getByLabel("The home they own and live in, or lived in before a care home")
                    .check();
            press(page, "Save and continue");
            page.fill("input[name=value]", "210000");
            press(page, "Save and continue");
            assertThat(page.locator("main").textContent()).contains("Say who lives in the home now.");
            choose(page, "lives-there", "nobody");
            press(page, "Save and continue");
            choose(page, "route", "full");
            press(page, "Save and continue");
            page.fill("input[name=cost]", "900.00");
            press(page, "Save and continue");
            page.navigate(bert.link() + "/check");
            press(page, "Keep it");
            assertThat(page.locator("main").textContent())
                    .contains("Bert pays the full cost: £900.00 a week.")
                    .contains("A deferred payment agreement must be offered")
                    .contains("The time in which we left out your home for the first weeks of a permanent stay")
                    .contains("A tenth is taken off for what selling costs.");
            page.navigate(bert.link()
                    + "/compare?one-day=26&one-month=4&one-year=2026&other-day=27&other-month=4&other-year=2026");
            assertThat(page.locator("main").textContent()).contains("£218.20 a week", "£900.00 a week");
        }
    }

    @Test
    void everyPagePleasesAxeAndFitsANarrowWindow() {
        var ada = new AtTheMoney(people, staff, port, "Ada")
                .begun()
                .told(FinancialAssessmentPagesTest.atHome()
                        .ticked("home-costs", "COUNCIL_TAX", "BOARD")
                        .with("home-costs/BOARD", "amount", "20"));
        var cost = ada.as(ada.officer).get(ada.link() + "/add/disability").path();
        var given = ada.as(ada.officer).get(ada.link() + "/add/given-away").path();
        look(
                ada.officer.secret(),
                List.of(
                        ada.link(),
                        ada.link() + "/part/about",
                        ada.link() + "/part/household",
                        ada.link() + "/part/not-told",
                        ada.link() + "/part/income",
                        ada.link() + "/part/income/ATTENDANCE_ALLOWANCE",
                        ada.link() + "/part/capital/SAVINGS",
                        ada.link() + "/part/home-costs/BOARD",
                        cost,
                        given,
                        ada.link() + "/part/route",
                        ada.link() + "/part/care",
                        ada.link() + "/check",
                        ada.link() + "/evidence",
                        ada.link()
                                + "/compare?one-day=5&one-month=4&one-year=2026&other-day=6&other-month=4&other-year=2026"));
        look(
                ada.self.secret(),
                List.of("/me", "/me/charging", ada.own(), ada.own() + "/check", ada.own() + "/evidence"));
        ada.keptFrom(TODAY);
        look(
                ada.officer.secret(),
                List.of(
                        ada.all,
                        ada.link() + "/result",
                        ada.link() + "/letter",
                        ada.link() + "/letter/easy-read",
                        ada.link() + "/letter/send"));
        look(ada.self.secret(), List.of(ada.own() + "/result"));
        ada.begun();
        look(ada.officer.secret(), List.of(ada.link() + "/changes"));
        looks.nothingIsWrong();
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static void choose(Page page, String field, String value) {
        page.check("input[name=" + field + "][value=" + value + "]");
    }

    private void look(String secret, List<String> paths) {
        for (var path : paths) {
            var name = path.replaceAll("\\?.*|[0-9a-f]{8}-[0-9a-f-]{27}", "").replaceAll("[^A-Za-z_-]+", ".");
            looks.open(secret, path, "money" + name);
        }
    }
}
