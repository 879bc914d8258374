package org.ourplan.agreement;

import java.util.Map;
import org.ourplan.access.SignedIn;
import org.ourplan.budget.StatementEasyRead;
import org.ourplan.budget.StatementView;
import org.ourplan.budget.Statements;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.plan.PlanEasyRead;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.springframework.stereotype.Component;

/**
 * The documents of a decided plan: the plan with its agreement in it, the personal budget statement, and both in Easy
 * Read.
 */
@Component
class PlanPapers {

    private static final String EASY_READ = "documents/easyRead";

    private final Documents documents;
    private final Statements statements;
    private final People people;
    private final Events events;

    PlanPapers(Documents documents, Statements statements, People people, Events events) {
        this.documents = documents;
        this.statements = statements;
        this.people = people;
        this.events = events;
    }

    void make(PlanRecord plan, AgreementSoFar soFar, SignedIn by) {
        var kind = plan.kind() == PlanKind.SUPPORT_PLAN ? DocumentKind.SUPPORT_PLAN : DocumentKind.PLAN;
        var view = StatementView.of(plan, statements.money(plan));
        make(plan, kind, "agreement/agreedPlan", Map.of("plan", plan, "soFar", soFar, "view", view), by);
        make(plan, DocumentKind.BUDGET_STATEMENT, "budget/statementDocument", Map.of("view", view), by);
        make(plan, DocumentKind.PLAN_EASY_READ, EASY_READ, Map.of("easyRead", PlanEasyRead.of(plan)), by);
        make(
                plan,
                DocumentKind.BUDGET_STATEMENT_EASY_READ,
                EASY_READ,
                Map.of("easyRead", StatementEasyRead.of(view)),
                by);
    }

    private void make(PlanRecord plan, DocumentKind kind, String template, Map<String, Object> parts, SignedIn by) {
        documents.make(plan.person(), kind, plan.id(), plan.number(), kind.title(), template, parts, by);
    }

    /** By name, the person whose plan it is. */
    String owner(PlanRecord plan) {
        return people.find(plan.person()).map(Person::fullName).orElseThrow(NotFound::new);
    }

    void tell(PlanRecord plan, Happening happening, SignedIn by) {
        events.append(plan.person().value(), happening, plan.id(), plan.number(), Map.of(), by.account());
    }
}
