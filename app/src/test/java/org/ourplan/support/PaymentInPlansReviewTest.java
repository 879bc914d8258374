package org.ourplan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.REVIEW_DATE;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.plan.Plans;
import org.ourplan.review.ReviewStory;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One meeting, two records: the review of the plan is the direct payment’s too, only where its own questions are answered. */
@OurplanTest
class PaymentInPlansReviewTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    DirectPayments payments;

    @LocalServerPort
    int port;

    private LocalDate paymentDue(DirectPaymentStory story) {
        return database.fetchSingle(
                        REVIEW_DATE,
                        REVIEW_DATE.PLAN.eq(story.plan().read().id()).and(REVIEW_DATE.KIND.eq("DIRECT_PAYMENT")))
                .getByDay();
    }

    @Test
    @Tag("REV-7")
    @Tag("DP-15")
    void theDirectPaymentIsReviewedInTheSameMeeting() {
        var story = DirectPaymentStory.planned(plans, staff, database, port).paidFrom(TODAY);
        var before = paymentDue(story);
        var review = new ReviewStory(story.plan()).begun().whole();
        assertThat(review.stops()).containsExactly("Say whether the direct payment is looked at in the same meeting.");
        review.writing("payment", "together", "yes", "going", "Nina comes now");
        assertThat(review.stops())
                .anySatisfy(stop -> assertThat(stop).contains("say whether the conditions are still met"))
                .anySatisfy(stop -> assertThat(stop).contains("Say whether this person took part in the review"));
        assertThat(paymentDue(story)).isEqualTo(before);
        review.writing("payment", "together", "yes", "still-met", "yes", "invited-0", "yes", "invited-1", "yes")
                .ended("KEEP");
        assertThat(paymentDue(story)).isEqualTo(TODAY.plusMonths(12));
        var kept = payments.now(story.person())
                .orElseThrow()
                .last(EntryKind.REVIEWED)
                .orElseThrow();
        assertThat(kept.detail().one("going")).isEqualTo("Nina comes now");
        assertThat(kept.detail().date("on")).contains(TODAY);
    }

    @Test
    @Tag("REV-7")
    void aPaymentThatIsLookedAtByItselfKeepsItsOwnDay() {
        var story = DirectPaymentStory.planned(plans, staff, database, port).paidFrom(TODAY);
        var before = paymentDue(story);
        new ReviewStory(story.plan())
                .begun()
                .whole()
                .writing("payment", "together", "no")
                .ended("KEEP");
        assertThat(paymentDue(story)).isEqualTo(before);
        assertThat(payments.now(story.person()).orElseThrow().last(EntryKind.REVIEWED))
                .isEmpty();
    }
}
