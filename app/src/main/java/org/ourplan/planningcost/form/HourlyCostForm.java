package org.ourplan.planningcost.form;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.money;
import static org.ourplan.writing.Question.number;

import java.math.BigDecimal;
import org.ourplan.planningcost.CostOfAnHour;
import org.ourplan.planningcost.decide.HourlyCost;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;

/** What an hour of a job costs, from what day, and where that comes from. */
public final class HourlyCostForm {

    private static final int MOST_ON_COSTS = 200;
    private static final int LONGEST = 300;
    private static final BigDecimal LEAST_PAY = BigDecimal.valueOf(1_000);
    private static final BigDecimal MOST_PAY = BigDecimal.valueOf(999_999);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(60);

    private HourlyCostForm() {}

    /** The questions. */
    public static PartForm form() {
        return PartForm.of(
                "hourly",
                "What does an hour cost?",
                "An hour costs the pay of a year with on-costs, by 52 weeks, by the hours of a week.",
                line("job", "Job, as accounts have it")
                        .hint("Such as: social worker")
                        .needed("Enter the job"),
                date("from", "From which day?"),
                money("pay", "Pay for a year, before on-costs"),
                number("on-costs", "On-costs, in per cent of the pay")
                        .hint("National Insurance, pension and what else the council adds. Such as: 20"),
                line("hours", "Hours in a week").hint("Such as: 37").needed("Enter the hours, such as 37"),
                line("source", "Where does the pay come from?")
                        .hint("Such as: the council’s pay scales of April 2026, grade 9, middle point")
                        .needed("Say where the pay comes from"));
    }

    /** What cannot be kept as typed. */
    public static Problems problems(Answers answers) {
        var problems = form().problems(answers);
        problems.when(answers.date("from").isEmpty(), "from-day", "Enter the day, such as 1 4 2027");
        problems.when(
                answers.money("pay")
                        .filter(pay -> pay.compareTo(LEAST_PAY) >= 0 && pay.compareTo(MOST_PAY) <= 0)
                        .isEmpty(),
                "pay",
                "Enter the pay for a year, 1,000 to 999,999, such as 36,648");
        problems.when(
                onCosts(answers) < 0 || onCosts(answers) > MOST_ON_COSTS,
                "on-costs",
                "Enter on-costs from 0 to 200 per cent");
        problems.when(
                answers.number("hours")
                        .filter(hours -> hours.compareTo(BigDecimal.ONE) >= 0 && hours.compareTo(MOST_HOURS) <= 0)
                        .isEmpty(),
                "hours",
                "Enter the hours in a week, 1 to 60, such as 37");
        problems.when(answers.one("job").length() > LONGEST, "job", "Say it in 300 signs at most");
        return problems.when(answers.one("source").length() > LONGEST, "source", "Say it in 300 signs at most");
    }

    /** What was answered. Only of what has no problems. */
    public static CostOfAnHour read(Answers answers) {
        var cost = new HourlyCost(
                answers.money("pay").orElseThrow(),
                onCosts(answers),
                answers.number("hours").orElseThrow());
        return new CostOfAnHour(
                answers.one("job"), answers.date("from").orElseThrow(), cost, cost.hourly(), answers.one("source"), "");
    }

    private static int onCosts(Answers answers) {
        var typed = answers.one("on-costs");
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
    }
}
