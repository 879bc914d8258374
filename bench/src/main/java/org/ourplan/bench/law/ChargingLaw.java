package org.ourplan.bench.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.assessment.Assessed;
import org.ourplan.law.charging.assessment.CostOfCare;
import org.ourplan.law.charging.assessment.DisabilityCost;
import org.ourplan.law.charging.assessment.Facts;
import org.ourplan.law.charging.assessment.FinancialAssessment;
import org.ourplan.law.charging.assessment.HomeCost;
import org.ourplan.law.charging.assessment.Household;
import org.ourplan.law.charging.assessment.Person;
import org.ourplan.law.charging.assessment.Premiums;
import org.ourplan.law.charging.assessment.ResultOnly;
import org.ourplan.law.charging.assessment.Stay;
import org.ourplan.law.charging.capital.CapitalItem;
import org.ourplan.law.charging.capital.CapitalKind;
import org.ourplan.law.charging.figures.FigureTable;
import org.ourplan.law.charging.figures.FiguresOn;
import org.ourplan.law.charging.income.IncomeItem;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.law.charging.income.Period;
import org.ourplan.law.charging.policy.LocalPolicy;

/** Financial assessments of 64 different people at home in turn, each with ten items. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Thread)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ChargingLaw {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 6);

    private final FiguresOn figures = FigureTable.published().on(DAY);
    private final List<Facts> people = people();
    private int next;

    /** What somebody pays and the figures it rests on, with nothing written down. */
    @Benchmark
    public ResultOnly result() {
        next = next + 1 & 63;
        return FinancialAssessment.result(people.get(next), figures, LocalPolicy.plain());
    }

    /** What somebody pays with every step in words. */
    @Benchmark
    public Assessed everyStep() {
        next = next + 1 & 63;
        return FinancialAssessment.of(people.get(next), figures, LocalPolicy.plain());
    }

    private static List<Facts> people() {
        var people = new ArrayList<Facts>();
        for (var number = 0; number < 64; number++) {
            people.add(Facts.on(DAY, new Stay.OutsideACareHome())
                    .person(new Person(
                            null, 70 + number % 25, Answer.YES, new Household.Single(), 0, Premiums.BY_BENEFITS))
                    .income(income(number))
                    .capital(capital(number))
                    .homeCosts(List.of(HomeCost.weekly(HomeCost.Kind.RENT, pounds(92_35 + number))))
                    .disabilityCosts(List.of(DisabilityCost.allowed("Laundry", pounds(12_50 + number), "Needed.")))
                    .cost(CostOfCare.weekly(pounds(480_00 + number * 731L)))
                    .nightCareFunded(Answer.NO)
                    .facts());
        }
        return people;
    }

    private static List<IncomeItem> income(int number) {
        return List.of(
                IncomeItem.weekly(IncomeKind.STATE_PENSION, pounds(176_45 + number)),
                IncomeItem.weekly(IncomeKind.OCCUPATIONAL_PENSION, pounds(213_17 + number * 3L))
                        .every(Period.MONTH),
                IncomeItem.weekly(IncomeKind.ATTENDANCE_ALLOWANCE, pounds(114_60)),
                IncomeItem.weekly(IncomeKind.WAR_WIDOWS_PENSION, pounds(48_20 + number)),
                IncomeItem.weekly(IncomeKind.OTHER, pounds(31_00)).every(Period.FOUR_WEEKS));
    }

    private static List<CapitalItem> capital(int number) {
        return List.of(
                CapitalItem.whole(CapitalKind.SAVINGS, pounds(9_000_00 + number * 5_117L)),
                CapitalItem.whole(CapitalKind.SAVINGS, pounds(4_311_07)),
                CapitalItem.whole(CapitalKind.SAVINGS, pounds(902_50)));
    }

    private static BigDecimal pounds(long pennies) {
        return BigDecimal.valueOf(pennies, 2);
    }
}
