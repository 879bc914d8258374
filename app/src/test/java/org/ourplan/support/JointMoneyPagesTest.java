package org.ourplan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.support.DirectPaymentStory.both;
import static org.ourplan.support.DirectPaymentStory.day;
import static org.ourplan.tables.Tables.REVIEW_DATE;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.plan.Plans;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Money of the NHS in the same account: one return, one look together, nothing asked for twice (DP-30). */
@OurplanTest
class JointMoneyPagesTest {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/London"));
    private static final String NHS = "Westmere Integrated Care Board";

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DirectPayments payments;

    @Autowired
    Documents documents;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private DirectPaymentStory beside() {
        return DirectPaymentStory.plannedBeside(plans, staff, database, port, "Physiotherapy", "50.00");
    }

    private DirectPayment now(DirectPaymentStory story) {
        return payments.now(story.person).orElseThrow();
    }

    /** The money of the NHS, which asks for returns every three months by itself. */
    private static DirectPaymentStory nhs(DirectPaymentStory story, LocalDate review) {
        return story.filled(
                "/joint",
                both(
                        review == null ? new String[0] : day("review", review),
                        "from",
                        "NHS_PERSONAL_HEALTH_BUDGET",
                        "payer",
                        NHS,
                        "weekly",
                        "£50.00",
                        "what",
                        "Physiotherapy",
                        "every",
                        "THREE_MONTHS",
                        "papers",
                        "RECEIPTS"));
    }

    /** One return every three months, which the NHS takes. */
    private DirectPaymentStory together(DirectPaymentStory story) {
        var share = JointMoneyRead.held(now(story)).getFirst().number();
        return story.filled(
                "/one-return",
                both(
                        day("agreed-on-" + share, TODAY),
                        "papers-alone",
                        "RECEIPTS",
                        "every",
                        "THREE_MONTHS",
                        "why-often",
                        "The NHS looks at its part each quarter",
                        "papers",
                        "RECEIPTS",
                        "why-RECEIPTS",
                        "They show both parts at once",
                        "takes-" + share,
                        "yes",
                        "agreed-by-" + share,
                        "Bo Budget"));
    }

    private List<LocalDate> due(DirectPaymentStory story, String task) {
        return database.select(TASK.DUE)
                .from(TASK)
                .where(TASK.ABOUT.eq(now(story).id()))
                .and(TASK.KIND.eq(task))
                .and(TASK.DONE_AT.isNull())
                .fetch(TASK.DUE);
    }

    private List<LocalDate> reviewed(DirectPaymentStory story) {
        return database.select(REVIEW_DATE.BY_DAY)
                .from(REVIEW_DATE)
                .where(REVIEW_DATE.PERSON.eq(story.person.value()))
                .and(REVIEW_DATE.KIND.eq("DIRECT_PAYMENT"))
                .fetch(REVIEW_DATE.BY_DAY);
    }

    @Test
    @Tag("DP-30")
    @Tag("PB-3")
    void itBeginsFromWhatThePlanShowsAndSaysWhoseHowMuchAndForWhat() {
        var story = beside().asked().conditionsMet();
        var form = story.worker().get(story.link() + "/joint").page();
        assertThat(form.select("#what").attr("value")).isEqualTo("Physiotherapy");
        assertThat(form.select("#weekly").attr("value")).isEqualTo("50.00");
        var empty = story.fill("/joint", "weekly", "0", "payer", "");
        assertThat(empty.page().select(".govuk-error-summary li").eachText())
                .contains("Enter who pays it.", "Enter an amount above 0, or do not add it.");
        nhs(story, null);
        var page = story.worker().get(story.link()).page().text();
        assertThat(page)
                .contains(
                        "£50.00 a week from " + NHS + " (an NHS personal health budget), for: Physiotherapy",
                        "It is no part of the personal budget",
                        "Say how the direct payment is paid first.");
        assertThat(now(story).weekly()).as("the budget is as it was").isEqualByComparingTo("28.00");
        assertThat(story.fill("/joint", "from", "NHS", "payer", NHS, "weekly", "1", "what", "x", "every", "YEAR")
                        .page()
                        .text())
                .contains("This body is there already.");
        assertThat(story.worker()
                        .post(story.link(), story.link() + "/one-return", Map.of(), "every", "YEAR")
                        .page()
                        .text())
                .contains("First say how it is paid");
    }

    @Test
    @Tag("DP-30")
    void oneReturnServesEverybodyWhoPaysAndThePageSaysWhatItTakesOffAndWhyTheRestStays() {
        var story = beside().asked().conditionsMet().terms(TODAY);
        nhs(story, null);
        var why = story.fill("/one-return", "every", "THREE_MONTHS", "papers", "RECEIPTS");
        assertThat(why.page().select(".govuk-error-summary").text())
                .contains("Say whether " + NHS + " takes the one return.");
        together(story).signed().started();
        var page = story.worker().get(story.link()).page().text();
        assertThat(page)
                .contains(
                        "4 returns a year instead of 6.",
                        "1 review a year instead of 2.",
                        "Given once, for everybody who pays: receipts.",
                        "One return every 3 months. Why so often: The NHS looks at its part each quarter",
                        "Receipts. Why: They show both parts at once",
                        "are enough for us and for " + NHS);
        assertThat(due(story, "DIRECT_PAYMENT_RETURN")).as("one, quarterly").containsExactly(TODAY.plusDays(90));
        assertThat(story.self().get("/me/direct-payment").page().text())
                .contains("You tell us once. It is enough for us and for " + NHS);
        assertThat(spent(story).page().text()).contains("Thank you. We have what you spent.");
        assertThat(story.worker().get(story.link()).page().text()).contains("Send it to " + NHS);
        assertThat(now(story).fromOthers()).isEqualByComparingTo("200.00");
        assertThat(now(story).account().spent()).isEqualByComparingTo("150.00");
        assertThat(due(story, "SEND_JOINT_RETURN")).hasSize(1);
        story.worker().submit(story.link(), story.link() + "/one-return/sent");
        assertThat(due(story, "SEND_JOINT_RETURN")).isEmpty();
        assertThat(documents.of(story.person))
                .filteredOn(one -> one.kind() == DocumentKind.DIRECT_PAYMENT_SPENT)
                .hasSize(1);
        story.worker().post(story.link(), story.link() + "/one-return/sent", Map.of());
        assertThat(now(story).each(EntryKind.JOINT_SENT)).as("pressed twice").hasSize(1);
    }

    private org.ourplan.testing.Browserless.Shown spent(DirectPaymentStory story) {
        var share = JointMoneyRead.held(now(story)).getFirst().number();
        var missing = story.fill("/returns", "spent-A1", "30", "spent-none", "0", "put-in", "0");
        assertThat(missing.page().select(".govuk-error-summary").text())
                .contains("Enter how much came in from " + NHS + ", or 0.");
        assertThat(missing.page().text()).contains("This one return is for us and for " + NHS, "receipts.");
        return story.self()
                .submit(
                        "/me/direct-payment/spent",
                        "/me/direct-payment/spent",
                        "spent-A1",
                        "30",
                        "came-in-" + share,
                        "200",
                        "spent-joint-" + share,
                        "120",
                        "what-joint-" + share,
                        "Four visits",
                        "spent-none",
                        "0",
                        "put-in",
                        "0");
    }

    @Test
    @Tag("DP-30")
    @Tag("DP-15")
    void itIsLookedAtOnceOnTheSoonestDayThatAnyOfThemNeeds() {
        var story = beside().paidFrom(TODAY);
        assertThat(reviewed(story)).containsExactly(TODAY.plusMonths(6).minusDays(1));
        nhs(story, TODAY.plusMonths(2));
        assertThat(reviewed(story)).containsExactly(TODAY.plusMonths(2));
        assertThat(story.worker().get(story.link()).page().text())
                .contains("The agreement does not say this yet.", "Agree with everybody who pays");
        var share = JointMoneyRead.held(now(story)).getFirst().number();
        var form = story.worker().get(story.link() + "/review").page();
        assertThat(form.text()).contains(NHS + ", who pays into the same account: did they take part");
        story.filled(
                "/review",
                both(
                        day("again-" + share, TODAY.plusMonths(14)),
                        "going",
                        "Well",
                        "still-met",
                        "yes",
                        "invited-0",
                        "yes",
                        "invited-1",
                        "yes",
                        "invited-2",
                        "yes"));
        assertThat(reviewed(story)).as("at most twelve months").containsExactly(TODAY.plusMonths(12));
        story.worker().submit(story.link(), story.link() + "/joint/" + share + "/take-out");
        assertThat(JointMoneyRead.held(now(story))).isEmpty();
    }

    @Test
    @Tag("DP-30")
    void untilTheOtherBodyTakesItItsOwnReturnGoesOnAndThePageSaysWhy() {
        var story = beside().paidFrom(TODAY);
        nhs(story, null);
        var share = JointMoneyRead.held(now(story)).getFirst().number();
        story.filled("/one-return", "every", "SIX_MONTHS", "takes-" + share, "no", "why-not-" + share, "New system");
        assertThat(story.worker().get(story.link()).page().text())
                .contains(
                        "A return of its own for " + NHS + ". Why: New system",
                        NHS + " does not take the one return yet, so its own goes on. Ask again.");
        story.fill(
                "/returns",
                "spent-A1",
                "1",
                "came-in-" + share,
                "0",
                "spent-joint-" + share,
                "0",
                "spent-none",
                "0",
                "put-in",
                "0");
        assertThat(due(story, "SEND_JOINT_RETURN")).isEmpty();
        var worker = story.worker();
        worker.get(story.link());
        StatementCount.reset();
        worker.get(story.link());
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
        StatementCount.reset();
        worker.get(story.link() + "/joint");
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
    }
}
