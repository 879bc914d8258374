package org.ourplan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.DIRECT_PAYMENT_ENTRY;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.plan.Plans;
import org.ourplan.policy.Decided;
import org.ourplan.policy.DecidedWith;
import org.ourplan.policy.PersonsPack;
import org.ourplan.policy.Policies;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The person asks by themselves; the record is only added to; no page of one person takes more than six statements. */
@OurplanTest
class DirectPaymentRecordTest {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/London"));

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DirectPayments payments;

    @Autowired
    DSLContext database;

    @Autowired
    Policies policies;

    @Autowired
    PersonsPack personsPack;

    @LocalServerPort
    int port;

    private DirectPaymentStory planned() {
        return DirectPaymentStory.planned(plans, staff, database, port);
    }

    private DirectPayment now(DirectPaymentStory story) {
        return payments.now(story.person).orElseThrow();
    }

    @Test
    void thePersonAsksOnTheirOwnPageAndSeesWhereItIs() {
        var story = planned();
        assertThat(story.self().get("/me").page().text()).contains("My direct payment");
        assertThat(story.self().get("/me/direct-payment").page().text()).contains("You do not have to take one.");
        var shown = story.self()
                .submit("/me/direct-payment/ask", "/me/direct-payment/ask", "need", "A1", "words", "I want to choose");
        assertThat(shown.page().text())
                .contains("Thank you. We have your request", "You asked for a direct payment on");
        assertThat(now(story).state()).isEqualTo(PaymentState.ASKED_FOR);
        assertThat(database.fetchCount(
                        TASK,
                        TASK.ABOUT
                                .eq(now(story).id())
                                .and(TASK.KIND.eq("DECIDE_DIRECT_PAYMENT"))
                                .and(TASK.DONE_AT.isNull())))
                .isEqualTo(1);
    }

    @Test
    @Tag("DP-32")
    void afterCareIsPaidWholeAndSaysWhatItRestsOn() {
        var story = planned();
        var shown = story.worker()
                .submit(story.all() + "/ask", story.all() + "/ask", "receiver", "THE_PERSON", "after-care", "yes");
        assertThat(shown.path()).endsWith("/conditions");
        assertThat(now(story).pays()).isEqualByComparingTo("0.00");
        assertThat(Readiness.sum(now(story), true).payment()).isEqualByComparingTo("28.00");
        assertThat(story.worker().get(now(story).link()).page().text())
                .contains("Mental Health Act 1983 s117", "The person pays £0.00 a week");
    }

    @Test
    @Tag("S003-10")
    void theRecordNamesThePackThatDecided() {
        var story = planned().asked();
        assertThat(decidedWith(story)).isEmpty();
        story.conditionsMet();
        assertThat(decidedWith(story)).singleElement().satisfies(kept -> {
            assertThat(kept.decision()).isEqualTo(now(story).id());
            assertThat(kept.pack())
                    .isEqualTo(policies.forPerson(story.person, TODAY)
                            .orElseThrow()
                            .id());
        });
    }

    private List<DecidedWith> decidedWith(DirectPaymentStory story) {
        return personsPack.decisions(story.person).stream()
                .filter(decided -> decided.what() == Decided.DIRECT_PAYMENT)
                .toList();
    }

    @Test
    void answersThatNoFormOffersAreRefusedInWords() {
        var story = planned().asked();
        for (var forged : List.of(
                new String[] {"/conditions", "managing", "PERHAPS", "capacity", "maybe"},
                new String[] {"/conditions", "excluded", "yes", "exclusion", "NOTHING", "excluded-from-day", "1"})) {
            var shown = story.worker()
                    .post(
                            story.link() + forged[0],
                            story.link() + forged[0],
                            Map.of(),
                            java.util.Arrays.copyOfRange(forged, 1, forged.length));
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.page().text()).contains("There is a problem", "Choose from the answers on the page");
        }
    }

    @Test
    void theRecordCannotBeChanged() {
        var story = planned().asked();
        assertThatThrownBy(() -> database.update(DIRECT_PAYMENT_ENTRY)
                        .set(DIRECT_PAYMENT_ENTRY.BY_NAME, "Nobody")
                        .where(DIRECT_PAYMENT_ENTRY.DIRECT_PAYMENT.eq(now(story).id()))
                        .execute())
                .hasMessageContaining("direct_payment_entry");
    }

    @Test
    void everyPageOfOnePersonTakesAtMostSixStatements() {
        var story = planned();
        held(story, story.all());
        held(story, story.all() + "/ask");
        story.asked();
        held(story, story.link() + "/conditions");
        story.conditionsMet();
        held(story, story.link());
        held(story, story.link() + "/terms");
        story.terms(TODAY).signed().started();
        for (var page :
                new String[] {"", "/returns", "/review", "/concern", "/capacity", "/care-home", "/stop", "/pay-back"}) {
            held(story, story.link() + page);
        }
        story.self().get("/me/direct-payment");
        StatementCount.reset();
        assertThat(story.self().get("/me/direct-payment").status()).isEqualTo(200);
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
    }

    private static void held(DirectPaymentStory story, String page) {
        var worker = story.worker();
        worker.get(page);
        StatementCount.reset();
        assertThat(worker.get(page).status()).as(page).isEqualTo(200);
        assertThat(StatementCount.sinceReset()).as(page).hasSizeLessThanOrEqualTo(6);
    }
}
