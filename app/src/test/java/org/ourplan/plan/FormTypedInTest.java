package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The form of source 004 filled in by hand: every field that has no other place is typed in on the one page, and saved once. */
@OurplanTest
class FormTypedInTest {

    private static final String[] FORM = {
        "on-paper-wrote", "PERSON",
        "on-paper-said", "OWN",
        "need-A9-how-met", "by the swimming club",
        "information-reduce", "a class for balance",
        "information-delay", "a walk each day",
        "direct-payment-options", "direct-payment",
        "direct-payment-options", "commissioned",
        "direct-payment-amount-A9", "60.00",
        "direct-payment-frequency-A9", "every 4 weeks",
        "direct-payment-start-day", "1",
        "direct-payment-start-month", "6",
        "direct-payment-start-year", "2026",
        "direct-payment-nominee-name", "Ned Nominee",
        "direct-payment-nominee-phone", "01632 960 123",
        "direct-payment-commissioned", "meals at noon"
    };

    @LocalServerPort
    int port;

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private Begun begun() {
        var plan = Begun.of(plans, port, Planned.adult(staff, database));
        plan.written().advocacyChecked();
        return plan;
    }

    @Test
    @Tag("S004-98")
    @Tag("S004-103")
    void itsFieldsAreTypedInOnceAndStandInThePlan() {
        var plan = begun();
        var kept = plan.worker().submit(plan.link() + "/from-paper", plan.link() + "/from-paper", FORM);
        assertThat(kept.path()).as(kept.page().text()).isEqualTo(plan.link());
        var read = plan.read();
        assertThat(read.written("need/A9").one("how-met")).isEqualTo("by the swimming club");
        assertThat(read.written("information").one("delay")).isEqualTo("a walk each day");
        var money = read.written("direct-payment");
        assertThat(money.all("options")).containsExactly("direct-payment", "commissioned");
        assertThat(money.one("nominee-phone")).isEqualTo("01632 960 123");
        assertThat(read.facts().directPayment().parts()).singleElement().satisfies(part -> {
            assertThat(part.amount()).isEqualByComparingTo("60.00");
            assertThat(part.frequency()).isEqualTo("every 4 weeks");
        });
    }

    @Test
    void waysThatStandAlreadyAreShownInWordsBeforeAnythingIsWritten() {
        var plan = begun();
        plan.written().with("direct-payment", "options", "managed");
        var both = plan.worker().submit(plan.link() + "/from-paper", plan.link() + "/from-paper", FORM);
        assertThat(both.status()).isEqualTo(422);
        assertThat(both.page().text()).contains("In the plan now: An account that the council manages for me");
        assertThat(plan.read().written("direct-payment").all("options")).containsExactly("managed");
    }

    @Test
    void theBlankFormOfThePlanAsksWhatThePageAsksThatTakesItIn() {
        var plan = begun();
        var page = plan.worker().get(plan.link() + "/from-paper").page();
        var blank =
                Jsoup.parse(plan.worker().get(plan.link() + "/blank").response().body());
        var asked = page.select("main label, main legend").eachText();
        assertThat(blank.select(".ask").eachText())
                .isNotEmpty()
                .allSatisfy(question -> assertThat(asked).contains(question));
        assertThat(blank.select("html.large")).hasSize(1);
        assertThat(blank.select("h1").text()).startsWith("The plan of ");
    }
}
