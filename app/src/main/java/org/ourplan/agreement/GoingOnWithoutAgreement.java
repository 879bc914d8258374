package org.ourplan.agreement;

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
import org.ourplan.law.agreement.SignOff;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.Plans;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agreement failed: the person is told why in writing, and care goes on (SIGN-6, SIGN-8). */
@Component
@Carries({"SIGN-6", "SIGN-8"})
public class GoingOnWithoutAgreement {

    private final AgreementStore store;
    private final Plans plans;
    private final Gates gates;
    private final Documents documents;
    private final AgreementNews news;

    GoingOnWithoutAgreement(AgreementStore store, Plans plans, Gates gates, Documents documents, AgreementNews news) {
        this.store = store;
        this.plans = plans;
        this.gates = gates;
        this.documents = documents;
        this.news = news;
    }

    /** Records that agreement failed and makes the letter that says why, or says what is in the way. */
    @Transactional
    public List<Finding> failed(PersonId person, UUID id, NotAgreedRecord written, SignedIn by) {
        var plan = plans.hold(person, id);
        var soFar = store.of(person, id);
        if (Deciding.madeAlready(plan, soFar, EntryKind.NOT_AGREED, by)) {
            return List.of();
        }
        var decision = CouncilDecision.agree(by.account().toString(), gates.rank(plan, by));
        var findings = SignOff.toGoOnWithoutAgreement(gates.facts(plan, soFar, decision), written);
        if (findings.isEmpty()) {
            var detail = Deciding.of(soFar)
                    .with("steps", String.join("\n", written.steps()))
                    .with("reasons", written.reasons())
                    .with("next", written.whatHappensNext())
                    .with("care", written.careThatGoesOn());
            gates.keepPack(plan, by);
            store.add(person, id, EntryKind.NOT_AGREED, detail, by);
            documents.make(
                    person,
                    DocumentKind.NOT_AGREED_LETTER,
                    plan.id(),
                    plan.number(),
                    DocumentKind.NOT_AGREED_LETTER.title(),
                    "agreement/notAgreedLetter",
                    Map.of("plan", plan, "written", written),
                    by);
            plans.move(person, id, PlanEvent.AGREEMENT_FAILED, by);
            news.decided(plan, false, by);
        }
        return findings;
    }
}
