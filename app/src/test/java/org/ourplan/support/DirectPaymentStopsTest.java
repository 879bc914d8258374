package org.ourplan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.support.DirectPaymentStory.stop;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.store.SignIns;
import org.ourplan.documents.Documents;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.plan.Plans;
import org.ourplan.support.store.PaymentFileStore;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** It ends without a gap, money is asked back only with reasons, and a new plan changes nothing by itself. */
@OurplanTest
class DirectPaymentStopsTest {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/London"));

    @Autowired
    Plans plans;

    @Autowired
    SignIns signIns;

    @Autowired
    Staff staff;

    @Autowired
    DirectPayments payments;

    @Autowired
    PaymentFileStore files;

    @Autowired
    PaymentFiles out;

    @Autowired
    Documents documents;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    @AfterEach
    void theClockRuns() {
        SettableClock.run();
    }

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

    @Test
    @Tag("DP-23")
    void itStopsOnlyWithCareFromTheDayAfterAndClosesOnlyAfterItsLastDay() {
        var story = paid();
        var gap = story.fill("/stop", stop(TODAY.plusDays(30), TODAY, "replacement", ""));
        assertThat(gap.page().select(".govuk-error-summary").text()).contains("There may be no gap.");
        assertThat(now(story).state()).isEqualTo(PaymentState.BEING_PAID);
        var soon = story.fill("/stop", stop(TODAY.plusDays(10), TODAY, "why", "MISUSE", "help", "A payroll service"));
        assertThat(soon.page().text()).contains("Give at least 28 days' notice");
        story.filled("/stop", stop(TODAY.plusDays(30), TODAY));
        assertThat(now(story).state()).isEqualTo(PaymentState.STOPPING);
        var letter = documents.of(story.person).getFirst();
        assertThat(story.worker().get(letter.link()).page().text())
                .contains(
                        "It is too much for her",
                        "The council arranges the same meals",
                        "Ask us to look again",
                        "Ombudsman");
        assertThat(files.due(TODAY.plusDays(60)).stream()
                        .filter(one -> one.directPayment().equals(now(story).id()))
                        .map(one -> one.due().amount().toPlainString()))
                .as("four weeks, and three days of the next")
                .containsExactly("80.00", "8.57");
        assertThat(story.worker()
                        .post(story.link(), story.link() + "/close", Map.of(), "left", "Nothing")
                        .page()
                        .text())
                .contains("has not passed yet");
        SettableClock.setTo(TODAY.plusDays(31));
        story.workerSignsInAgain(signIns);
        story.filled("/close", "left", "Paid back");
        assertThat(now(story).state()).isEqualTo(PaymentState.ENDED);
        assertThat(tasks(story)).isEmpty();
    }

    @Test
    @Tag("DP-22")
    void moneyIsAskedBackOnlyWithReasonsAndWithALetter() {
        var story = paid();
        story.finance()
                .submit(
                        story.link() + "/paid-back",
                        story.link() + "/paid-back",
                        "amount",
                        "0",
                        "why",
                        "Nothing was left");
        var shown = story.fill("/pay-back", "amount", "10", "reasons", "Spent on a holiday");
        assertThat(shown.page().select(".govuk-error-summary").text())
                .contains(
                        "That is more than was ever paid: £0.00.",
                        "what paying it back would mean",
                        "honest mistake",
                        "why this amount");
        out.release(
                out.make(
                        TODAY,
                        staff.hire("Fay", null, org.ourplan.access.Role.FINANCE_OFFICER)
                                .who()),
                staff.hire("Finn", null, org.ourplan.access.Role.FINANCE_OFFICER)
                        .who());
        story.filled(
                "/pay-back",
                "amount",
                "£10",
                "reasons",
                "Spent on a holiday",
                "hardship",
                "She has savings",
                "mistake",
                "She says it was not",
                "proportion",
                "Only what was not for her needs",
                "how",
                "In two parts");
        assertThat(story.worker()
                        .get(documents.of(story.person).getFirst().link())
                        .page()
                        .text())
                .contains("£10.00", "Spent on a holiday", "She has savings", "In two parts", "Ask us to look again");
        assertThat(now(story).state()).isEqualTo(PaymentState.BEING_PAID);
    }

    @Test
    void aNewPlanChangesNothingUntilItsFiguresAreTakenOver() {
        var story = paid();
        var fay =
                staff.hire("Fay", null, org.ourplan.access.Role.FINANCE_OFFICER).who();
        out.release(
                out.make(TODAY, fay),
                staff.hire("Finn", null, org.ourplan.access.Role.FINANCE_OFFICER)
                        .who());
        assertThat(story.worker().get(story.link() + "/figures").page().text())
                .contains("has the figures of the plan already");
        var next = story.plan().nextVersion("29.00").withCouncil().active();
        assertThat(now(story).plan()).isEqualTo(next.read().id());
        assertThat(now(story).weekly()).isEqualByComparingTo("28.00");
        assertThat(story.worker().get(story.person.link() + "/reviews").page().text())
                .contains(org.ourplan.platform.web.InWords.date(
                        TODAY.plusMonths(6).minusDays(1)));
        assertThat(tasks(story)).containsExactly("ASK_ABOUT_DIRECT_PAYMENT");
        story.filled("/figures");
        assertThat(tasks(story)).isEmpty();
        var due = files.due(TODAY.plusDays(28)).stream()
                .filter(one -> one.directPayment().equals(now(story).id()))
                .toList();
        assertThat(due)
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.due().amount()).isEqualByComparingTo("84.00"));
        assertThat(now(story).lines()).extracting(PaidLine::amount).containsExactly(new java.math.BigDecimal("80.00"));
    }
}
