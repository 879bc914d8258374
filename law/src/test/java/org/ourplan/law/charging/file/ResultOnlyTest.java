package org.ourplan.law.charging.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ourplan.law.charging.assessment.Assessed;
import org.ourplan.law.charging.assessment.Facts;
import org.ourplan.law.charging.assessment.FinancialAssessment;
import org.ourplan.law.charging.assessment.ResultOnly;
import org.ourplan.law.charging.assessment.WeeklyCharge;
import org.ourplan.law.charging.breakdown.Breakdown;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.figures.FigureTable;
import org.ourplan.law.charging.figures.FiguresOn;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.yaml.snakeyaml.Yaml;

/** Everybody of the worked cases, on a day of each year: the result is the same whether its steps are written down or not. */
class ResultOnlyTest {

    private static final FigureTable PUBLISHED = FigureTable.published();
    private static final Set<String> ASSESSMENTS = Set.of("", "weekly_contribution", "validation", "notional");

    private record Somebody(String id, Facts facts, LocalPolicy policy) {}

    private static List<Somebody> people() throws IOException {
        List<Somebody> people = new ArrayList<>();
        for (String file : List.of("charging-cases", "charging-published-cases")) {
            try (InputStream in = ResultOnlyTest.class.getResourceAsStream("/cases/" + file + ".yaml")) {
                Object yaml = new Yaml().load(Objects.requireNonNull(in));
                for (Object one : (List<?>) ((Map<?, ?>) yaml).get("cases")) {
                    Given fields = Given.of("case", one);
                    if (ASSESSMENTS.contains(fields.text("kind"))) {
                        people.add(somebody(fields));
                    }
                }
            }
        }
        return people;
    }

    private static Somebody somebody(Given fields) {
        LocalDate day = fields.neededDate("as_of");
        Given inputs = fields.part("inputs");
        String setting = fields.text("setting");
        LocalPolicy policy = PolicyInFile.read(inputs, day);
        CaseInFile given = new CaseInFile(
                "weekly_contribution",
                setting.isEmpty() ? "community" : setting,
                inputs,
                policy,
                PUBLISHED.on(day),
                List.of());
        return new Somebody(fields.text("id"), given.facts(), policy);
    }

    @Test
    void sameResultOnEveryDay() throws IOException {
        List<Somebody> people = people();
        assertThat(people).hasSizeGreaterThan(30);
        Set<Class<?>> kinds = new HashSet<>();
        for (Somebody who : people) {
            for (int year = 2014; year <= 2027; year++) {
                kinds.add(same(who, LocalDate.of(year, 4, 6)));
                same(who, LocalDate.of(year, 4, 5));
            }
            same(who, who.facts().on());
        }
        assertThat(kinds).contains(WeeklyCharge.class, Assessed.FiguresMissing.class);
    }

    private static Class<?> same(Somebody who, LocalDate day) {
        Facts facts = who.facts().change().onDay(day).facts();
        FiguresOn figures = PUBLISHED.on(day);
        Assessed written = FinancialAssessment.of(facts, figures, who.policy(), true);
        ResultOnly result = FinancialAssessment.result(facts, figures, who.policy());
        assertThat(bare(result.assessed())).as(who.id() + " on " + day).isEqualTo(bare(written));
        assertThat(FinancialAssessment.of(facts, figures, who.policy(), false)).isEqualTo(result.assessed());
        if (written instanceof WeeklyCharge charge) {
            assertThat(result.figures())
                    .as(who.id() + " on " + day)
                    .containsAll(charge.breakdown().figures().stream()
                            .map(DatedFigure::figure)
                            .filter(figure -> figure != Figure.TARIFF_INCOME_STEP)
                            .toList());
        }
        return written.getClass();
    }

    private static Assessed bare(Assessed assessed) {
        return assessed instanceof WeeklyCharge charge
                ? new WeeklyCharge(
                        charge.outcome(),
                        charge.sums(),
                        charge.maximum(),
                        charge.contribution(),
                        charge.cost(),
                        charge.mustOfferDeferredPayment(),
                        Breakdown.NOT_WRITTEN)
                : assessed;
    }

    @Test
    void aFigureOfAnotherDayCanBeHeldAgainstAnAssessment() throws IOException {
        LocalDate last = LocalDate.of(2026, 4, 5);
        LocalDate first = last.plusDays(1);
        FiguresOn held = PUBLISHED.asHeld(last, first);
        assertThat(held.day()).isEqualTo(first);
        for (Figure figure : Figure.values()) {
            assertThat(held.find(figure)).isEqualTo(PUBLISHED.on(last).find(figure));
        }
        assertThat(held.on(first)).isSameAs(held);
    }
}
