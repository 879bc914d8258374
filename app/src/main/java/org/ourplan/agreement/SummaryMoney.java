package org.ourplan.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.agreement.SummaryForm.Field;
import org.ourplan.agreement.SummaryForm.Group;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.plan.DirectPaymentInPlan;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.BudgetHeld;
import org.ourplan.plan.LineInWords;
import org.ourplan.plan.NeedBegunFrom;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;

/** The third to the sixth part of the form: how the budget is managed, its amounts, what the council arranges, who receives it. */
final class SummaryMoney {

    private static final String MANAGED = "the plan, how my budget is managed";

    private static final String MONEY = "the plan, money";

    private final PlanRecord plan;
    private final Answers said;

    SummaryMoney(PlanRecord plan) {
        this.plan = plan;
        this.said = plan.written("direct-payment");
    }

    @Carries({"S004-98", "S004-99"})
    Group managed() {
        var payment = plan.facts().directPayment();
        var why = payment.whyNone();
        return new Group(
                "3. How my budget is managed",
                "My worker fills this in with me. There can be more than one.",
                List.of(
                        new Field(
                                "",
                                Stream.of(BudgetHeld.values()).map(this::ticked).toList(),
                                MANAGED,
                                0),
                        Field.of(
                                "If there is no direct payment: the lawful reason why",
                                MANAGED,
                                3,
                                why == null ? "" : LineInWords.stop(LineInWords.capital(why.words())),
                                payment.riskSummary().isBlank()
                                        ? ""
                                        : "The risks that were found: " + LineInWords.stop(payment.riskSummary()),
                                payment.decisionTool().isBlank()
                                        ? ""
                                        : "The assessment or tool that was used: "
                                                + LineInWords.stop(payment.decisionTool()))));
    }

    private String ticked(BudgetHeld way) {
        return (said.chose("options", way.code()) ? "☒ " : "☐ ") + way.words();
    }

    @Carries("S004-100")
    Group budget() {
        var indicative = plan.indicative();
        var budget = plan.facts().budget();
        var payment = plan.facts().directPayment();
        return new Group(
                "4. The money",
                Pounds.WEEKS_ASSUMPTION,
                List.of(
                        Field.of(
                                "My first budget, a year",
                                "the indicative budget",
                                1,
                                indicative == null ? "" : amount(indicative.weekly())),
                        Field.of("What I pay, a year", MONEY, 1, amount(budget.personPays())),
                        Field.of(
                                "The direct payment",
                                MANAGED,
                                1,
                                payment.parts().stream().map(this::part)),
                        Field.of(
                                "How often it is paid",
                                MANAGED,
                                1,
                                payment.parts().stream()
                                        .map(DirectPaymentInPlan.Part::frequency)
                                        .distinct()),
                        Field.of(
                                "When payments or services are planned to start",
                                MANAGED,
                                1,
                                said.date("start").map(InWords::date).stream()),
                        Field.of("More about the money", MONEY, 3, more())));
    }

    /** Yearly and weekly; empty while it is not known. */
    private static String amount(@Nullable BigDecimal weekly) {
        return weekly == null
                ? ""
                : InWords.pounds(Pounds.yearly(weekly)) + " a year, " + InWords.pounds(weekly) + " a week";
    }

    private String part(DirectPaymentInPlan.Part part) {
        var need = plan.needs().stream()
                .filter(one -> one.reference().equals(part.needReference()))
                .map(NeedBegunFrom::title)
                .findFirst()
                .orElse("");
        var sum = part.amount();
        return (sum == null ? "An amount not set yet" : InWords.pounds(sum)) + " "
                + part.frequency().toLowerCase(Locale.UK) + (need.isEmpty() ? "" : ", for: " + need);
    }

    private Stream<String> more() {
        var budget = plan.facts().budget();
        var figures = Stream.of(named("It costs", budget.cost()), named("The council pays", budget.councilPays()));
        var once = plan.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.oneOff())
                        .filter(sum -> sum.signum() > 0)
                        .map(sum -> "Paid once: " + InWords.pounds(sum) + " for " + LineInWords.stop(line.what())));
        return Stream.of(figures, once, Stream.of(said.one("more"))).flatMap(words -> words);
    }

    private static String named(String what, @Nullable BigDecimal weekly) {
        return weekly == null ? "" : what + " " + amount(weekly) + ".";
    }

    @Carries("S004-101")
    Group services() {
        return new Group(
                "5. Services that the council arranges",
                "",
                List.of(Field.of(
                        "What is needed to set them up",
                        MANAGED,
                        4,
                        said.one("commissioned").lines())));
    }

    Group nominee() {
        return new Group(
                "6. If somebody else receives the direct payment",
                "All letters about the direct payment go to them. Everything else still comes to me.",
                List.of(
                        Field.of("Name", MANAGED, 1, said.one("nominee-name")),
                        Field.of(
                                "Address and postcode",
                                MANAGED,
                                2,
                                said.one("nominee-address").lines()),
                        Field.of("Telephone", MANAGED, 1, said.one("nominee-phone"))));
    }
}
