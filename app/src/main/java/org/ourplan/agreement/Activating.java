package org.ourplan.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.agreement.store.AgreementStore;
import org.ourplan.law.agreement.Activation;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last step: the plan begins to count, once, when everybody owed a copy has one. */
@Component
@Carries({"SIGN-7", "REV-15"})
public class Activating {

    private final AgreementStore store;
    private final Plans plans;
    private final LoweringBudgets lowering;
    private final AgreementNews news;

    Activating(AgreementStore store, Plans plans, LoweringBudgets lowering, AgreementNews news) {
        this.store = store;
        this.plans = plans;
        this.lowering = lowering;
        this.news = news;
    }

    /**
     * Makes it active. The same press again, on whichever node, finds it done and changes nothing. Refused in words
     * while a copy is owed (hard stop 10), and before the first day of a lower budget.
     */
    @Transactional
    public void activate(PersonInView person, UUID id, SignedIn by) {
        var plan = plans.hold(person.id(), id);
        var soFar = store.of(plan.person(), plan.id());
        if (plan.state().inForce() && soFar.last(EntryKind.MADE_ACTIVE).isPresent()) {
            return;
        }
        var findings = new ArrayList<>(Activation.check(soFar.copies(person.fullName())));
        findings.addAll(lowering.toBegin(plan, soFar));
        if (!findings.isEmpty()) {
            throw new Refused(findings.stream().map(Finding::sentence).toList(), plan.link() + "/copies");
        }
        store.add(plan.person(), plan.id(), EntryKind.MADE_ACTIVE, Answers.none(), by);
        plans.move(plan.person(), plan.id(), PlanEvent.ACTIVATED, by);
        news.active(plan);
    }

    /** What keeps a plan whose copies are given from counting today. */
    public List<Finding> inTheWay(org.ourplan.plan.PlanRecord plan, AgreementSoFar soFar) {
        return lowering.toBegin(plan, soFar);
    }
}
