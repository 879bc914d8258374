package org.ourplan.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.agreement.store.AgreementStore;
import org.ourplan.budget.PlanMoney;
import org.ourplan.budget.StatementView;
import org.ourplan.budget.Statements;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a plan to be agreed, to the lowest level that may agree it. */
@Component
public class Sending {

    private final AgreementStore store;
    private final Plans plans;
    private final Statements statements;
    private final Gates gates;
    private final AgreementNews news;

    Sending(AgreementStore store, Plans plans, Statements statements, Gates gates, AgreementNews news) {
        this.store = store;
        this.plans = plans;
        this.statements = statements;
        this.gates = gates;
        this.news = news;
    }

    /**
     * Sends it, or says in sentences what is still needed; then nothing was changed but the three amounts in the plan.
     *
     * @param detail high-risk, very-complex, exception, exception-why, meanwhile
     */
    @Transactional
    @Carries({"SIGN-1", "SIGN-3", "SIGN-5"})
    public List<Finding> send(PersonId person, UUID id, Answers detail, SignedIn by) {
        var read = plans.hold(person, id);
        withPerson(read);
        var money = statements.settle(read, by);
        var statement = statements.of(read);
        statements.state(read, statement, by);
        var plan = plans.hold(person, id);
        var soFar = store.of(person, id);
        var findings = new ArrayList<Finding>(plan.stops());
        findings.addAll(plan.warningsWithoutReason());
        statement.findings().stream().filter(Finding::stops).forEach(findings::add);
        if (soFar.person() == null) {
            findings.add(Finding.stop(
                    "SIGN-1",
                    "Care Act 2014 s25(5)",
                    "Ask the person whether they agree, and write down what they say.",
                    "agreement"));
        }
        findings.addAll(gates.lower(plan, soFar));
        findings.addAll(gates.places(plan));
        findings.addAll(gates.capacity(plan));
        findings.addAll(gates.advocate(plan));
        if (findings.isEmpty()) {
            var routed = gates.route(plan, detail);
            var said = said(detail, plan, money);
            store.add(plan.person(), plan.id(), EntryKind.SENT, said, by);
            plans.move(plan.person(), plan.id(), PlanEvent.SENT_TO_COUNCIL, by);
            news.sent(plan, routed, said.one("difference"), by);
        }
        return findings.stream().distinct().toList();
    }

    private static void withPerson(PlanRecord plan) {
        if (plan.state() != PlanState.WITH_PERSON) {
            throw new Refused(
                    List.of("Share the plan with " + plan.personName() + " first. It is: "
                            + plan.state().words() + "."),
                    plan.link() + "/agreement");
        }
    }

    /** What each line asks an exception for is kept with the sending: the register reads it there (S003-34). */
    private static Answers withLines(Answers detail, PlanRecord plan) {
        var given = new LinkedHashMap<>(detail.given());
        given.put(
                "exception-line",
                plan.lines().stream()
                        .filter(line -> line.met().exception())
                        .map(line -> line.what() + ": " + line.met().exceptionWhy())
                        .toList());
        return new Answers(given);
    }

    private static Answers said(Answers detail, PlanRecord plan, PlanMoney money) {
        var view = StatementView.of(plan, money);
        return withLines(detail.only(field -> !field.equals("_csrf")), plan)
                .with("how-you-pay", String.join(" ", view.howPaid(false)))
                .with("enough", view.enough())
                .with("year", view.statement().year().changes() ? String.join(" ", view.year(false)) : "")
                .with("difference", view.difference());
    }
}
