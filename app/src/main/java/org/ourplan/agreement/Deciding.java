package org.ourplan.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.agreement.store.AgreementStore;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.law.agreement.CouncilDecision;
import org.ourplan.law.agreement.NotAgreedRecord;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.agreement.SignOff;
import org.ourplan.law.agreement.SignOffFacts;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The council's decision: agree, return with reasons, or go on without agreement. Whoever decides changes nothing in the plan. */
@Component
@Carries({"SIGN-1", "SIGN-3", "SIGN-4", "SIGN-6", "SIGN-8"})
public class Deciding {

    private final AgreementStore store;
    private final Plans plans;
    private final Routing routing;
    private final Documents documents;
    private final AgreementNews news;

    Deciding(AgreementStore store, Plans plans, Routing routing, Documents documents, AgreementNews news) {
        this.store = store;
        this.plans = plans;
        this.routing = routing;
        this.documents = documents;
        this.news = news;
    }

    /** Agrees it, or says what is in the way. */
    @Transactional
    public List<Finding> agree(PlanRecord plan, SignedIn by) {
        withCouncil(plan);
        var findings =
                SignOff.toAgree(facts(plan, CouncilDecision.agree(by.account().toString(), routing.rank(plan, by))));
        if (findings.isEmpty()) {
            store.add(plan.person(), plan.id(), EntryKind.AGREED, Answers.of("job", by.jobTitle()), by);
            plans.move(plan.person(), plan.id(), PlanEvent.AGREED_BY_ALL, by);
            news.decided(plan, true, by);
        }
        return findings;
    }

    /** Returns it with reasons, or says what is in the way. */
    @Transactional
    public List<Finding> returned(PlanRecord plan, String reasons, SignedIn by) {
        withCouncil(plan);
        var findings = SignOff.decision(
                facts(plan, CouncilDecision.returned(by.account().toString(), routing.rank(plan, by), reasons)));
        if (findings.isEmpty()) {
            store.add(plan.person(), plan.id(), EntryKind.RETURNED, Answers.of("reasons", reasons), by);
            plans.move(plan.person(), plan.id(), PlanEvent.RETURNED_WITH_REASONS, by);
        }
        return findings;
    }

    /** Records that agreement failed and makes the letter that says why, or says what is in the way. Care goes on (SIGN-6). */
    @Transactional
    public List<Finding> failed(PlanRecord plan, NotAgreedRecord written, SignedIn by) {
        withCouncil(plan);
        var decision = CouncilDecision.agree(by.account().toString(), routing.rank(plan, by));
        var findings = SignOff.toGoOnWithoutAgreement(facts(plan, decision), written);
        if (findings.isEmpty()) {
            var detail = Answers.of(
                    "steps",
                    String.join("\n", written.steps()),
                    "reasons",
                    written.reasons(),
                    "next",
                    written.whatHappensNext(),
                    "care",
                    written.careThatGoesOn());
            store.add(plan.person(), plan.id(), EntryKind.NOT_AGREED, detail, by);
            documents.make(
                    plan.person(),
                    DocumentKind.NOT_AGREED_LETTER,
                    plan.id(),
                    plan.number(),
                    DocumentKind.NOT_AGREED_LETTER.title(),
                    "agreement/notAgreedLetter",
                    Map.of("plan", plan, "written", written),
                    by);
            plans.move(plan.person(), plan.id(), PlanEvent.AGREEMENT_FAILED, by);
            news.decided(plan, false, by);
        }
        return findings;
    }

    private SignOffFacts facts(PlanRecord plan, CouncilDecision decision) {
        var soFar = store.of(plan.person(), plan.id());
        var sent = soFar.sent().map(Entry::detail).orElse(Answers.none());
        return new SignOffFacts(
                writers(plan, soFar),
                new ArrayList<>(plan.findings()),
                plan.warningReasons(),
                soFar.person(),
                soFar.others(),
                decision,
                routing.route(plan, sent).rank());
    }

    /** Everybody who wrote for the council: who led it, who wrote any part, who sent it. */
    static List<String> writers(PlanRecord plan, AgreementSoFar soFar) {
        var writers = new LinkedHashSet<UUID>();
        writers.add(plan.writtenBy());
        plan.parts().values().forEach(part -> writers.add(part.writtenBy()));
        soFar.sentBy().ifPresent(writers::add);
        return writers.stream().map(UUID::toString).toList();
    }

    private static void withCouncil(PlanRecord plan) {
        if (plan.state() != PlanState.WITH_COUNCIL) {
            throw new Refused(
                    List.of("This plan is not with the council to decide now. It is: "
                            + plan.state().words() + "."),
                    plan.link() + "/agreement");
        }
    }
}
