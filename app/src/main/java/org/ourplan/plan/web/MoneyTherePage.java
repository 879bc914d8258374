package org.ourplan.plan.web;

import java.math.BigDecimal;
import org.ourplan.plan.IndicativeTold;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.decide.Places;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/**
 * The money there is, for the person who plans: first what matters, then the figure, and only when they ask for it (S004-30).
 *
 * @param asked true when the person asked to see the figure on this page
 */
public record MoneyTherePage(PlanRecord plan, boolean asked, Problems problems) implements Page {

    /** Weeks that a year is reckoned with. */
    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);

    @Override
    public String template() {
        return "plan/moneyThere";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    /** What they said matters most, before the money; empty while they have not. */
    public String matters() {
        return plan.written(Places.BEFORE_MONEY).one("matters");
    }

    /** What they can begin from: what their plan says already. */
    public String begin() {
        return plan.written("about-me").typed("words");
    }

    /** True while the plan can be written in. */
    public boolean open() {
        return Places.ownRefusal(plan.state()).isEmpty();
    }

    /** True once they have said what matters and asked: only then does the figure stand on the page. */
    public boolean shown() {
        return asked && !matters().isEmpty();
    }

    /** True once the council has told them a figure. */
    public boolean told() {
        var money = plan.indicative();
        return money != null && money.toldOn() != null;
    }

    /** The figure a week, over 52 weeks, and when they were told it. */
    public String figure() {
        var money = plan.indicative();
        return money == null || money.toldOn() == null ? "" : figure(money);
    }

    private static String figure(IndicativeTold money) {
        return "About " + InWords.pounds(money.weekly()) + " a week, or "
                + InWords.pounds(money.weekly().multiply(WEEKS)) + " over 52 weeks."
                + (money.toldOn() == null ? "" : " You were told this on " + InWords.date(money.toldOn()) + ".");
    }

    /** What the council's policy pack says beneath the budget; empty where it says nothing. */
    public String ofTheCouncil() {
        return plan.policy().beneathTheBudget();
    }
}
