package org.ourplan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.access.store.SignIns;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.InWords;
import org.ourplan.support.DirectPaymentStory;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A direct payment from the request to the second payment, as four people, in a browser: with script and without. */
@OurplanTest
class DirectPaymentJourneyTest {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/London"));

    @LocalServerPort
    int port;

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    SignIns signIns;

    @Autowired
    DSLContext database;

    private EveryPage every;

    @BeforeEach
    void begin() {
        every = new EveryPage(port);
    }

    @AfterEach
    void theClockRuns() {
        SettableClock.run();
    }

    @Test
    void fromTheRequestToTheSecondPaymentWithScript() {
        assertThat(play(true)).isEmpty();
    }

    @Test
    void fromTheRequestToTheSecondPaymentWithoutScript() {
        assertThat(play(false)).isEmpty();
    }

    private List<String> play(boolean script) {
        var story = DirectPaymentStory.planned(plans, staff, database, port);
        var who = story.plan().who();
        var wrongs = new ArrayList<String>();
        try (var worker = Window.of(port, script, every, who.worker().secret());
                var person = Window.of(port, script, every, who.self().secret())) {
            asked(worker, story.person().link());
            setUp(worker);
            paid(script, TODAY, true);
            person.open("/me").follow("My direct payment").reads("£80.00, sent on " + InWords.date(TODAY));
            spent(person);
        }
        SettableClock.setTo(TODAY.plusDays(28));
        try (var worker = Window.of(port, script, every, again(who.worker()));
                var person = Window.of(port, script, every, again(who.self()))) {
            paid(script, TODAY.plusDays(28), false);
            person.open("/me/direct-payment")
                    .reads("sent on " + InWords.date(TODAY.plusDays(28)))
                    .reads("£80.00 on " + InWords.day(TODAY.plusDays(56)));
            var money = story.person().link() + "/money";
            worker.open(money + "/direct-payments").reads("Being paid.");
            lookAtTheRest(worker);
            wrongs.addAll(new Crawl(worker.context(), port).from(money, money));
        }
        wrongs.addAll(every.wrongs());
        return wrongs;
    }

    /** A sign-in ends in a day; the clock went on by four weeks. */
    private String again(Staff.Hired who) {
        return signIns.begin(who.who().account());
    }

    private void asked(Window worker, String record) {
        worker.open(record + "/money")
                .follow("Direct payments")
                .follow("Record that one was asked for")
                .choose("Who asked, and who would receive the money?", "Ada asked, and receives it")
                .choose("Is this after-care under section 117 of the Mental Health Act 1983?", "No")
                .press("Save and go to the conditions")
                .isAt("Are the conditions met?")
                .press("Save")
                .reads("There is a problem")
                .choose("Does Ada have capacity to ask for a direct payment?", "Yes")
                .type("What shows whether they can ask?", "She said what it is and what it is for")
                .choose("Is Ada under a court order or licence about drugs or alcohol?", "No")
                .choose("Can Ada manage it, alone or with help?", "Yes, with help that we think can be found")
                .type("What shows whether it can be managed?", "A payroll service helps")
                .choose("Is a direct payment an appropriate way to meet these needs?", "Yes")
                .type("What shows whether it is appropriate?", "She chose who comes")
                .press("Save")
                .reads("The conditions are met: the direct payment must be made.");
    }

    private void setUp(Window worker) {
        worker.follow("How it is paid")
                .choose("With or without what the person pays?", "Without it (net): £20.00 a week")
                .day("What is the first day that is paid for?", TODAY)
                .choose("Where is it paid to?", "Into a separate bank account, kept for this")
                .type("Which reference does the finance system know the account by?", "DP-104")
                .press("Save")
                .follow("Being an employer")
                .choose("Will somebody be employed with the direct payment?", "No")
                .press("Save")
                .follow("Add somebody who will be paid")
                .type("Their name, or the name of the business", "Meals Round the Corner")
                .choose("Who are they to Ada?", "Nobody close: an agency, a business or somebody employed")
                .choose("Do they live in the same household?", "No")
                .press("Save")
                .press("Make the agreement")
                .follow("Record that it was signed")
                .choose("How was it signed?", "On paper")
                .press("Save")
                .press("Start the payments")
                .reads("The payments have begun.")
                .reads("£80.00 on " + InWords.date(TODAY));
    }

    private void paid(boolean script, LocalDate day, boolean first) {
        var maker = staff.hire("Fay Finance (fictional)", null, Role.FINANCE_OFFICER);
        var second = staff.hire("Finn Finance (fictional)", null, Role.FINANCE_OFFICER);
        try (var one = Window.of(port, script, every, maker.secret());
                var other = Window.of(port, script, every, second.secret())) {
            one.open("/payments")
                    .day("Make a file of everything due up to which day?", day)
                    .press("Make the file");
            one.reads("You made this file. Somebody else checks and releases it.")
                    .doesNotRead("Ada");
            other.open("/payments")
                    .reads("Waits for a second person")
                    .open(one.path())
                    .press("Release the file")
                    .reads("Released.");
            if (first) {
                assertThat(other.hasLink("Take the file to the finance system (CSV)"))
                        .isTrue();
            }
        }
    }

    private void spent(Window person) {
        person.follow("Tell us what I spent")
                .press("Send")
                .reads("There is a problem")
                .type("How much was spent on this: Eating and drinking well?", "£56.00")
                .type("How much was spent on something else?", "0")
                .type("How much of my own money did I put in?", "32")
                .press("Send")
                .reads("Thank you. We have what you spent.")
                .reads("£56.00. We paid £80.00, and you put in £32.00. You told us of £56.00 that was spent.");
    }

    private static void lookAtTheRest(Window worker) {
        var page = worker.page().locator("main h2 a").first().getAttribute("href");
        worker.open(page).reads("£160.00");
        for (var step : List.of(
                "/returns",
                "/paid-back",
                "/review",
                "/concern",
                "/conditions",
                "/capacity",
                "/care-home",
                "/payees",
                "/stop",
                "/pay-back")) {
            worker.open(page + step);
        }
    }
}
