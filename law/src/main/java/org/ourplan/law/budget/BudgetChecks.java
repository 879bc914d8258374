package org.ourplan.law.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;

/**
 * What still stops a personal budget, or should be thought about. Places: {@code budget} and {@code need/{reference}}.
 */
final class BudgetChecks {

    private static final String PLACE = "budget";

    private BudgetChecks() {}

    @Carries({"PB-7", "PB-8", "CHG-1", "OPT-8", "PLAN-21", "S000-8"})
    static List<Finding> findings(
            BudgetFacts facts, List<BudgetLine> mine, BigDecimal cost, boolean contributionKnown) {
        List<Finding> findings = new ArrayList<>();
        mine.forEach(line -> line(line, findings));
        if (!contributionKnown) {
            findings.add(Finding.stop(
                    "CHG-1",
                    "Care Act 2014 ss 17 and 26(1)(b)",
                    "What the person pays is not known yet. Finish the financial assessment, or enter a figure"
                            + " by hand.",
                    PLACE));
        }
        sufficiency(facts, cost, findings);
        fee(facts, findings);
        return findings;
    }

    /** Arranging care is charged for only to somebody who pays in full and asked the council to arrange it (s18(3)). */
    private static void fee(BudgetFacts facts, List<Finding> findings) {
        boolean charged = facts.apart().stream().anyMatch(money -> money.kind() == MoneyApart.Kind.ARRANGEMENT_FEE);
        if (charged && (!facts.paysInFull() || facts.inCareHome())) {
            findings.add(Finding.stop(
                    "PLAN-21",
                    "Care Act 2014 s14(1)(b); SI 2014/2672 reg 5",
                    "A fee for arranging care is charged only to somebody who pays for all of their care, and not in a"
                            + " care home. Take the fee out.",
                    PLACE));
        }
    }

    private static void line(BudgetLine line, List<Finding> findings) {
        String place = "need/" + line.reference();
        if (!PersonalBudget.mayCount(line)) {
            String sentence = line.eligible()
                    ? "Someone already meets this need, so it is not in the budget: " + line.need()
                            + ". Take the line out, or say why the council will use its power."
                    : "This need is not eligible: " + line.need()
                            + ". Take the line out, or say why the council will use its power to meet it.";
            findings.add(Finding.stop("S000-8", "Care Act 2014 ss 18, 19(1) and 26", sentence, place));
        }
        if (line.reason().isBlank()) {
            findings.add(Finding.stop(
                    "OPT-8",
                    "Care Act 2014 s26; CASSG 11.24",
                    "Say why this option was chosen: " + line.option() + ".",
                    place));
        }
        line.notChosen().stream()
                .filter(other -> other.why().isBlank())
                .forEach(other -> findings.add(Finding.stop(
                        "OPT-8",
                        "Care Act 2014 s26; CASSG 11.24",
                        "Say why this option was not chosen: " + other.name() + ".",
                        place)));
    }

    private static void sufficiency(BudgetFacts facts, BigDecimal cost, List<Finding> findings) {
        BigDecimal quote = facts.quote();
        if (cost.signum() == 0 || (quote != null && quote.compareTo(cost) <= 0)) {
            return;
        }
        String what = quote == null
                ? "Nobody has been asked for a price."
                : "The lowest suitable price is " + Pounds.inWords(quote) + " a week and the budget is "
                        + Pounds.inWords(cost) + ".";
        String section = "Care Act 2014 s26; CASSG 11.10 and 11.24";
        if (facts.reasonNoQuote().isBlank()) {
            findings.add(Finding.stop(
                    "PB-7",
                    section,
                    what + " Raise the budget, find a suitable price within it, or say why it is enough.",
                    PLACE));
        } else {
            findings.add(Finding.warn("PB-7", section, what + " The reason given: " + facts.reasonNoQuote(), PLACE));
        }
    }
}
