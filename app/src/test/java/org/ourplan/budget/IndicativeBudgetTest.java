package org.ourplan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.budget.store.IndicativeStore;
import org.ourplan.plan.Planned;
import org.ourplan.plan.Plans;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OurplanTest
class IndicativeBudgetTest {

    @Autowired
    IndicativeStore store;

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private Browserless worker(Planned who) {
        return new Browserless(port).with(who.worker().secret());
    }

    private static String form(Planned who) {
        return who.person().link() + "/budget/work-out?determination=" + who.determination();
    }

    private Browserless.Shown workOut(Planned who, String... more) {
        var answers = new LinkedHashMap<>(Map.of(
                "A1-how",
                "rate",
                "A1-rate",
                "prepared meal, delivered",
                "A1-units",
                "7",
                "A9-how",
                "nothing",
                "A9-why-nothing",
                "Ada goes by bus by herself"));
        for (var at = 0; at < more.length; at += 2) {
            answers.put(more[at], more[at + 1]);
        }
        var given = answers.entrySet().stream()
                .flatMap(answer -> Stream.of(answer.getKey(), answer.getValue()))
                .toArray(String[]::new);
        return worker(who).submit(form(who), who.person().link() + "/budget/work-out", given);
    }

    @Test
    @Tag("OPT-5")
    void whatANeighbourDoesComesOffOnlyWithAgreementAndSomethingToFallBackOn() {
        var who = Planned.adult(staff, database);
        workOut(
                who,
                "A1-help-1-who",
                "Nina",
                "A1-help-1-units",
                "3",
                "A1-help-1-agreed",
                "yes",
                "A1-help-1-contingency",
                "meals on wheels");
        assertThat(store.of(who.person()).getFirst().weekly()).isEqualByComparingTo("26.00");
        workOut(
                who,
                "A1-help-1-who",
                "Nina",
                "A1-help-1-units",
                "3",
                "A1-help-1-agreed",
                "no",
                "A1-help-1-contingency",
                "meals on wheels");
        assertThat(store.of(who.person()).getFirst().weekly()).isEqualByComparingTo("45.50");
        workOut(who, "A1-help-1-who", "Nina", "A1-help-1-units", "3", "A1-help-1-agreed", "yes");
        assertThat(store.of(who.person()).getFirst().weekly()).isEqualByComparingTo("45.50");
        assertThat(store.of(who.person()))
                .hasSize(3)
                .extracting(Indicative::version)
                .containsExactly(3, 2, 1);
    }

    @Test
    void theWorkingIsShownLineByLineWithThePricesDate() {
        var who = Planned.adult(staff, database);
        var shown = workOut(who);
        assertThat(shown.page().text())
                .contains(
                        "£45.50 a week",
                        "7 × £6.50 for each meal",
                        "1 April 2026",
                        "£2,366.00 a year",
                        "Nothing needs to be paid: Ada goes by bus");
    }

    @Test
    @Tag("PB-11")
    void costedByHandOnlyWithAReason() {
        var who = Planned.adult(staff, database);
        var without = workOut(who, "A1-how", "by-hand", "A1-weekly", "80.00");
        assertThat(without.page().title()).startsWith("Error: ");
        assertThat(without.page().select("input[name=A1-weekly]").val()).isEqualTo("80.00");
        assertThat(store.of(who.person())).isEmpty();
    }

    @Test
    void aMissingPriceStopsItAndSaysWhichFromWhenAndWho() {
        var who = Planned.adult(staff, database);
        var shown = workOut(who, "A1-rate", "a price nobody entered");
        assertThat(shown.page().text())
                .contains("There is no figure for a price nobody entered from", "Ask the policy owner to enter it");
        assertThat(store.of(who.person())).isEmpty();
    }

    @Test
    void nothingIsWorkedOutBeforeTheLetterIsGiven() {
        var who = Planned.withoutLetter(staff, database);
        var shown = worker(who).get(form(who));
        assertThat(shown.status()).isEqualTo(409);
        assertThat(shown.page().text()).contains("Give the person the decision and its reasons in writing first");
    }

    @Test
    @Tag("PB-9")
    void planningBeginsUntoldOnlyWithAReason() {
        var who = Planned.adult(staff, database);
        workOut(who);
        var budget = who.person().link() + "/budget";
        var refused = worker(who).submit(budget, budget + "/begin-plan");
        assertThat(refused.page().title()).startsWith("Error: ");
        assertThat(plans.newest(who.person())).isEmpty();
        worker(who).submit(budget, budget + "/begin-plan", "reason", "She leaves hospital tomorrow");
        assertThat(plans.newest(who.person()).orElseThrow().indicative())
                .satisfies(told -> assertThat(told.toldOn()).isNull());
    }

    @Test
    void thePersonIsToldInWritingAndThenThePlanBegins() {
        var who = Planned.adult(staff, database);
        workOut(who);
        var budget = who.person().link() + "/budget";
        var tell = budget + "/" + store.of(who.person()).getFirst().id() + "/tell";
        worker(who).submit(tell, tell, "how", "by phone", "format", "large print");
        var told = store.of(who.person()).getFirst().told();
        assertThat(told).isNotNull();
        assertThat(told.how()).isEqualTo("by phone");
        assertThat(worker(who).get(tell).status()).isEqualTo(409);
        worker(who).submit(budget, budget + "/begin-plan");
        assertThat(plans.newest(who.person()).orElseThrow().indicative()).satisfies(known -> {
            assertThat(known.weekly()).isEqualByComparingTo("45.50");
            assertThat(known.toldOn()).isEqualTo(told.on());
        });
    }

    @Test
    @Tag("PB-5")
    void aCarerHasABudgetOfTheirOwn() {
        var who = Planned.carer(staff, database);
        worker(who)
                .submit(
                        form(who),
                        who.person().link() + "/budget/work-out",
                        "C6-how",
                        "rate",
                        "C6-rate",
                        "carer's break",
                        "C6-units",
                        "1");
        assertThat(store.of(who.person()).getFirst().weekly()).isEqualByComparingTo("42.00");
        assertThat(worker(who).get(who.person().link() + "/budget").page().text())
                .contains("For a carer’s own needs");
    }

    @Test
    void anotherRowForWhoHelpsKeepsWhatWasTyped() {
        var who = Planned.adult(staff, database);
        var shown = workOut(who, "A1-help-1-who", "Nina", "more", "A1");
        assertThat(shown.page().select("input[name=A1-help-3-who]")).hasSize(1);
        assertThat(shown.page().select("input[name=A1-help-1-who]").val()).isEqualTo("Nina");
    }

    @Test
    void someoneElsesIndicativeBudgetIsNotFound() {
        var who = Planned.adult(staff, database);
        var other = Planned.adult(staff, database);
        workOut(other);
        var theirs = store.of(other.person()).getFirst().id();
        assertThat(worker(who)
                        .get(who.person().link() + "/budget/" + theirs + "/tell")
                        .status())
                .isEqualTo(404);
        assertThat(worker(who)
                        .get(who.person().link() + "/budget/work-out?from=" + theirs)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void atMostSixStatementsAPage() {
        var who = Planned.adult(staff, database);
        workOut(who);
        var worked = store.of(who.person()).getFirst().id();
        var pages = List.of(
                "/budget",
                "/budget/work-out?determination=" + who.determination(),
                "/budget/work-out?from=" + worked,
                "/budget/" + worked + "/tell");
        for (var page : pages) {
            worker(who).get(who.person().link() + page);
            StatementCount.reset();
            assertThat(worker(who).get(who.person().link() + page).status()).isEqualTo(200);
            assertThat(StatementCount.sinceReset()).as(page).hasSizeLessThanOrEqualTo(6);
        }
    }
}
