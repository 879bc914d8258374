package org.ourplan.agreement;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.agreement.store.AgreementStore;
import org.ourplan.law.agreement.CouncilDecision;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.agreement.SignOff;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.plan.ReturnReason;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The council's decision: agree, or return with reasons. Whoever decides changes nothing in the plan. The plan is held
 * and read inside the transaction; each sending has one decision, and the same press again, on whichever node, finds it
 * made.
 */
@Component
@Carries({"SIGN-1", "SIGN-3", "SIGN-4"})
public class Deciding {

    private final AgreementStore store;
    private final Plans plans;
    private final Gates gates;
    private final AgreementNews news;

    Deciding(AgreementStore store, Plans plans, Gates gates, AgreementNews news) {
        this.store = store;
        this.plans = plans;
        this.gates = gates;
        this.news = news;
    }

    /** Agrees it, or says what is in the way. */
    @Transactional
    public List<Finding> agree(PersonId person, UUID id, SignedIn by) {
        return agree(person, id, null, by);
    }

    /**
     * Agrees it, an exception in it for a time only; or says what is in the way.
     *
     * @param until the last day of the exception; null where it is for as long as the plan counts, or there is none
     */
    @Transactional
    @Carries("S003-34")
    public List<Finding> agree(PersonId person, UUID id, @Nullable LocalDate until, SignedIn by) {
        var plan = plans.hold(person, id);
        var soFar = store.of(person, id);
        if (madeAlready(plan, soFar, EntryKind.AGREED, by)) {
            return List.of();
        }
        var decision = CouncilDecision.agree(by.account().toString(), gates.rank(plan, by));
        var findings = SignOff.toAgree(gates.facts(plan, soFar, decision));
        if (findings.isEmpty()) {
            gates.keepPack(plan, by);
            store.add(person, id, EntryKind.AGREED, until(of(soFar), until).with("job", by.jobTitle()), by);
            plans.move(person, id, PlanEvent.AGREED_BY_ALL, by);
            news.decided(plan, true, by);
        }
        return findings;
    }

    private static Answers until(Answers decision, @Nullable LocalDate until) {
        return until == null
                ? decision
                : decision.with("exception-until-day", String.valueOf(until.getDayOfMonth()))
                        .with("exception-until-month", String.valueOf(until.getMonthValue()))
                        .with("exception-until-year", String.valueOf(until.getYear()));
    }

    /** Returns it with what must be put right, at least one thing; or says what is in the way. */
    @Transactional
    public List<Finding> returned(PersonId person, UUID id, List<ReturnReason> reasons, SignedIn by) {
        var plan = plans.hold(person, id);
        var soFar = store.of(person, id);
        if (madeAlready(plan, soFar, EntryKind.RETURNED, by)) {
            return List.of();
        }
        var words = String.join("\n", reasons.stream().map(ReturnReason::words).toList());
        var decision = CouncilDecision.returned(by.account().toString(), gates.rank(plan, by), words);
        var findings = SignOff.decision(gates.facts(plan, soFar, decision));
        if (findings.isEmpty()) {
            gates.keepPack(plan, by);
            store.add(person, id, EntryKind.RETURNED, of(soFar).with("reasons", words), by);
            plans.sendBack(person, id, reasons, by);
        }
        return findings;
    }

    /** Which sending a decision answers: the database holds one decision for each. */
    static Answers of(AgreementSoFar soFar) {
        return Answers.of(
                "sending",
                soFar.sent().map(sent -> String.valueOf(sent.number())).orElse("0"));
    }

    /** Everybody who wrote for the council: who led it, who ever wrote in any part, who sent it. */
    static List<String> writers(PlanRecord plan, AgreementSoFar soFar) {
        var writers = new LinkedHashSet<UUID>(plan.writers());
        writers.add(plan.writtenBy());
        soFar.sentBy().ifPresent(writers::add);
        return writers.stream().map(UUID::toString).toList();
    }

    /**
     * True when the same manager has made the same decision on this sending; refused when it is not to be decided now.
     */
    static boolean madeAlready(PlanRecord plan, AgreementSoFar soFar, EntryKind kind, SignedIn by) {
        if (plan.state() == PlanState.WITH_COUNCIL) {
            return false;
        }
        var decision = soFar.decision();
        if (decision.filter(entry -> entry.kind() == kind && entry.by().equals(by.account()))
                .isPresent()) {
            return true;
        }
        throw new Refused(
                List.of("This plan is not with the council to decide now. It is: "
                        + plan.state().words() + "." + who(decision)),
                plan.link() + "/agreement");
    }

    private static String who(Optional<Entry> decision) {
        return decision.map(entry -> " " + entry.byName() + " decided on it.").orElse("");
    }
}
