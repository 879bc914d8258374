package org.ourplan.law.charging.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.capital.CapitalItem;
import org.ourplan.law.charging.income.IncomeItem;
import org.ourplan.law.charging.income.SavingsCredit;

/**
 * What a financial assessment is made from. One person: a partner's income and capital have no place here.
 *
 * @param on the day that is assessed
 * @param carer whether the care is support for a carer, assessed on the carer's own means
 * @param disabilityCosts items of disability-related expenditure, each with its decision
 * @param nightCareFunded whether the council pays for care at night
 * @param savingsCredit what decides the savings credit disregard, or null when savings credit plays no part
 * @param guaranteeGiven the minimum income guarantee to use instead of the day's figures, or null
 * @param guaranteeAdded what a look at both of a couple adds to it, pounds a week ({@link CoupleAffordability}); nothing where
 *     none was asked for
 */
public record Facts(
        LocalDate on,
        Stay stay,
        Route route,
        boolean carer,
        Person person,
        List<IncomeItem> income,
        List<CapitalItem> capital,
        List<HomeCost> homeCosts,
        List<DisabilityCost> disabilityCosts,
        CostOfCare cost,
        Answer nightCareFunded,
        @Nullable SavingsCredit savingsCredit,
        @Nullable BigDecimal guaranteeGiven,
        BigDecimal guaranteeAdded) {

    public Facts {
        income = List.copyOf(income);
        capital = List.copyOf(capital);
        homeCosts = List.copyOf(homeCosts);
        disabilityCosts = List.copyOf(disabilityCosts);
    }

    /** Facts to fill in: a full assessment of an adult of whom nothing is known yet. */
    public static FactsBuilder on(LocalDate day, Stay stay) {
        return new FactsBuilder(day, stay);
    }

    /** The same facts, filled in further. */
    public FactsBuilder change() {
        return new FactsBuilder(this);
    }
}
