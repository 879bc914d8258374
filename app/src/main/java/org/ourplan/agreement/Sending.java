package org.ourplan.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ourplan.access.SignedIn;
import org.ourplan.agreement.store.AgreementStore;
import org.ourplan.budget.PlanMoney;
import org.ourplan.budget.StatementView;
import org.ourplan.budget.Statements;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.review.LowerBudget;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a plan to be agreed, to the lowest level that may agree it. */
@Component
public class Sending {

    private final AgreementStore store;
    private final Plans plans;
    private final Statements statements;
    private final Routing routing;
    private final AgreementNews news;

    Sending(AgreementStore store, Plans plans, Statements statements, Routing routing, AgreementNews news) {
        this.store = store;
        this.plans = plans;
        this.statements = statements;
        this.routing = routing;
        this.news = news;
    }

    /**
     * Sends it, or says in sentences what is still needed; then nothing was changed but the three amounts in the plan.
     *
     * @param detail high-risk, very-complex, exception, exception-why, meanwhile; for a lower budget lower-because, lower-evidence
     */
    @Transactional
    @Carries({"SIGN-1", "SIGN-3", "SIGN-5"})
    public List<Finding> send(PlanRecord read, Answers detail, SignedIn by) {
        var money = statements.money(read.person(), read.id());
        var statement = statements.of(read);
        statements.state(read, statement, by);
        var plan = plans.find(read.person(), read.id()).orElseThrow(NotFound::new);
        var findings = new ArrayList<Finding>(plan.stops());
        findings.addAll(plan.warningsWithoutReason());
        statement.findings().stream().filter(Finding::stops).forEach(findings::add);
        if (store.of(plan.person(), plan.id()).person() == null) {
            findings.add(Finding.stop(
                    "SIGN-1",
                    "Care Act 2014 s25(5)",
                    "Ask the person whether they agree, and write down what they say.",
                    "agreement"));
        }
        findings.addAll(lowerThanBefore(plan, detail));
        if (findings.isEmpty()) {
            var routed = routing.route(plan, detail);
            var said = said(detail, plan, money);
            store.add(plan.person(), plan.id(), EntryKind.SENT, said, by);
            plans.move(plan.person(), plan.id(), PlanEvent.SENT_TO_COUNCIL, by);
            news.sent(plan, routed, said.one("difference"), by);
        }
        return findings.stream().distinct().toList();
    }

    /** A new version may cost less than the one before only for a reason in the person's life (hard stop 19). */
    @Carries("REV-13")
    private List<Finding> lowerThanBefore(PlanRecord plan, Answers detail) {
        var before = plan.replaces();
        if (before == null) {
            return List.of();
        }
        var cost = plans.find(plan.person(), before)
                .orElseThrow(NotFound::new)
                .facts()
                .budget()
                .cost();
        var because = Stream.of(LowerBudget.Because.values())
                .filter(one -> detail.chose("lower-because", one.name()))
                .findFirst()
                .orElse(null);
        return LowerBudget.findings(cost, plan.facts().budget().cost(), because, detail.one("lower-evidence"));
    }

    private static Answers said(Answers detail, PlanRecord plan, PlanMoney money) {
        var view = StatementView.of(plan, money);
        return detail.only(field -> !field.equals("_csrf"))
                .with("how-you-pay", String.join(" ", view.howYouPay()))
                .with("enough", view.enough())
                .with("difference", view.difference());
    }
}
