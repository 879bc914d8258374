package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.CHARGING_FIGURE;
import static org.ourplan.tables.Tables.CHARGING_FIGURE_OUTCOME;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.charging.decide.FigureRules;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.platform.event.Events;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;

/** A figure is entered by one person and counts once another has confirmed it. Each test has a figure and days of its own. */
@OurplanTest
class FigurePagesTest {

    private static final String LIST = "/policy/charging-figures";
    private static final String NEW = LIST + "/new";

    @Autowired
    Figures figures;

    @Autowired
    FiguresInForce inForce;

    @Autowired
    Staff staff;

    @Autowired
    Events events;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private Browserless as(Role role) {
        return new Browserless(port)
                .with(staff.hire("Fictional " + role.words(), null, role).secret());
    }

    private Browserless.Shown enter(Browserless owner, Figure figure, String amount, LocalDate from, String... more) {
        var fields = new java.util.ArrayList<>(List.of(
                "figure", figure.parameter(),
                "amount", amount,
                "from-day", String.valueOf(from.getDayOfMonth()),
                "from-month", String.valueOf(from.getMonthValue()),
                "from-year", String.valueOf(from.getYear()),
                "title", "A made-up circular",
                "reference", "Annex A"));
        fields.addAll(List.of(more));
        return owner.submit(NEW, NEW, fields.toArray(String[]::new));
    }

    private BigDecimal held(Figure figure, LocalDate day) {
        return FigureRules.held(inForce.table(), figure, day)
                .map(found -> found.amount())
                .orElse(BigDecimal.ZERO);
    }

    @Test
    void itCountsOnceASecondPersonTypedItAgainToThePennyAndFromItsDayOn() {
        var from = LocalDate.of(2016, 1, 1);
        var owner = as(Role.POLICY_OWNER);
        var shown = enter(owner, Figure.DPA_INTEREST_MAX, "2.30", from);
        assertThat(shown.page().text())
                .contains("Waits for a second person", "2.3% a year", "from 1 January 2016 to 30 June 2016");
        assertThat(held(Figure.DPA_INTEREST_MAX, from)).isZero();
        assertThat(owner.get(shown.path()).page().text())
                .contains("You entered this figure, so somebody else must confirm it");
        assertThat(owner.get(shown.path()).page().select("form[action$=/confirm]"))
                .isEmpty();

        var finance = as(Role.FINANCE_OFFICER);
        var wrong = finance.submit(shown.path(), shown.path() + "/confirm", "how", "again", "again", "2.31");
        assertThat(wrong.page().title()).startsWith("Error: ");
        assertThat(wrong.page().text()).contains("You typed 2.31% a year.");
        assertThat(wrong.page().select("input[name=again]").val()).isEqualTo("2.31");
        assertThat(held(Figure.DPA_INTEREST_MAX, from)).isZero();

        var right = finance.submit(shown.path(), shown.path() + "/confirm", "how", "again", "again", "2.30");
        assertThat(right.page().text()).contains("Counts. Confirmed by Fictional Finance officer");
        assertThat(held(Figure.DPA_INTEREST_MAX, from)).isEqualByComparingTo("2.30");
        assertThat(held(Figure.DPA_INTEREST_MAX, from.minusDays(1))).isZero();
        assertThat(held(Figure.DPA_INTEREST_MAX, LocalDate.of(2016, 6, 30))).isEqualByComparingTo("2.30");
        assertThat(held(Figure.DPA_INTEREST_MAX, LocalDate.of(2016, 7, 1))).isZero();
        assertThat(events.isWhole(Events.COUNCIL)).isTrue();
    }

    @Test
    void whoEnteredItCannotConfirmItEvenWithAForgedRequestOrPastTheProgram() {
        var from = LocalDate.of(2016, 7, 1);
        var hired = staff.hire("Pia Policy (fictional)", null, Role.POLICY_OWNER, Role.FINANCE_OFFICER);
        var owner = new Browserless(port).with(hired.secret());
        var shown = enter(owner, Figure.DPA_INTEREST_MAX, "2.30", from);
        var forged = owner.post(shown.path(), shown.path() + "/confirm", java.util.Map.of(), "how", "seen");
        assertThat(forged.page().text()).contains("You entered this figure, so somebody else must confirm it.");
        assertThat(held(Figure.DPA_INTEREST_MAX, from)).isZero();
        var id = UUID.fromString(shown.path().substring(LIST.length() + 1));
        assertThatThrownBy(() -> database.insertInto(CHARGING_FIGURE_OUTCOME)
                        .set(CHARGING_FIGURE_OUTCOME.ENTRY, id)
                        .set(CHARGING_FIGURE_OUTCOME.OUTCOME, "confirmed")
                        .set(CHARGING_FIGURE_OUTCOME.HOW, "past the program")
                        .set(CHARGING_FIGURE_OUTCOME.BY_ACCOUNT, hired.who().account())
                        .set(CHARGING_FIGURE_OUTCOME.BY_NAME, "Pia")
                        .set(CHARGING_FIGURE_OUTCOME.AT, java.time.OffsetDateTime.now())
                        .execute())
                .hasMessageContaining("whoever entered a figure never confirms it");
    }

    @Test
    void itIsWithdrawnWithAReasonBeforeItCountsAndNeverAfter() {
        var from = LocalDate.of(2017, 1, 1);
        var owner = as(Role.POLICY_OWNER);
        var shown = enter(owner, Figure.DPA_INTEREST_MAX, "2.30", from);
        var bare = owner.submit(shown.path(), shown.path() + "/withdraw", "reason", " ");
        assertThat(bare.page().text()).contains("Say why the figure is withdrawn.");
        var withdrawn = owner.submit(shown.path(), shown.path() + "/withdraw", "reason", "The wrong half-year.");
        assertThat(withdrawn.page().text()).contains("Withdrawn by", "The wrong half-year.");
        var late = as(Role.FINANCE_OFFICER).post(LIST, shown.path() + "/confirm", java.util.Map.of(), "how", "seen");
        assertThat(late.page().text()).contains("does not wait any more");
        assertThat(held(Figure.DPA_INTEREST_MAX, from)).isZero();
        assertThat(enter(owner, Figure.DPA_INTEREST_MAX, "2.31", from).page().text())
                .contains("Waits for a second person");
    }

    @Test
    void aWrongOneThatCountsIsPutRightByAnotherAndBothStay() {
        var from = LocalDate.of(2017, 7, 1);
        var owner = as(Role.POLICY_OWNER);
        var finance = as(Role.FINANCE_OFFICER);
        var wrong = enter(owner, Figure.DPA_INTEREST_MAX, "2.30", from);
        finance.submit(wrong.path(), wrong.path() + "/confirm", "how", "seen");
        assertThat(enter(owner, Figure.DPA_INTEREST_MAX, "2.20", from).page().text())
                .contains("A figure that counts was entered from this day.");
        var id = wrong.path().substring(LIST.length() + 1);
        var without = owner.submit(NEW + "?replaces=" + id, NEW, "amount", "2.20");
        assertThat(without.page().text()).contains("Say what was wrong with the figure before.");
        var right = owner.submit(NEW + "?replaces=" + id, NEW, "amount", "2.20", "why", "A slip of the finger.");
        assertThat(held(Figure.DPA_INTEREST_MAX, from)).isEqualByComparingTo("2.30");
        finance.submit(right.path(), right.path() + "/confirm", "how", "seen");
        assertThat(held(Figure.DPA_INTEREST_MAX, from)).isEqualByComparingTo("2.20");
        assertThat(owner.get(wrong.path()).page().text()).contains("2.3% a year", "put right by 2.2% a year");
        var before = figures.entered().find(UUID.fromString(id)).orElseThrow();
        assertThat(figures.tableWith(List.of(before.id()))
                        .on(from)
                        .find(Figure.DPA_INTEREST_MAX)
                        .amount())
                .isEqualByComparingTo("2.30");
    }

    @Test
    void badInputIsRefusedAtItsFieldAndNothingTypedIsLost() {
        var owner = as(Role.POLICY_OWNER);
        var empty = owner.submit(NEW, NEW);
        assertThat(empty.page().title()).startsWith("Error: ");
        assertThat(empty.page().select(".govuk-error-summary a"))
                .extracting(link -> link.attr("href"))
                .contains("#figure", "#amount", "#title", "#reference");
        var odd = owner.submit(
                NEW,
                NEW,
                "figure",
                "mig_child",
                "amount",
                "106.855",
                "from-day",
                "31",
                "from-month",
                "2",
                "from-year",
                "2027",
                "title",
                "<b>A</b>",
                "reference",
                "B");
        assertThat(odd.page().text()).contains("Enter the figure in numbers", "Enter the first day it holds");
        assertThat(odd.page().select("input[name=amount]").val()).isEqualTo("106.855");
        assertThat(odd.page().select("input[name=title]").val()).isEqualTo("<b>A</b>");
        var far = enter(owner, Figure.MIG_SINGLE_18_24, "890.15", LocalDate.of(2019, 10, 1));
        assertThat(far.page().text()).contains("more than the day before");
        assertThat(far.page().select("input[name=sure]")).hasSize(1);
        assertThat(owner.get(LIST + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(owner.get(LIST + "/nonsense").status()).isEqualTo(404);
        assertThat(owner.get(LIST + "?year=nonsense").status()).isEqualTo(200);
        assertThat(owner.get(NEW + "?figure=nonsense&from=2026-02-31&replaces=x")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theListSaysWhatIsEmptyWhatItStopsAndWhereToEnterIt() {
        var page = as(Role.POLICY_OWNER).get(LIST + "?year=2018").page();
        assertThat(page.text())
                .contains(
                        "Charging figures for 2018/19",
                        "Standard minimum guarantee of pension credit, couple",
                        "Stops couples with savings credit");
        assertThat(page.select("a[href='" + NEW + "?figure=standard_minimum_guarantee_couple&from=2018-04-06']"))
                .isNotEmpty();
        var begun = as(Role.POLICY_OWNER)
                .get(NEW + "?figure=standard_minimum_guarantee_couple&from=2018-04-06")
                .page();
        assertThat(begun.select("option[selected]").val()).isEqualTo("standard_minimum_guarantee_couple");
        assertThat(begun.select("input[name=from-day]").val()).isEqualTo("6");
        assertThat(begun.text()).contains("there is no standard minimum guarantee of pension credit, couple");
        assertThat(as(Role.AUDITOR).get(LIST).page().select("a[href^='" + NEW + "']"))
                .isEmpty();
        assertThat(as(Role.AUDITOR).get(NEW).status()).isEqualTo(403);
        assertThat(as(Role.PRACTITIONER).get(LIST).status()).isEqualTo(403);
    }

    @Test
    void twoWhoConfirmAtOnceConfirmItOnce() throws Exception {
        var owner = staff.hire("Pia (fictional)", null, Role.POLICY_OWNER).who();
        var wanted = new FigureRules.Wanted(
                Figure.DPA_INTEREST_MAX,
                new BigDecimal("4.50"),
                LocalDate.of(2025, 7, 1),
                "A made-up table",
                "Row 1",
                "",
                false,
                null);
        var id = ((Figures.Entering.Waits) figures.enter(wanted, owner)).entry();
        var one = staff.hire("Finn (fictional)", null, Role.FINANCE_OFFICER).who();
        var other = staff.hire("Fay (fictional)", null, Role.FINANCE_OFFICER).who();
        try (var hands = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> both = List.of(
                    () -> figures.confirm(id, null, true, one).isEmpty(),
                    () -> figures.confirm(id, null, true, other).isEmpty());
            var took = hands.invokeAll(both).stream()
                    .filter(done -> done.resultNow())
                    .count();
            assertThat(took).isEqualTo(1);
        }
        assertThat(figures.find(id).isConfirmed()).isTrue();
    }

    @Test
    void nobodyChangesWhatWasEntered() {
        var owner = as(Role.POLICY_OWNER);
        var shown = enter(owner, Figure.STANDARD_MINIMUM_GUARANTEE_COUPLE, "255.25", LocalDate.of(2019, 4, 6));
        var id = UUID.fromString(shown.path().substring(LIST.length() + 1));
        assertThatThrownBy(() -> database.update(CHARGING_FIGURE)
                        .set(CHARGING_FIGURE.AMOUNT, new BigDecimal("1.00"))
                        .where(CHARGING_FIGURE.ID.eq(id))
                        .execute())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.deleteFrom(CHARGING_FIGURE)
                        .where(CHARGING_FIGURE.ID.eq(id))
                        .execute())
                .isInstanceOf(DataAccessException.class);
    }
}
