package org.ourplan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.support.DirectPaymentStory.both;
import static org.ourplan.support.DirectPaymentStory.day;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.documents.Documents;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.plan.Plans;
import org.ourplan.support.store.PaymentFileStore;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While it is paid: nothing stops it by itself, everything is asked about, and it ends without a gap. */
@OurplanTest
class DirectPaymentPaidTest {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/London"));

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DirectPayments payments;

    @Autowired
    PaymentFileStore files;

    @Autowired
    Documents documents;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private DirectPaymentStory paid() {
        return DirectPaymentStory.planned(plans, staff, database, port).paidFrom(TODAY);
    }

    private DirectPayment now(DirectPaymentStory story) {
        return payments.now(story.person).orElseThrow();
    }

    private List<String> tasks(DirectPaymentStory story) {
        return database.select(TASK.KIND)
                .from(TASK)
                .where(TASK.ABOUT.eq(now(story).id()))
                .and(TASK.DONE_AT.isNull())
                .and(TASK.KIND.ne("DIRECT_PAYMENT_RETURN"))
                .fetch(TASK.KIND);
    }

    private List<LocalDate> due(DirectPaymentStory story, String task) {
        return database.select(TASK.DUE)
                .from(TASK)
                .where(TASK.ABOUT.eq(now(story).id()))
                .and(TASK.KIND.eq(task))
                .and(TASK.DONE_AT.isNull())
                .fetch(TASK.DUE);
    }

    private int dueWithin(DirectPaymentStory story, int days) {
        return (int) files.due(TODAY.plusDays(days)).stream()
                .filter(one -> one.directPayment().equals(now(story).id()))
                .count();
    }

    @Test
    @Tag("DP-28")
    @Tag("DP-16")
    void aStayInHospitalStopsNothingAndAsksForALook() {
        var story = paid();
        story.filled("/concern", "trigger", "IN_HOSPITAL", "words", "Admitted on Monday");
        assertThat(now(story).state()).isEqualTo(PaymentState.BEING_PAID);
        assertThat(dueWithin(story, 27)).isEqualTo(1);
        assertThat(dueWithin(story, 28)).isEqualTo(2);
        assertThat(tasks(story)).containsExactly("DIRECT_PAYMENT_REVIEW");
        assertThat(due(story, "DIRECT_PAYMENT_REVIEW")).as("the same day").containsExactly(TODAY);
        assertThat(due(story, "DIRECT_PAYMENT_RETURN")).as("six months").containsExactly(TODAY.plusDays(181));
    }

    @Test
    @Tag("DP-20")
    @Tag("DP-34")
    void whatThePersonSpentIsToldByThemWithTheSameFormAndAskedAboutWhereItIsNotInThePlan() {
        var story = paid();
        var own = story.self()
                .get("/me/direct-payment/spent")
                .page()
                .select("main form [name]")
                .eachAttr("name");
        assertThat(own)
                .isEqualTo(story.worker()
                        .get(story.link() + "/returns")
                        .page()
                        .select("main form [name]")
                        .eachAttr("name"));
        var empty = story.self().submit("/me/direct-payment/spent", "/me/direct-payment/spent", "spent-A1", "");
        assertThat(empty.page().select(".govuk-error-summary li").eachText())
                .contains(
                        "Enter how much was spent on this, or 0: Eating and drinking well.",
                        "Enter how much was spent on something else, or 0.",
                        "Enter how much of your own money you put in, or 0.");
        var wrong =
                story.self().submit("/me/direct-payment/spent", "/me/direct-payment/spent", "spent-A1", "about ten");
        assertThat(wrong.page().select("#spent-A1").attr("value")).isEqualTo("about ten");
        assertThat(wrong.page().text()).contains("Enter an amount in pounds, such as 12.50, or 0 where it is nothing.");
        var sent = story.self()
                .submit(
                        "/me/direct-payment/spent",
                        "/me/direct-payment/spent",
                        "spent-A1",
                        "£1,012.50",
                        "spent-none",
                        "40",
                        "what-none",
                        "A holiday deposit",
                        "put-in",
                        "0");
        assertThat(sent.page().text()).contains("Thank you. We have what you spent.", "£1,052.50");
        assertThat(now(story).account().spent()).isEqualByComparingTo("1052.50");
        assertThat(now(story).state()).isEqualTo(PaymentState.BEING_PAID);
        assertThat(tasks(story)).containsExactly("ASK_ABOUT_DIRECT_PAYMENT");
        var again = story.self()
                .submit(
                        "/me/direct-payment/spent",
                        "/me/direct-payment/spent",
                        both(
                                day("from", TODAY),
                                both(day("to", TODAY), "spent-A1", "1", "spent-none", "0", "put-in", "0")));
        assertThat(again.page().text()).contains("We know already what was spent before");
    }

    @Test
    @Tag("DP-13")
    void careHomeDaysAreCountedBeforeTheyAreBought() {
        var story = paid();
        var first = TODAY.plusDays(3);
        story.filled(
                "/care-home", both(both(day("first", first), day("last", first.plusDays(20))), "where", "Elm House"));
        var tooLong = story.fill(
                "/care-home",
                both(both(day("first", first.plusDays(42)), day("last", first.plusDays(55))), "where", "Elm House"));
        assertThat(tooLong.page().text()).contains("From " + org.ourplan.platform.web.InWords.date(first.plusDays(49)));
        story.filled(
                "/care-home",
                both(both(day("first", first.plusDays(49)), day("last", first.plusDays(62))), "where", "Elm House"));
    }

    @Test
    @Tag("DP-18")
    void lostCapacityForAWhileGoesOnWithSomebodyWhoManagesAndADayToLookAgain() {
        var story = paid();
        var shown = story.fill(
                "/capacity",
                "what",
                "In a coma",
                "wish",
                "To stay at home",
                "temporary",
                "yes",
                "manages",
                "yes",
                "manager",
                "");
        assertThat(shown.page().select(".govuk-error-summary li").eachText())
                .containsExactly(
                        "Enter a day after today on which you look at it again.",
                        "Enter the name of who manages it meanwhile.");
        story.filled(
                "/capacity",
                both(
                        day("again", TODAY.plusWeeks(8)),
                        "what",
                        "In a coma",
                        "wish",
                        "To stay at home",
                        "temporary",
                        "yes",
                        "manages",
                        "yes",
                        "manager",
                        "Rita"));
        assertThat(now(story).state()).isEqualTo(PaymentState.BEING_PAID);
        assertThat(due(story, "DIRECT_PAYMENT_REVIEW")).containsExactly(TODAY.plusWeeks(8));
    }

    @Test
    @Tag("DP-17")
    @Tag("DP-15")
    void aReviewAsksWhoWasInvitedAndSetsTheNextWithinTwelveMonths() {
        var story = paid();
        var shown = story.fill("/review", "going", "Well", "still-met", "yes", "invited-0", "no");
        assertThat(shown.page().select(".govuk-error-summary").text()).contains("or why not: Ada.");
        story.filled(
                "/review",
                "going",
                "Well",
                "still-met",
                "yes",
                "invited-0",
                "yes",
                "invited-1",
                "no",
                "why-not-1",
                "Nobody helps");
        assertThat(story.worker().get(story.person.link() + "/reviews").page().text())
                .contains(
                        "Review of the direct payment",
                        "By " + org.ourplan.platform.web.InWords.date(TODAY.plusMonths(12)));
    }

    @Test
    @Tag("DP-21")
    void aConditionThatFailsOpensTheStepsToStopAndStopsNothingByItself() {
        var story = paid();
        var shown = story.fill("/conditions", story.conditions("appropriate", "no"));
        assertThat(shown.path()).endsWith("/stop");
        assertThat(shown.page().select("input[name=why][checked]").attr("value"))
                .isEqualTo("CONDITION_NOT_MET");
        assertThat(now(story).state()).isEqualTo(PaymentState.BEING_PAID);
        assertThat(tasks(story)).containsExactly("STOP_DIRECT_PAYMENT");
    }
}
