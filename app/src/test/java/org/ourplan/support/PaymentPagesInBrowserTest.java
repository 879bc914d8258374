package org.ourplan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.support.DirectPaymentStory.both;
import static org.ourplan.support.DirectPaymentStory.day;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.agreement.PlanStory;
import org.ourplan.plan.Plans;
import org.ourplan.review.LooksTogether;
import org.ourplan.testing.Browser;
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

    private final List<String> wrongs = new ArrayList<>();

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

    @Test
    void everyPageOfADirectPaymentThatOthersPayInto() {
        var story = DirectPaymentStory.plannedBeside(plans, staff, database, port, "Physiotherapy", "50.00");
        var worker = story.plan().workersSecret();
        look(worker, story.all(), "dp-none");
        look(worker, story.all() + "/ask", "dp-ask");
        look(story.plan().selfsSecret(), "/me/direct-payment", "my-dp-none");
        story.asked();
        look(worker, story.link() + "/conditions", "dp-conditions");
        story.conditionsMet();
        look(worker, story.link(), "dp-to-set-up");
        for (var page : List.of("terms", "employer", "payees", "joint")) {
            look(worker, story.link() + "/" + page, "dp-" + page);
        }
        story.terms(TODAY);
        joint(story);
        look(worker, story.link() + "/one-return", "dp-one-return");
        together(story);
        story.signed().started();
        files.release(
                files.make(TODAY, staff.hire("Fay", null, Role.FINANCE_OFFICER).who()),
                staff.hire("Finn", null, Role.FINANCE_OFFICER).who());
        look(worker, story.link() + "/returns", "dp-returns");
        spent(story);
        look(worker, story.link(), "dp-paid");
        look(worker, story.all(), "dp-list");
        look(story.plan().selfsSecret(), "/me/direct-payment", "my-dp");
        look(story.plan().selfsSecret(), "/me/direct-payment/spent", "my-dp-spent");
        for (var page : List.of("review", "concern", "capacity", "care-home", "stop", "pay-back", "paid-back")) {
            look(worker, story.link() + "/" + page, "dp-" + page);
        }
        look(staff.hire("Flo", null, Role.FINANCE_OFFICER).secret(), "/payments", "payments");
        assertThat(wrongs).isEmpty();
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
        look(story.workersSecret(), reviews, "reviews-before");
        var at = story.worker().get(reviews).page().select("a[href$=/look]").attr("href");
        look(story.workersSecret(), at, "look-together");
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
        look(story.workersSecret(), reviews, "reviews-after");
        look(story.workersSecret(), story.at(""), "plan-decided-since");
        look(story.workersSecret(), story.at("/statement"), "statement-decided-since");
        look(story.selfsSecret(), "/me/statement", "my-statement-decided-since");
        assertThat(wrongs).isEmpty();
        assertThat(at)
                .startsWith(LooksTogether.link(story.read().person(), java.util.UUID.randomUUID())
                        .substring(0, reviews.length()));
    }

    @Test
    void theRegisterOfExceptions() {
        var story = new PlanStory(plans, staff, database, port, "28.00", "28.00");
        story.withFigures("8.00").shared().answered("AGREES");
        look(story.workersSecret(), story.at("/agreement/send"), "send");
        story.sent("no", "no", "yes");
        var senior = staff.hire("Sia Senior (fictional)", story.team(), Role.SENIOR_MANAGER);
        look(senior.secret(), story.at("/agree"), "decide-exception");
        look(senior.secret(), "/exceptions", "exceptions-senior");
        look(staff.hire("Olu Owner (fictional)", null, Role.POLICY_OWNER).secret(), "/exceptions", "exceptions-owner");
        assertThat(wrongs).isEmpty();
    }

    private void look(String secret, String path, String name) {
        for (var width : new int[] {1280, 320}) {
            try (var window = Browser.window(port, true, width)) {
                Browser.signIn(window, port, secret);
                var page = window.newPage();
                page.navigate(path);
                keepPicture(page, name + "-" + width);
                Browser.wrongs(page).forEach(wrong -> wrongs.add(name + " at " + width + ": " + wrong));
                if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))) {
                    wrongs.add(name + " at " + width + ": has to be scrolled sideways");
                }
            }
        }
    }

    private static void keepPicture(Page page, String name) {
        var folder = System.getenv("OURPLAN_PICTURES");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
        }
    }
}
