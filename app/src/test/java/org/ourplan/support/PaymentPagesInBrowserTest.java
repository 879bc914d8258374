package org.ourplan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.support.DirectPaymentStory.both;
import static org.ourplan.support.DirectPaymentStory.day;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.agreement.PlanStory;
import org.ourplan.plan.Plans;
import org.ourplan.review.LooksTogether;
import org.ourplan.testing.Looks;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The pages of a direct payment with money of others, of the look together and of exceptions, in a narrow and a wide window: axe
 * has nothing to say and nothing has to be scrolled sideways. Where a folder is named, a picture of each is left to be looked at.
 */
@OurplanTest
class PaymentPagesInBrowserTest {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/London"));

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    PaymentFiles files;

    @Autowired
    DirectPayments payments;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private Looks looks;

    @BeforeEach
    void begin() {
        looks = new Looks(port);
    }

    @Test
    void everyPageOfADirectPaymentThatOthersPayInto() {
        var story = DirectPaymentStory.plannedBeside(plans, staff, database, port, "Physiotherapy", "50.00");
        var worker = story.plan().workersSecret();
        looks.open(worker, story.all(), "dp-none");
        looks.open(worker, story.all() + "/ask", "dp-ask");
        looks.open(story.plan().selfsSecret(), "/me/direct-payment", "my-dp-none");
        story.asked();
        looks.open(worker, story.link() + "/conditions", "dp-conditions");
        story.conditionsMet();
        looks.open(worker, story.link(), "dp-to-set-up");
        for (var page : List.of("terms", "employer", "payees", "joint")) {
            looks.open(worker, story.link() + "/" + page, "dp-" + page);
        }
        story.terms(TODAY);
        joint(story);
        looks.open(worker, story.link() + "/one-return", "dp-one-return");
        together(story);
        story.signed().started();
        files.release(
                files.make(TODAY, staff.hire("Fay", null, Role.FINANCE_OFFICER).who()),
                staff.hire("Finn", null, Role.FINANCE_OFFICER).who());
        looks.open(worker, story.link() + "/returns", "dp-returns");
        spent(story);
        looks.open(worker, story.link(), "dp-paid");
        looks.open(worker, story.all(), "dp-list");
        looks.open(story.plan().selfsSecret(), "/me/direct-payment", "my-dp");
        looks.open(story.plan().selfsSecret(), "/me/direct-payment/spent", "my-dp-spent");
        for (var page : List.of("review", "concern", "capacity", "care-home", "stop", "pay-back", "paid-back")) {
            looks.open(worker, story.link() + "/" + page, "dp-" + page);
        }
        looks.open(staff.hire("Flo", null, Role.FINANCE_OFFICER).secret(), "/payments", "payments");
        looks.nothingIsWrong();
    }

    private static void joint(DirectPaymentStory story) {
        story.filled(
                "/joint",
                both(
                        day("review", TODAY.plusMonths(2)),
                        "from",
                        "NHS_PERSONAL_HEALTH_BUDGET",
                        "payer",
                        "Westmere Integrated Care Board",
                        "every",
                        "THREE_MONTHS",
                        "papers",
                        "RECEIPTS"));
    }

    private void together(DirectPaymentStory story) {
        var share = share(story);
        story.filled(
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

    private int share(DirectPaymentStory story) {
        return JointMoneyRead.held(payments.now(story.person()).orElseThrow())
                .getFirst()
                .number();
    }

    private void spent(DirectPaymentStory story) {
        var share = share(story);
        story.filled(
                "/returns",
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
                "32");
    }

    @Test
    void theLookTogetherAndWhatThePlanAndTheStatementSayOfIt() {
        var story = new PlanStory(plans, staff, database, port, "28.00", "33.00");
        var option = story.read().each("option").getFirst().place();
        story.writing(option, "extra", "Cooking lessons", "extra-weekly", "5.00", "extra-weeks", "10");
        story.withCouncil().active();
        var reviews = story.read().person().link() + "/reviews";
        looks.open(story.workersSecret(), reviews, "reviews-before");
        var at = story.worker().get(reviews).page().select("a[href$=/look]").attr("href");
        looks.open(story.workersSecret(), at, "look-together");
        story.worker()
                .submit(
                        at,
                        at,
                        "who",
                        "Ada and her sister",
                        "words",
                        "I can make soup now",
                        "agrees",
                        "yes",
                        "told",
                        "yes",
                        "worked",
                        "YES",
                        "next",
                        "AS_PLANNED");
        looks.open(story.workersSecret(), reviews, "reviews-after");
        looks.open(story.workersSecret(), story.at(""), "plan-decided-since");
        looks.open(story.workersSecret(), story.at("/statement"), "statement-decided-since");
        looks.open(story.selfsSecret(), "/me/statement", "my-statement-decided-since");
        looks.nothingIsWrong();
        assertThat(at)
                .startsWith(LooksTogether.link(story.read().person(), java.util.UUID.randomUUID())
                        .substring(0, reviews.length()));
    }

    @Test
    void theRegisterOfExceptions() {
        var story = new PlanStory(plans, staff, database, port, "28.00", "28.00");
        story.withFigures("8.00").shared().answered("AGREES");
        looks.open(story.workersSecret(), story.at("/agreement/send"), "send");
        story.sent("no", "no", "yes");
        var senior = staff.hire("Sia Senior (fictional)", story.team(), Role.SENIOR_MANAGER);
        looks.open(senior.secret(), story.at("/agree"), "decide-exception");
        looks.open(senior.secret(), "/exceptions", "exceptions-senior");
        looks.open(
                staff.hire("Olu Owner (fictional)", null, Role.POLICY_OWNER).secret(),
                "/exceptions",
                "exceptions-owner");
        looks.nothingIsWrong();
    }
}
