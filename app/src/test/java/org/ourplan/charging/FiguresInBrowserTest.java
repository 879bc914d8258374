package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.testing.Browser;
import org.ourplan.testing.Looks;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of figures and runs in a browser: nothing for axe to say, nothing wider than a narrow screen, works without script. */
@OurplanTest
class FiguresInBrowserTest {

    @Autowired
    AssessedPeople people;

    @Autowired
    FigureRunWork work;

    @Autowired
    RunLetterWork letterWork;

    @Autowired
    Staff staff;

    @LocalServerPort
    int port;

    private Looks looks;
    private int pages;

    @BeforeEach
    void begin() {
        looks = new Looks(port);
    }

    @Test
    void everyPageReadsWellAndANarrowScreenHoldsIt() {
        people.add(AssessedPeople.pensioner("345.67"), LocalDate.of(2025, 5, 1));
        try (var window = Browser.window(port, true, 1280)) {
            Browser.signIn(
                    window,
                    port,
                    staff.hire("Pia Policy (fictional)", null, Role.POLICY_OWNER, Role.FINANCE_OFFICER)
                            .secret());
            var page = window.newPage();
            page.navigate("/policy/charging-figures?year=2026");
            look(page);
            page.navigate("/policy/charging-figures/new?figure=dpa_interest_max&from=2024-08-01");
            page.getByLabel("The figure").fill("99");
            page.getByText("Enter it").click();
            look(page);
            page.getByLabel("The figure").fill("4.15");
            page.getByLabel("What did you read it in?").fill("A made-up table");
            page.getByLabel("Where in it?").fill("Row 3");
            page.getByLabel("If our table has another figure").fill("The table was read again.");
            page.getByText("Enter it").click();
            assertThat(page.url()).doesNotEndWith("/new");
            look(page);
            page.navigate("/charging/runs");
            page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("9");
            page.getByLabel("Month").fill("April");
            page.getByLabel("Year").fill("2026");
            page.getByText("Work it out").click();
            look(page);
            var run = page.url();
            work.look();
            page.navigate(run);
            look(page);
            page.navigate(run + "/people?way=less");
            look(page);
            var other = staff.hire("Fay Other (fictional)", null, Role.FINANCE_OFFICER);
            try (var second = Browser.window(port, true, 1280)) {
                Browser.signIn(second, port, other.secret());
                var list = second.newPage();
                list.navigate("/work/waiting-on-me");
                assertThat(list.content()).contains("Decide on the new contributions from 9 April 2026");
                look(list);
                list.navigate(run);
                list.getByLabel("What do you decide it on?").fill("Read by the finance team.");
                list.getByText("Make the new contributions count").click();
                work.look();
                list.navigate(run);
                look(list);
                list.getByText("The letters about it").click();
                look(list);
                letterWork.look();
                list.navigate(run + "/letters?which=by-hand");
                look(list);
            }
        }
        looks.nothingIsWrong();
    }

    @Test
    void aSecondPersonConfirmsAndAnotherDecidesWithoutScript() {
        var owner =
                staff.hire("Pia Policy (fictional)", null, Role.POLICY_OWNER).secret();
        var senior = staff.hire("Sam Senior (fictional)", null, Role.SENIOR_MANAGER, Role.FINANCE_OFFICER)
                .secret();
        try (var first = Browser.window(port, false, 1280);
                var second = Browser.window(port, false, 1280)) {
            Browser.signIn(first, port, owner);
            Browser.signIn(second, port, senior);
            var page = first.newPage();
            page.navigate("/policy/charging-figures/new?figure=standard_minimum_guarantee_single&from=2019-04-06");
            page.getByLabel("The figure").fill("167.25");
            page.getByLabel("What did you read it in?").fill("A made-up order");
            page.getByLabel("Where in it?").fill("Article 1");
            page.getByText("Enter it").click();
            var entry = page.url();
            var other = second.newPage();
            other.navigate(entry);
            other.getByLabel("I type it again from the source").check();
            other.getByLabel("The figure, in pounds a week").fill("167.25");
            other.getByText("Confirm it: it counts from now on").click();
            assertThat(other.content()).contains("Counts. Confirmed by Sam Senior");
        }
    }

    private void look(Page page) {
        looks.at(page, "figures-%02d".formatted(++pages));
    }
}
