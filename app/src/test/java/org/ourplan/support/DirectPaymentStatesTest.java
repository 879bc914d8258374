package org.ourplan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.support.DirectPaymentStory.stop;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.store.SignIns;
import org.ourplan.law.directpayments.PaymentEvent;
import org.ourplan.law.directpayments.PaymentLife;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.plan.Plans;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every state of a direct payment has the buttons of the graph, and no forged step gets round it. */
@OurplanTest
class DirectPaymentStatesTest {

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
    DSLContext database;

    @LocalServerPort
    int port;

    @AfterEach
    void theClockRuns() {
        SettableClock.run();
    }

    private DirectPayment now(DirectPaymentStory story) {
        return payments.now(story.person).orElseThrow();
    }

    @Test
    void everyStateHasTheButtonsOfTheGraphAndNoOthers() {
        var story = DirectPaymentStory.planned(plans, staff, database, port).asked();
        buttons(story, "/conditions", "/not-wanted");
        story.fill("/conditions", story.conditions("appropriate", "no"));
        buttons(story, "/conditions", "/refusal", "/not-wanted");
        story.conditionsMet();
        buttons(story, "/not-wanted");
        story.terms(TODAY).signed();
        buttons(story, "/start", "/not-wanted");
        story.started();
        buttons(story, "/stop");
        story.filled("/stop", stop(TODAY, TODAY));
        buttons(story, "/go-on");
        SettableClock.setTo(TODAY.plusDays(1));
        story.workerSignsInAgain(signIns);
        buttons(story, "/go-on", "/close");
        story.filled("/close", "left", "Nothing");
        buttons(story);
    }

    /** The buttons shown lead where the graph leads, and every other step of the graph is refused when it is forged. */
    private void buttons(DirectPaymentStory story, String... steps) {
        var state = now(story).state();
        var main = story.worker().get(story.link()).page().selectFirst("main");
        var all = List.of("/conditions", "/refusal", "/not-wanted", "/start", "/stop", "/go-on", "/close");
        var ways = main.select("a[href], form[action]").stream()
                .map(one -> one.hasAttr("href") ? one.attr("href") : one.attr("action"))
                .filter(address -> address.startsWith(story.link() + "/"))
                .map(address -> address.substring(story.link().length()))
                .filter(all::contains)
                .filter(address -> !(state.paying() && address.equals("/conditions")))
                .toList();
        assertThat(ways).as(state.name()).containsExactlyInAnyOrder(steps);
        for (var step : all) {
            if (!List.of(steps).contains(step) && !(state.paying() && step.equals("/conditions"))) {
                var forged = story.worker().post(story.link(), story.link() + step, Map.of(), "why", "x", "left", "x");
                assertThat(now(story).state()).as(state + " " + step).isEqualTo(state);
                assertThat(forged.status()).as(state + " " + step).isNotEqualTo(500);
            }
        }
        assertThat(PaymentLife.from(state))
                .extracting(PaymentLife.Edge::event)
                .hasSizeGreaterThanOrEqualTo(steps.length == 0 ? 0 : 1);
        assertThat(PaymentLife.next(state, PaymentEvent.CONDITION_NOT_MET).isPresent())
                .isEqualTo(state == PaymentState.ASKED_FOR);
    }
}
