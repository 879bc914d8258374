package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.charging.decide.AnswerProblem;
import org.ourplan.law.charging.figures.FigureTable;
import org.ourplan.law.charging.policy.Chosen;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;

/** What typed answers come to, and what is said of those that cannot be so. */
class WorkingOutTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final FigureTable TABLE = FigureTable.published();

    static WorkedOut on(Answered answers, LocalDate day) {
        return WorkingOut.of(answers.recorded(), day, TABLE, LocalPolicy.plain());
    }

    static BigDecimal pays(Answered answers) {
        return pays(answers, DAY);
    }

    static BigDecimal pays(Answered answers, LocalDate day) {
        var worked = on(answers, day);
        assertThat(worked).isInstanceOf(WorkedOut.Charge.class);
        return ((WorkedOut.Charge) worked).charge().contribution();
    }

    static List<AnswerProblem> problems(Answered answers) {
        var worked = on(answers, DAY);
        assertThat(worked).isInstanceOf(WorkedOut.Unanswered.class);
        return ((WorkedOut.Unanswered) worked).problems();
    }

    static Answered pension(String typed) {
        return Answered.atHome()
                .ticked("income", "STATE_PENSION")
                .with("income/STATE_PENSION", "amount", typed, "every", "week");
    }

    @ParameterizedTest
    @CsvSource({"241.45, 0.00", "241.46, 0.01", "£300, 58.55", "'£1,300.50', 1059.05", "' £ 300.00 ', 58.55", "0, 0.00"
    })
    void amountsAreTakenAsPeopleTypeThemAndNobodyIsLeftWithLessThanTheGuarantee(String typed, String pays) {
        assertThat(pays(pension(typed))).isEqualTo(pays);
    }

    @ParameterizedTest
    @CsvSource({
        "-5, An amount cannot be less than nothing. Enter it without a minus sign.",
        "−5, An amount cannot be less than nothing. Enter it without a minus sign.",
        "1.234, 'Enter pounds and whole pence, such as 83.10.'",
        "lots, 'Enter an amount in pounds, such as 83.10 or £1,250.'",
        "1000000, 'Check the amount'"
    })
    void anAmountThatCannotBeSoIsSaidInWordsAtItsQuestion(String typed, String words) {
        assertThat(problems(pension(typed))).anySatisfy(problem -> {
            assertThat(problem.place()).isEqualTo("income/STATE_PENSION");
            assertThat(problem.field()).isEqualTo("amount");
            assertThat(problem.words()).startsWith(words);
        });
    }

    @Test
    void nothingIsAnAnswerAndNoAnswerIsNot() {
        assertThat(pays(pension("0"))).isEqualByComparingTo("0");
        assertThat(problems(pension("")))
                .containsExactly(new AnswerProblem(
                        "income/STATE_PENSION", "amount", "Enter how much it is in pounds. Enter 0 if it is nothing."));
        assertThat(problems(Answered.atHome().with("capital")))
                .extracting(AnswerProblem::place)
                .containsExactly("capital");
        assertThat(problems(Answered.atHome().ticked("income", "none", "ESA")))
                .extracting(AnswerProblem::place)
                .contains("income");
    }

    @ParameterizedTest
    @CsvSource({
        "14250.00, 58.55",
        "14250.01, 59.55",
        "14500.00, 59.55",
        "14500.01, 60.55",
        "23249.99, 94.55",
        "23250.00, 94.55"
    })
    void savingsAddAPoundForEachPartOfTwoHundredAndFifty(String savings, String pays) {
        assertThat(pays(withSavings(savings))).isEqualTo(pays);
    }

    @Test
    void aPennyOverTheUpperLimitIsTheFullCost() {
        var over = withSavings("23250.01");
        assertThat(problems(over)).extracting(AnswerProblem::place).containsExactly("care");
        var worked = (WorkedOut.Charge) on(over.with("care", "cost", "420.50"), DAY);
        assertThat(worked.charge().contribution()).isEqualTo("420.50");
        assertThat(worked.charge().mustOfferDeferredPayment()).isFalse();
    }

    private static Answered withSavings(String savings) {
        return pension("300.00").ticked("capital", "SAVINGS").with("capital/SAVINGS", "value", savings);
    }

    @ParameterizedTest
    @CsvSource({"50, 50, 58.55", "1/2, 1/2, 58.55", "33.33, '', 58.55", "50.01, 49.99, 59.55"})
    void onlyTheirOwnPartOfWhatIsOwnedTogetherCounts(String own, String others, String pays) {
        assertThat(pays(joint("28500.00", own, others == null ? "" : others))).isEqualTo(pays);
    }

    @Test
    void partsOfMoreThanTheWholeAreSaidAtTheQuestion() {
        assertThat(problems(joint("100", "60", "50")))
                .contains(new AnswerProblem(
                        "capital/SAVINGS", "share", "The parts add up to more than the whole. Check each part."));
        assertThat(problems(joint("100", "120", "")))
                .extracting(AnswerProblem::field)
                .contains("share");
        assertThat(problems(joint("100", "", "")))
                .extracting(AnswerProblem::field)
                .containsExactly("share");
    }

    private static Answered joint(String value, String own, String others) {
        return pension("300.00")
                .ticked("capital", "SAVINGS")
                .with("capital/SAVINGS", "value", value, "joint", "yes", "share", own, "others", others);
    }

    @Test
    void whatCannotBeTogetherOrInTimeIsSaidAtItsQuestion() {
        var both = Answered.atHome()
                .ticked("income", "ATTENDANCE_ALLOWANCE", "PIP_DAILY_LIVING")
                .with("income/ATTENDANCE_ALLOWANCE", "amount", "76.70")
                .with("income/PIP_DAILY_LIVING", "amount", "76.70");
        assertThat(problems(both))
                .extracting(AnswerProblem::place, AnswerProblem::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("income/PIP_DAILY_LIVING", "amount"));
        var unborn =
                pension("300").with("about", "born-day", "1", "born-month", "1", "born-year", "2031", "where", "home");
        assertThat(problems(unborn))
                .contains(new AnswerProblem("about", "born", "The date of birth is after the day of the assessment."));
    }

    @Test
    void onePersonHasOnePartnerAtMost() {
        var two = pension("300");
        two.parts()
                .put(
                        "household",
                        new org.ourplan.platform.web.Answers(
                                java.util.Map.of("partner", List.of("yes", "no"), "children", List.of("0"))));
        assertThat(problems(two)).contains(new AnswerProblem("household", "partner", "Choose one answer."));
    }

    @Test
    void aFigureTheTableDoesNotHoldStopsItAndIsNamed() {
        var couple = pension("300").with("household", "partner", "yes", "partner-pension-age", "yes", "children", "0");
        var stopped = (WorkedOut.FiguresMissing) on(couple, DAY);
        assertThat(stopped.written().steps()).isEmpty();
        assertThat(stopped.written().missing()).singleElement().satisfies(missing -> {
            assertThat(missing.name()).isEqualTo("minimum income guarantee, member of a couple, pension credit age");
            assertThat(missing.from()).isEqualTo("2026-04-06");
            assertThat(missing.sentence()).contains("from 6 April 2026", "the policy owner");
        });
        assertThat(pays(couple, LocalDate.of(2026, 4, 5))).isEqualByComparingTo("122.45");
    }

    @Test
    void extraCostsOfDisabilityEnterOnlyOnceEachIsDecidedWithAReason() {
        var answers = pension("300")
                .ticked("income", "STATE_PENSION", "ATTENDANCE_ALLOWANCE")
                .with("income/ATTENDANCE_ALLOWANCE", "amount", "76.70", "rate", "LOWER");
        assertThat(pays(answers)).isEqualTo("135.25");
        var place = "disability/0198a000-0000-7000-8000-000000000001";
        assertThat(problems(answers.with(place, "label", "Heating", "amount", "12.00", "needed", "Cold hurts")))
                .extracting(AnswerProblem::field)
                .contains("decided");
        assertThat(problems(answers.with(place, "label", "Heating", "amount", "12.00", "decided", "all")))
                .containsExactly(
                        new AnswerProblem(place, "reason", "Give a reason for what was decided about this cost."));
        assertThat(pays(answers.with(
                        place, "label", "Heating", "amount", "12.00", "decided", "all", "reason", "Cold harms her")))
                .isEqualTo("123.25");
        assertThat(pays(answers.with(
                        place,
                        "label",
                        "Heating",
                        "amount",
                        "12.00",
                        "decided",
                        "part",
                        "allowed-amount",
                        "7.00",
                        "reason",
                        "Five is usual for all")))
                .isEqualTo("128.25");
        assertThat(problems(answers.with(
                        place,
                        "label",
                        "Heating",
                        "amount",
                        "12",
                        "decided",
                        "part",
                        "allowed-amount",
                        "12.01",
                        "reason",
                        "x")))
                .extracting(AnswerProblem::field)
                .containsExactly("allowed-amount");
    }

    @Test
    @Tag("CHG-3")
    void whatMustBeFreeIsNotCharged() {
        for (var why : List.of("after-care", "cjd", "reablement", "equipment", "nhs")) {
            var free = pension("900").with("care", "cost", "420.00", "free", why);
            var worked = (WorkedOut.Charge) on(free, DAY);
            assertThat(worked.charge().contribution()).as(why).isEqualByComparingTo("0");
            assertThat(worked.charge().outcome().name()).as(why).isEqualTo("FREE");
        }
        assertThat(pays(pension("900").with("care", "cost", "420.00", "free-part", "300.00")))
                .isEqualTo("120.00");
        assertThat(problems(pension("900").with("care", "cost", "420.00", "free-part", "420.01")))
                .extracting(AnswerProblem::field)
                .containsExactly("free-part");
    }

    @Test
    @Tag("CHG-2")
    void supportForACarerIsNotChargedUnlessTheCouncilChoseTo() {
        var carer = pension("900")
                .with("about", "born-day", "1", "born-month", "5", "born-year", "1944", "where", "home", "carer", "yes")
                .with("care", "cost", "50.00");
        assertThat(pays(carer)).isEqualByComparingTo("0");
        var charges = LocalPolicy.plain()
                .with(Chosen.yesNo(Switch.CHARGE_CARERS, true, LocalDate.of(2026, 4, 6), "Cabinet, item 4"));
        var worked = (WorkedOut.Charge) WorkingOut.of(carer.recorded(), DAY, TABLE, charges);
        assertThat(worked.charge().contribution()).isEqualTo("50.00");
    }

    @Test
    @Tag("CHG-4")
    void nobodyPaysMoreThanTheCareCosts() {
        assertThat(pays(pension("321.45").with("care", "cost", "50.00"))).isEqualTo("50.00");
        assertThat(pays(pension("321.45").with("care", "cost", "80.00"))).isEqualTo("80.00");
        assertThat(pays(pension("321.45").with("care", "cost", "80.01"))).isEqualTo("80.00");
    }
}
