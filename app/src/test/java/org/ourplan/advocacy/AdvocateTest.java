package org.ourplan.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.ADVOCATE_REPORT;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.advocacy.Process;
import org.ourplan.organisation.Shares;
import org.ourplan.people.FictionalPeople;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.StatementCount;

/** An independent advocate asked for, named, seeing what the process needs; a no and an end are not forgotten. */
@OurplanTest
class AdvocateTest extends WithAnAdvocate {

    /** Refers for an assessment; what the answer page then says. */
    private Browserless.Shown referred(String shares, String... more) {
        var answers = new ArrayList<>(List.of(
                "process",
                Process.NEEDS_ASSESSMENT.name(),
                "whom",
                outside.id().toString(),
                "imca",
                "no",
                "words",
                "Her first assessment",
                "needs",
                "Short words, and pictures",
                "by-day",
                "1",
                "by-month",
                "3",
                "by-year",
                "2100",
                "shares",
                shares));
        answers.addAll(List.of(more));
        return office.submit(link() + "/new", link() + "/new", answers.toArray(String[]::new));
    }

    @Test
    @Tag("ADV-13")
    @Tag("DATA-13")
    void aReferralReachesTheOrganisationAndWhoIsNamedSeesWhatTheAssessmentNeedsAndNothingElse() {
        assertThat(referred("BEST_INTERESTS").page().text()).contains("Say why it is in their best interests");
        referred("BEST_INTERESTS", "shares-why", "She wants somebody to know her story");
        assertThat(tasks()).contains("ARRANGE_ADVOCATE");
        var asked = manager.get(outside.link())
                .page()
                .selectFirst("a[href*=/asked/]")
                .attr("href");
        assertThat(manager.get(asked).page().text())
                .contains("a needs assessment", "Short words, and pictures", "1 March 2100", "Her first assessment");
        manager.submit(asked, asked, "takes", "yes", "who", anna.id().toString(), "cares", "no");
        assertThat(tasks()).doesNotContain("ARRANGE_ADVOCATE");
        assertThat(office.get(link()).page().text()).contains("Anna Advocate of " + outside.name() + " helps");
        assertThat(own.get("/me/helpers").page().text())
                .contains("speaks up for you, for a needs assessment", "Anna Advocate");
        var at = anna.at(port);
        var stranger = people.add(FictionalPeople.named("Stella", "Stranger"), worker.who());
        assertThat(at.get("/helping/" + person + "/next").status()).isEqualTo(200);
        assertThat(at.get("/helping/" + person + "/documents/care").status()).isEqualTo(200);
        for (var not : new String[] {
            "/helping/" + person + "/plan",
            "/helping/" + person + "/documents/money",
            "/helping/" + stranger,
            "/helping/" + stranger + "/advocacy"
        }) {
            assertThat(at.get(not).status()).as(not).isEqualTo(404);
        }
        assertThat(at.get("/people?words=Stranger").page().text()).doesNotContain("Stella");
    }

    @Test
    @Tag("ADV-13")
    void withoutAgreementOrBestInterestsTheAdvocateSeesOnlyWhatIsAsked() {
        help.advocates(outside, anna, person, Process.NEEDS_ASSESSMENT, Shares.NOTHING, worker.who());
        var at = anna.at(port);
        assertThat(at.get(mine()).page().text()).contains("Pictures");
        for (var not : new String[] {"/next", "/profile", "/documents/care", "/plan"}) {
            assertThat(at.get("/helping/" + person + not).status()).as(not).isEqualTo(404);
        }
    }

    @Test
    @Tag("ADV-1")
    void anOrganisationThatCannotAndAnAdvocateWhoStopsAreNotForgotten() {
        referred("AGREED");
        var asked = manager.get(outside.link())
                .page()
                .selectFirst("a[href*=/asked/]")
                .attr("href");
        assertThat(manager.submit(asked, asked, "takes", "no").page().text()).contains("Say why not");
        manager.submit(asked, asked, "takes", "no", "why", "Nobody is free before May");
        assertThat(office.get(link()).page().text()).contains("cannot: Nobody is free before May");
        assertThat(tasks()).contains("ARRANGE_ADVOCATE");
        advocates();
        assertThat(tasks()).as("somebody else said yes").doesNotContain("ARRANGE_ADVOCATE");
        var at = anna.at(port);
        var page = mine() + "/report";
        var open = at.get(page).page().selectFirst("input[name=_csrf]").attr("value");
        var end = own.get("/me/helpers")
                .page()
                .selectFirst("form[action*=/organisations/]")
                .attr("action");
        own.submit("/me/helpers", end);
        assertThat(at.press(open, page, "says", "Too late", "concern", "no").status())
                .isEqualTo(404);
        assertThat(at.get("/helping").page().text()).contains("You help nobody here now");
        assertThat(tasks()).as("the duty does not end with it").contains("ARRANGE_ADVOCATE");
        var seen = office.get(link())
                .page()
                .selectFirst("form:contains(nobody else is needed)")
                .attr("action");
        office.submit(link(), seen);
        assertThat(tasks()).doesNotContain("ARRANGE_ADVOCATE");
        assertThat(database.fetchCount(ADVOCATE_REPORT, ADVOCATE_REPORT.PERSON.eq(person.value())))
                .isZero();
    }

    @Test
    void pagesNeedAtMostSixStatements() {
        advocates();
        anna.at(port).submit(mine() + "/report", mine() + "/report", "says", "She is afraid", "concern", "no");
        var at = anna.at(port);
        for (var page : new String[] {link(), link() + "/new"}) {
            StatementCount.reset();
            office.get(page);
            assertThat(StatementCount.sinceReset()).as(page).hasSizeLessThanOrEqualTo(6);
        }
        StatementCount.reset();
        at.get(mine());
        assertThat(StatementCount.sinceReset()).as(mine()).hasSizeLessThanOrEqualTo(6);
        StatementCount.reset();
        own.get("/me/helpers");
        assertThat(StatementCount.sinceReset()).as("/me/helpers").hasSizeLessThanOrEqualTo(6);
        StatementCount.reset();
        manager.get(outside.link());
        assertThat(StatementCount.sinceReset()).as("organisation").hasSizeLessThanOrEqualTo(6);
    }
}
