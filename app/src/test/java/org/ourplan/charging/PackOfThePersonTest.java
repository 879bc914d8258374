package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.charging.AssessedContribution.Why;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.pack.PackContent;
import org.ourplan.law.pack.PackLine;
import org.ourplan.people.People;
import org.ourplan.platform.PersonId;
import org.ourplan.policy.Adopted;
import org.ourplan.policy.Decided;
import org.ourplan.policy.DecidedWith;
import org.ourplan.policy.PersonsPack;
import org.ourplan.policy.Seen;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A new pack's charging choices hold for new people at once and for everybody else from their next assessment or review:
 * where it is worked out, where it is worked out again, and in a run over everybody.
 */
@OurplanTest
class PackOfThePersonTest extends OverEverybody {

    @Autowired
    Adopted adopted;

    @Autowired
    PersonsPack personsPack;

    @Autowired
    People register;

    @Autowired
    FinancialAssessments money;

    @Autowired
    TransactionTemplate together;

    @LocalServerPort
    int port;

    private LocalDate second;
    private UUID earlier;
    private UUID later;

    @BeforeEach
    void aPackThatLeavesFourFifthsAndThenOneThatLeavesHalf() {
        var first = Adopted.farDay();
        second = first.plusYears(1);
        earlier = adopted.adopt(taking("80"), first);
        later = adopted.adopt(taking("50"), second);
        SettableClock.setTo(second.plusDays(5));
        enterWhatIsMissing(
                AssessedPeople.answers((second.getYear() - 81) + "-05-01", "yes", "300.00"),
                second.withDayOfMonth(6),
                LocalDate.of(2026, 6, 1));
    }

    @AfterEach
    void timeGoesOn() {
        SettableClock.run();
    }

    private static PackContent taking(String percent) {
        var lines = new ArrayList<PackLine>(Adopted.pricing("30.00").lines());
        lines.add(Adopted.line(LineKind.CHOICE, "choice", "percent_of_disposable", "value", percent));
        return new PackContent(lines);
    }

    private void seen(PersonId person, LocalDate on, Seen because) {
        together.executeWithoutResult(kept -> personsPack.seen(person, on, because, decides));
    }

    private AtTheMoney somebody(String name) {
        return new AtTheMoney(register, staff, port, name).begun().told(pensioner());
    }

    /** £300.00 a week at home; what is left of it over the guarantee of 2026/27 is £58.55. */
    private Answered pensioner() {
        return Answered.atHome()
                .with(
                        "about",
                        "where",
                        "home",
                        "born-day",
                        "1",
                        "born-month",
                        "5",
                        "born-year",
                        String.valueOf(second.getYear() - 81),
                        "pension-age",
                        "yes",
                        "night",
                        "no",
                        "carer",
                        "no")
                .ticked("income", "STATE_PENSION")
                .with("income/STATE_PENSION", "amount", "300.00", "every", "week")
                .ticked("capital", "none")
                .ticked("home-costs", "none")
                .with("care", "cost", "900.00");
    }

    @Test
    @Tag("S003-10")
    void whoIsNewPaysByTheNewPackAndWhoIsKnownByTheirs() {
        var day = second.plusDays(5);
        var known = somebody("Kim");
        seen(known.person, second.minusDays(1), Seen.ASSESSMENT);
        var newcomer = somebody("Noor");
        known.keptFrom(day);
        newcomer.keptFrom(day);

        var theirs = contributions.on(known.person, day).orElseThrow();
        assertThat(theirs.weekly()).isEqualByComparingTo("46.84");
        assertThat(theirs.written().pack())
                .isNotNull()
                .satisfies(pack -> assertThat(pack.from()).isEqualTo(second.minusYears(1)));
        var fresh = contributions.on(newcomer.person, day).orElseThrow();
        assertThat(fresh.weekly()).isEqualByComparingTo("29.27");
        assertThat(fresh.written().pack())
                .isNotNull()
                .satisfies(pack -> assertThat(pack.from()).isEqualTo(second));
        assertThat(decisions(known)).containsExactly(earlier);
        assertThat(decisions(newcomer)).containsExactly(later);

        var page =
                newcomer.as(newcomer.officer).get(newcomer.link() + "/result").page();
        assertThat(page.text()).contains("Our local choices are those of A test’s policy, version");
        assertThat(newcomer.as(newcomer.officer)
                        .get(newcomer.link() + "/result.json")
                        .response()
                        .body()
                        .toString())
                .contains("\"policyPack\":{\"title\":\"A test’s policy\"");
        assertThat(newcomer.as(newcomer.officer)
                        .get(newcomer.link() + "/letter")
                        .page()
                        .text())
                .contains("Our local choices are those of A test’s policy, version");
    }

    @Test
    @Tag("S003-10")
    void afterTheirReviewTheNewPackDecidesForThemToo() {
        var day = second.plusDays(5);
        var known = somebody("Kim");
        seen(known.person, second.minusDays(1), Seen.ASSESSMENT);
        known.keptFrom(day);
        seen(known.person, day.plusDays(10), Seen.REVIEW);
        var before = contributions.on(known.person, day).orElseThrow();
        var still = (WorkedOut.Charge) money.again(before, day.plusDays(9), Why.NEW_CHOICES, decides);
        assertThat(still.charge().contribution()).isEqualByComparingTo("46.84");
        var after = (WorkedOut.Charge) money.again(before, day.plusDays(10), Why.NEW_CHOICES, decides);
        assertThat(after.charge().contribution()).isEqualByComparingTo("29.27");
        assertThat(decisions(known)).containsExactlyInAnyOrder(later, earlier, earlier);
    }

    @Test
    @Tag("S003-10")
    void aRunOverEverybodyWorksEachOutWithTheirOwnPack() {
        var day = second.plusDays(5);
        var known = somebody("Kim");
        seen(known.person, second.minusDays(1), Seen.ASSESSMENT);
        var newcomer = somebody("Noor");
        known.keptFrom(day);
        newcomer.keptFrom(day);
        var run = worked(day.plusDays(1));
        assertThat(line(run, known.person).line().after().weekly()).isEqualByComparingTo("46.84");
        assertThat(line(run, newcomer.person).line().after().weekly()).isEqualByComparingTo("29.27");
        runs.drop(run, "Only looking.", decides);

        seen(known.person, day.plusDays(2), Seen.REVIEW);
        var next = worked(day.plusDays(2));
        var line = line(next, known.person).line();
        assertThat(line.after().weekly()).isEqualByComparingTo("29.27");
        assertThat(line.own())
                .as("not the figures, but the choices that are theirs now")
                .isEqualByComparingTo(new BigDecimal("-17.57"));
        assertThat(line.byFigures()).isZero();
    }

    private List<UUID> decisions(AtTheMoney whose) {
        return personsPack.decisions(whose.person).stream()
                .filter(decided -> decided.what() == Decided.FINANCIAL_ASSESSMENT
                        && decided.decision().equals(whose.assessment()))
                .map(DecidedWith::pack)
                .toList();
    }
}
