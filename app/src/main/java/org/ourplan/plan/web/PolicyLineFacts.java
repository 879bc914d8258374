package org.ourplan.plan.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ourplan.law.pack.PolicyLineKind;
import org.ourplan.plan.OptionConsidered;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PlannedLine;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;

/** What a plan already says of that which a policy line needs to know, in a sentence each. */
final class PolicyLineFacts {

    private PolicyLineFacts() {}

    static List<String> of(PlanRecord plan, PolicyLineKind line) {
        return switch (line) {
            case MOST_COST_EFFECTIVE -> options(plan).toList();
            case FAMILY_FRIENDS_COMMUNITY -> unpaid(plan).toList();
            case RISK_AND_CONTINGENCY -> risks(plan).toList();
            case SHORT_TERM_SKILLS -> forATime(plan).toList();
            case GROUP_OR_ONE_TO_ONE -> oneToOne(plan).toList();
            case ROUND_THE_CLOCK -> dayAndNight(plan).toList();
            case OWN_MONEY -> ownMoney(plan).toList();
        };
    }

    private static Stream<String> options(PlanRecord plan) {
        return plan.lines().stream()
                .filter(line -> line.doer().paid())
                .flatMap(line -> line.options().stream().map(option -> option(line, option)));
    }

    private static String option(PlannedLine line, OptionConsidered option) {
        var cost = option.firstYear() == null
                ? "its cost is not known"
                : InWords.pounds(option.firstYear()) + " over the first year";
        return line.what() + ", by " + option.name() + ": "
                + (option.suitable()
                        ? "meets the need, " + cost
                        : "does not meet the need, so its cost is not compared")
                + (option.preferred() ? ", the one they would choose" : "")
                + (option.chosen() ? ", the one the budget rests on." : ".");
    }

    private static Stream<String> unpaid(PlanRecord plan) {
        return plan.lines().stream().filter(line -> line.doer().informal()).map(line -> {
            var agreed = line.informal();
            var counts = agreed != null && agreed.counts();
            return line.what()
                    + times(line.units())
                    + (counts
                            ? ": they agreed, and there is a plan for when they cannot."
                            : ": it does not count yet. Write the day they agreed and what happens if they cannot.");
        });
    }

    private static String times(java.math.@org.jspecify.annotations.Nullable BigDecimal units) {
        return units == null ? "" : ", " + plain(units) + " a week";
    }

    private static Stream<String> risks(PlanRecord plan) {
        var written = plan.facts().risks().stream()
                .map(risk -> "A risk: " + risk.risk()
                        + (risk.reduction().isBlank() ? ". What makes it smaller is not written" : "")
                        + (risk.trigger().isBlank() || risk.response().isBlank()
                                ? ". What people do on the day is not written"
                                : "")
                        + (risk.agreedBy().isBlank() ? ". Who agreed is not written." : "."));
        return Stream.concat(written, chose(plan, "standing-cover", "Somebody is there only in case: "));
    }

    private static Stream<String> forATime(PlanRecord plan) {
        return plan.lines().stream()
                .filter(line -> line.until() != null)
                .map(line -> line.what() + ", until " + InWords.date(Objects.requireNonNull(line.until()))
                        + (line.stepDown().isBlank()
                                ? ": what happens then is not written."
                                : ". Then: " + line.stepDown() + "."));
    }

    private static Stream<String> oneToOne(PlanRecord plan) {
        return plan.each("option").stream()
                .filter(part -> part.answers().chose("one-to-one", "yes"))
                .map(part -> part.answers().one("name") + " is one-to-one support"
                        + (part.answers().has("ground") ? ", with its ground." : ", and no ground is written."));
    }

    private static Stream<String> dayAndNight(PlanRecord plan) {
        return chose(plan, "round-the-clock", "Day and night already: ");
    }

    private static Stream<String> ownMoney(PlanRecord plan) {
        return plan.lines().stream()
                .filter(line -> line.ownMoney() != null && line.ownMoney().signum() > 0)
                .map(line -> "On top of “" + line.what() + "” they add "
                        + InWords.pounds(Objects.requireNonNull(line.ownMoney())) + " a week.");
    }

    private static Stream<String> chose(PlanRecord plan, String field, String before) {
        return plan.each("line").stream()
                .map(part -> part.answers())
                .filter((Answers answers) -> answers.chose(field, "yes"))
                .map(answers -> before + answers.one("what") + ".");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
