package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.charging.AssessedPeople.answers;
import static org.ourplan.charging.AssessedPeople.pensioner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.charging.decide.FigureRules;
import org.ourplan.charging.decide.RunLine;
import org.ourplan.charging.decide.RunStage;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.testing.OurplanTest;

/** What new figures bring for everybody: reported to the penny with its reason, and made to count once somebody else decided it. */
@OurplanTest
class FigureRunTest extends OverEverybody {

    @Test
    void thosePayLessWhoseGuaranteeRisesAndTheReasonIsNamedToThePenny() {
        var person = people.add(pensioner("300.00"), MAY_2025);
        assertThat(pays(person, MAY_2025)).isEqualByComparingTo("67.40");
        var entry = line(worked(APRIL_2026), person);
        assertThat(entry.line().before().weekly()).isEqualByComparingTo("67.40");
        assertThat(entry.line().after().weekly()).isEqualByComparingTo("58.55");
        assertThat(entry.line().way()).isEqualTo(RunLine.Way.LESS);
        assertThat(entry.line().moved()).containsExactly(Figure.MIG_SINGLE_PC_AGE);
        assertThat(entry.line().byFigures()).isEqualByComparingTo("-8.85");
        assertThat(entry.line().own()).isZero();
        assertThat(entry.then()).isEqualTo(MAY_2025);
        assertThat(pays(person, APRIL_2026)).as("a report changes nothing").isEqualByComparingTo("67.40");
    }

    @Test
    void theDayBeforeNothingMovesAndAPennyOfIncomeIsAPenny() {
        var person = people.add(pensioner("300.00"), MAY_2025);
        var richer = people.add(pensioner("300.01"), MAY_2025);
        var run = worked(APRIL_2026.minusDays(1));
        assertThat(line(run, person).line().way()).isEqualTo(RunLine.Way.SAME);
        assertThat(line(run, person).line().isToBeMade()).isFalse();
        runs.drop(run, "Only looking.", decides);
        var next = worked(APRIL_2026);
        assertThat(line(next, richer).line().after().weekly()).isEqualByComparingTo("58.56");
    }

    @Test
    void aBirthdayIsToldFromTheFigures() {
        var person = people.add(answers("2000-08-10", "no", "200.00"), MAY_2025);
        var line = line(worked(APRIL_2026), person).line();
        assertThat(line.before().weekly()).isEqualByComparingTo("110.85");
        assertThat(line.after().weekly()).isEqualByComparingTo("79.60");
        assertThat(line.own()).isEqualByComparingTo("-23.35");
        assertThat(line.byFigures()).isEqualByComparingTo("-7.90");
        assertThat(line.moved()).containsExactly(Figure.MIG_SINGLE_25_TO_PC_AGE);
    }

    @Test
    void whoCannotBeWorkedOutIsNamedWithTheFigureThatIsMissing() {
        var couple = new HashMap<>(pensioner("300.00"));
        couple.put(
                "household",
                Map.of("partner", List.of("yes"), "partner-pension-age", List.of("yes"), "children", List.of("0")));
        var person = people.add(couple, MAY_2025);
        var run = worked(APRIL_2026);
        var line = line(run, person).line();
        assertThat(line.way()).isEqualTo(RunLine.Way.CANNOT);
        assertThat(line.missing()).containsExactly(Figure.MIG_COUPLE_PC_AGE);
        assertThat(line.isToBeMade()).isFalse();
        assertThat(runs.totals(runs.find(run)).missing()).containsKey(Figure.MIG_COUPLE_PC_AGE);
        assertThat(runs.some(runs.find(run), RunLine.Way.CANNOT, 0, 1_000))
                .anyMatch(entry -> entry.line().person().equals(person.value()));
    }

    @Test
    void aFigureThatIsEnteredLaterMakesThoseKnownWhoWaitedForIt() {
        var first = LocalDate.of(2015, 4, 1);
        var carer = new HashMap<>(pensioner("300.00"));
        carer.put(
                "household",
                Map.of("partner", List.of("no"), "children", List.of("0"), "carer-premium", List.of("yes")));
        var person = people.add(carer, first);
        assertThat(contributions.on(person, first).orElseThrow().isKnown()).isFalse();
        var run = worked(first);
        assertThat(line(run, person).line().missing()).containsExactly(Figure.MIG_PREMIUM_CARER);
        var entry = ((Figures.Entering.Waits) figures.enter(
                        new FigureRules.Wanted(
                                Figure.MIG_PREMIUM_CARER,
                                new BigDecimal("34.20"),
                                first,
                                "As made",
                                "Reg 7",
                                "",
                                true,
                                null),
                        staff.hire("Pia (fictional)", null, Role.POLICY_OWNER).who()))
                .entry();
        assertThat(figures.confirm(entry, null, true, decides)).isEmpty();
        assertThat(runs.count(run, "All well.", decides))
                .hasValueSatisfying(why -> assertThat(why).contains("confirmed or put right since"));
        runs.drop(run, "A figure came.", decides);
        var again = worked(first);
        var line = line(again, person).line();
        assertThat(line.way()).isEqualTo(RunLine.Way.NOW_KNOWN);
        assertThat(line.moved()).contains(Figure.MIG_PREMIUM_CARER);
        assertThat(runs.count(again, "The carer premium was entered.", decides)).isEmpty();
        work.look();
        assertThat(pays(person, first)).isEqualByComparingTo(line.after().weekly());
        assertThat(contributions.on(person, first).orElseThrow().why()).isEqualTo(AssessedContribution.Why.NEW_FIGURES);
    }

    @Test
    void itCountsOnceAfterSomebodyElseDecidedIt() {
        var person = people.add(pensioner("310.00"), MAY_2025);
        var reassessed = people.add(pensioner("310.00"), MAY_2025);
        var run = worked(APRIL_2026);
        assertThat(runs.count(run, "I asked for it.", asks)).isPresent();
        people.again(reassessed, pensioner("320.00"), MAY_2025);
        assertThat(runs.count(run, "Looked at by finance.", decides)).isEmpty();
        assertThat(runs.count(run, "Again.", decides)).isPresent();
        assertThat(runs.drop(run, "Too late.", decides)).isPresent();
        work.look();
        work.look();
        assertThat(runs.find(run).stage()).isEqualTo(RunStage.MADE);
        assertThat(pays(person, APRIL_2026)).isEqualByComparingTo("68.55");
        assertThat(pays(person, APRIL_2026.minusDays(1))).isEqualByComparingTo("77.40");
        assertThat(versions(person)).isEqualTo(2);
        assertThat(line(run, person).version()).isEqualTo(2);
        assertThat(letters(person)).as("the letter is made after it counts").isZero();
        letterWork.look();
        letterWork.look();
        assertThat(letters(person)).isEqualTo(1);
        assertThat(letters(reassessed)).isZero();
        assertThat(versions(reassessed)).isEqualTo(2);
        assertThat(line(run, reassessed).passed()).contains("worked out again since the report");
        var afterwards = worked(APRIL_2026);
        assertThat(line(afterwards, person).line().way()).isEqualTo(RunLine.Way.SAME);
    }

    @Test
    void aDayThatWasWorkedOutAlreadyIsWorkedOutAnewAsWell() {
        var later = LocalDate.of(2026, 5, 10);
        var person = people.add(pensioner("300.00"), MAY_2025);
        people.again(person, pensioner("400.00"), later);
        var run = asked(APRIL_2026);
        work.look();
        var found = new ArrayList<LocalDate>();
        runs.each(runs.find(run), entry -> {
            if (entry.line().person().equals(person.value())) {
                found.add(entry.line().from());
            }
        });
        assertThat(found).containsExactly(APRIL_2026, later);
    }

    @Test
    void oneRunFromADayIsOpenAtATime() {
        var run = asked(APRIL_2026);
        assertThat(runs.ask(APRIL_2026, asks)).isInstanceOf(FigureRuns.Asking.Refused.class);
        assertThat(runs.drop(run, "Asked by mistake.", decides)).isEmpty();
        assertThat(runs.ask(LocalDate.of(2015, 3, 31), asks)).isInstanceOf(FigureRuns.Asking.Refused.class);
        assertThat(work.look()).isZero();
    }
}
