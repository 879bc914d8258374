package org.ourplan.budget;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.budget.store.IndicativeStore;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.documents.Giving;
import org.ourplan.eligibility.DeterminationRecord;
import org.ourplan.plan.IndicativeTold;
import org.ourplan.plan.Plans;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.policy.Decided;
import org.ourplan.policy.PersonsPack;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way of an indicative budget: worked out, told to the person, taken into the plan. */
@Component
public class IndicativeBudgets {

    private final IndicativeStore store;
    private final Documents documents;
    private final Plans plans;
    private final Events events;
    private final BudgetNews news;
    private final PersonsPack personsPack;

    IndicativeBudgets(
            IndicativeStore store,
            Documents documents,
            Plans plans,
            Events events,
            BudgetNews news,
            PersonsPack personsPack) {
        this.store = store;
        this.documents = documents;
        this.plans = plans;
        this.events = events;
        this.news = news;
        this.personsPack = personsPack;
    }

    /** The newest of this person's, if one was worked out. One statement. */
    public java.util.Optional<Indicative> newest(org.ourplan.platform.PersonId person) {
        return store.of(person).stream().findFirst();
    }

    /** Keeps a newly worked one and asks the worker to tell the person. */
    @Transactional
    public void keep(PersonInView person, Indicative worked, SignedIn by) {
        var version = store.keep(worked, by);
        events.append(
                person.id().value(),
                Happening.INDICATIVE_BUDGET_WORKED_OUT,
                worked.id(),
                version,
                Map.of("determination", worked.determination().toString()),
                by.account());
        personsPack.decided(person.id(), Decided.INDICATIVE_BUDGET, worked.id(), worked.pricedOn(), by);
        news.workedOut(person, worked, by);
    }

    /** Records how the person was told, with the document that says it (D10). */
    @Transactional
    public void tell(PersonInView person, Indicative worked, Indicative.Told told, String format, SignedIn by) {
        var document = documents.make(
                person.id(),
                DocumentKind.INDICATIVE_BUDGET,
                worked.id(),
                worked.version(),
                DocumentKind.INDICATIVE_BUDGET.title(),
                "budget/indicativeDocument",
                Map.of("budget", worked),
                by);
        var easyRead = documents.make(
                person.id(),
                DocumentKind.INDICATIVE_BUDGET_EASY_READ,
                worked.id(),
                worked.version(),
                DocumentKind.INDICATIVE_BUDGET_EASY_READ.title(),
                "documents/easyRead",
                Map.of("easyRead", IndicativeEasyRead.of(worked)),
                by);
        var giving = new Giving(person.fullName(), Giving.THE_PERSON, Giving.THE_PERSON, told.how(), format, told.on());
        documents.give(person.id(), document, giving, by);
        if (giving.inEasyRead()) {
            documents.give(person.id(), easyRead, giving, by);
        }
        store.told(worked.id(), told, document, by);
        events.append(
                person.id().value(),
                Happening.INDICATIVE_BUDGET_TOLD,
                worked.id(),
                worked.version(),
                Map.of("told-on", told.on().toString()),
                by.account());
        news.told(person, worked, told, by);
    }

    /**
     * Begins the plan. Without a figure that the person was told, the reason is kept (PB-9).
     *
     * @param reason why planning begins untold; not used when they were told
     */
    @Transactional
    public UUID beginPlan(
            PersonInView person,
            DeterminationRecord determination,
            @Nullable Indicative worked,
            String reason,
            SignedIn by) {
        var told = worked == null ? null : worked.told();
        var indicative = worked == null ? null : new IndicativeTold(worked.weekly(), told == null ? null : told.on());
        var plan = plans.begin(person.id(), determination.id(), indicative, by);
        if (told == null) {
            store.begunUntold(person.id(), plan, reason, by);
            events.append(person.id().value(), Happening.PLANNING_BEGUN_UNTOLD, plan, 1, Map.of(), by.account());
        }
        return plan;
    }
}
