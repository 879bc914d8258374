package org.ourplan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.law.budget.Rate;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.platform.NewId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OurplanTest
class PackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @Autowired
    Policies policies;

    @Autowired
    Staff staff;

    @LocalServerPort
    int port;

    private final String name = "test care " + NewId.next();

    @BeforeEach
    void stopTheClock() {
        SettableClock.setTo(TODAY);
    }

    @AfterEach
    void runTheClock() {
        SettableClock.run();
    }

    private Browserless owner() {
        return new Browserless(port)
                .with(staff.hire("Pia Policy (fictional)", null, Role.POLICY_OWNER)
                        .secret());
    }

    private Browserless.Shown add(String pounds, LocalDate from, String... until) {
        return owner().submit(
                        "/policy/prices/new",
                        "/policy/prices/new",
                        "name",
                        name,
                        "unit",
                        "hour",
                        "pounds",
                        pounds,
                        "from-day",
                        day(from),
                        "from-month",
                        month(from),
                        "from-year",
                        year(from),
                        "until-day",
                        until.length == 0 ? "" : until[0],
                        "until-month",
                        until.length == 0 ? "" : until[1],
                        "until-year",
                        until.length == 0 ? "" : until[2],
                        "source",
                        "A test");
    }

    private BigDecimal price(LocalDate day) {
        return policies.rateCard().on(name, day) instanceof DatedAnswer.Held<Rate> held
                ? held.value().pounds()
                : BigDecimal.ZERO;
    }

    @Test
    void aNewPriceEndsTheOneBeforeAndWhatHeldStays() {
        add("20.00", TODAY);
        add("21.00", TODAY.plusMonths(2));
        assertThat(price(TODAY.plusMonths(2).minusDays(1))).isEqualByComparingTo("20.00");
        assertThat(price(TODAY.plusMonths(2))).isEqualByComparingTo("21.00");
        assertThat(price(TODAY.minusDays(1))).isEqualByComparingTo("0");
    }

    @Test
    void whatHeldInThePastIsNeverChanged() {
        add("20.00", TODAY.minusDays(10));
        var again = add("18.00", TODAY.minusDays(5));
        assertThat(again.page().title()).startsWith("Error: ");
        assertThat(again.page().text()).contains("what held in the past is never changed");
        assertThat(again.page().select("input[name=pounds]").val()).isEqualTo("18.00");
        var same = add("19.00", TODAY.minusDays(10));
        assertThat(same.page().text()).contains("a figure that was entered is never changed");
        assertThat(price(TODAY)).isEqualByComparingTo("20.00");
    }

    @Test
    void aMissingPriceSaysWhichFromWhenAndWhoCanEnterIt() {
        add("20.00", TODAY, "30", "June", "2026");
        var missing = policies.rateCard().on(name, LocalDate.of(2026, 7, 9));
        assertThat(missing)
                .isInstanceOfSatisfying(
                        DatedAnswer.Missing.class,
                        gap -> assertThat(gap.sentence())
                                .isEqualTo("There is no figure for " + name
                                        + " from 1 July 2026. Ask the policy owner to enter it with its source."));
        assertThat(new Browserless(port)
                        .get("/policy?on-day=9&on-month=7&on-year=2026")
                        .page()
                        .text())
                .contains("There is no figure for " + name);
    }

    @Test
    void everybodySeesWhatIsInForceAndOnlyThePolicyOwnerAdds() {
        var open = new Browserless(port).get("/policy");
        assertThat(open.status()).isEqualTo(200);
        assertThat(open.page().text()).contains("home care", "(fictional)", "team manager", "under £1,000.00 a week");
        assertThat(open.page().select("a[href=/policy/prices/new]")).isEmpty();
        var worker = new Browserless(port)
                .with(staff.hire("Wes (fictional)", null, Role.PRACTITIONER).secret());
        assertThat(worker.get("/policy/prices/new").status()).isEqualTo(403);
        assertThat(owner().get("/policy/figures").page().select("a[href=/policy/prices/new]"))
                .hasSize(1);
    }

    @Test
    @Tag("OPT-7")
    void aHardCapOnATypeOfCareIsRefusedInWords() {
        var shown = owner().submit("/policy/limits", "/policy/limits/cap", "care", "home care", "most", "750.00");
        assertThat(shown.page().text()).contains("A limit of £750.00 a week on home care cannot refuse a budget");
    }

    @Test
    @Tag("PB-12")
    void aCutToManyBudgetsIsRefusedInWords() {
        var shown = owner().submit("/policy/limits", "/policy/limits/cut", "percent", "5", "plans", "120");
        assertThat(shown.page().text()).contains("The budgets of 120 plans cannot be lowered in one go");
    }

    @Test
    void aLaterSchemeOfDelegationHoldsFromItsFirstDay() {
        var from = LocalDate.of(2031, 4, 1);
        owner().submit(
                        "/policy/delegation/new",
                        "/policy/delegation/new",
                        "weekly",
                        "1,200",
                        "one-off",
                        "6000",
                        "variance",
                        "25",
                        "risk",
                        "no",
                        "exceptions",
                        "no",
                        "from-day",
                        day(from),
                        "from-month",
                        month(from),
                        "from-year",
                        year(from),
                        "source",
                        "A test");
        assertThat(policies.delegationScheme(from.minusDays(1)))
                .isInstanceOfSatisfying(
                        DatedAnswer.Held.class,
                        held -> assertThat(held.value().toString()).contains("weeklyUnder=1000.00"));
        assertThat(policies.delegationScheme(from))
                .isInstanceOfSatisfying(
                        DatedAnswer.Held.class,
                        held -> assertThat(held.value().toString()).contains("weeklyUnder=1200.00"));
    }

    @Test
    void targetsAreLocalAndSaidToBe() {
        assertThat(policies.localTargetDays("eligibility-to-plan", TODAY)).isInstanceOf(DatedAnswer.Held.class);
        assertThat(policies.localTargetDays("eligibility-to-plan", LocalDate.of(2020, 1, 1)))
                .isInstanceOf(DatedAnswer.Missing.class);
        assertThat(new Browserless(port).get("/policy").page().text()).contains("These targets are our own.");
    }

    private static String day(LocalDate date) {
        return String.valueOf(date.getDayOfMonth());
    }

    private static String month(LocalDate date) {
        return String.valueOf(date.getMonthValue());
    }

    private static String year(LocalDate date) {
        return String.valueOf(date.getYear());
    }
}
