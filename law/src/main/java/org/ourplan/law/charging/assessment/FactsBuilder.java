package org.ourplan.law.charging.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.capital.CapitalItem;
import org.ourplan.law.charging.income.IncomeItem;
import org.ourplan.law.charging.income.SavingsCredit;

/** Fills in the facts of an assessment one answer at a time. */
public final class FactsBuilder {

    private LocalDate on;
    private Stay stay;
    private Route route = new Route.Full();
    private boolean carer;
    private Person person = Person.UNKNOWN;
    private List<IncomeItem> income = List.of();
    private List<CapitalItem> capital = List.of();
    private List<HomeCost> homeCosts = List.of();
    private List<DisabilityCost> disabilityCosts = List.of();
    private CostOfCare cost = CostOfCare.weekly(null);
    private Answer nightCareFunded = Answer.UNANSWERED;
    private @Nullable SavingsCredit savingsCredit;
    private @Nullable BigDecimal guaranteeGiven;
    private BigDecimal guaranteeAdded = BigDecimal.ZERO;

    FactsBuilder(LocalDate on, Stay stay) {
        this.on = on;
        this.stay = stay;
    }

    FactsBuilder(Facts facts) {
        this(facts.on(), facts.stay());
        route = facts.route();
        carer = facts.carer();
        person = facts.person();
        income = facts.income();
        capital = facts.capital();
        homeCosts = facts.homeCosts();
        disabilityCosts = facts.disabilityCosts();
        cost = facts.cost();
        nightCareFunded = facts.nightCareFunded();
        savingsCredit = facts.savingsCredit();
        guaranteeGiven = facts.guaranteeGiven();
        guaranteeAdded = facts.guaranteeAdded();
    }

    public FactsBuilder onDay(LocalDate day) {
        on = day;
        return this;
    }

    public FactsBuilder stay(Stay its) {
        stay = its;
        return this;
    }

    public FactsBuilder route(Route its) {
        route = its;
        return this;
    }

    /** The care is support for a carer, assessed on the carer's own means. */
    public FactsBuilder carer() {
        carer = true;
        return this;
    }

    public FactsBuilder person(Person who) {
        person = who;
        return this;
    }

    public FactsBuilder income(IncomeItem... items) {
        return income(List.of(items));
    }

    public FactsBuilder income(List<IncomeItem> items) {
        income = items;
        return this;
    }

    public FactsBuilder capital(CapitalItem... items) {
        return capital(List.of(items));
    }

    public FactsBuilder capital(List<CapitalItem> items) {
        capital = items;
        return this;
    }

    public FactsBuilder homeCosts(List<HomeCost> items) {
        homeCosts = items;
        return this;
    }

    public FactsBuilder disabilityCosts(List<DisabilityCost> items) {
        disabilityCosts = items;
        return this;
    }

    public FactsBuilder cost(CostOfCare its) {
        cost = its;
        return this;
    }

    public FactsBuilder nightCareFunded(Answer answer) {
        nightCareFunded = answer;
        return this;
    }

    public FactsBuilder savingsCredit(@Nullable SavingsCredit its) {
        savingsCredit = its;
        return this;
    }

    public FactsBuilder guaranteeGiven(@Nullable BigDecimal guarantee) {
        guaranteeGiven = guarantee;
        return this;
    }

    public FactsBuilder guaranteeAdded(BigDecimal added) {
        guaranteeAdded = added;
        return this;
    }

    public Facts facts() {
        return new Facts(
                on,
                stay,
                route,
                carer,
                person,
                income,
                capital,
                homeCosts,
                disabilityCosts,
                cost,
                nightCareFunded,
                savingsCredit,
                guaranteeGiven,
                guaranteeAdded);
    }
}
