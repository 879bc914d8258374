package org.ourplan.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.agreement.store.AgreementStore;
import org.ourplan.documents.DocumentGiven;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.documents.Giving;
import org.ourplan.documents.MadeDocument;
import org.ourplan.law.agreement.Activation;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Copies of the agreed plan: made, and given to the person and those they name. */
@Component
@Carries({"PLAN-9", "SIGN-2", "SIGN-7"})
public class Copying {

    /** The plan's own step waits for the letter, so the plan is recorded after it. */
    private static final Comparator<MadeDocument> PLAN_LAST = Comparator.comparing(Copying::isPlan);

    private final AgreementStore store;
    private final Plans plans;
    private final Documents documents;
    private final PlanPapers papers;

    Copying(AgreementStore store, Plans plans, Documents documents, PlanPapers papers) {
        this.store = store;
        this.plans = plans;
        this.documents = documents;
        this.papers = papers;
    }

    /** Makes the plan and the statement as documents, once. */
    @Transactional
    public void make(PersonId person, UUID id, SignedIn by) {
        var plan = decided(person, id);
        var soFar = store.of(person, id);
        if (soFar.last(EntryKind.DOCUMENTS_MADE).isEmpty()) {
            papers.make(plan, soFar, by);
            store.add(person, id, EntryKind.DOCUMENTS_MADE, Answers.none(), by);
        }
    }

    /** Names somebody who is to have a copy because the person asked. */
    @Transactional
    public void askFor(PersonId person, UUID id, String name, String relation, SignedIn by) {
        var plan = decided(person, id);
        store.add(person, id, EntryKind.COPY_ASKED_FOR, Answers.of("name", name, "relation", relation), by);
        papers.tell(plan, Happening.PLAN_COPY_ASKED_FOR, by);
    }

    /** Records that a copy was given: to the person, everything; to somebody they named, the plan. */
    @Transactional
    public void give(PersonInView person, UUID id, Giving given, SignedIn by) {
        var plan = decided(person.id(), id);
        var soFar = store.of(plan.person(), plan.id());
        refuse(Activation.mayGive(soFar.copies(person.fullName()), given.recipient()), plan);
        var made = documents.about(plan.person(), plan.id());
        if (made.stream().noneMatch(Copying::isPlan)) {
            throw new Refused(List.of("Make the documents first."), plan.link() + "/copies");
        }
        made.stream()
                .filter(document -> isFor(document, given) && isNewest(document, made))
                .sorted(PLAN_LAST)
                .forEach(document -> documents.give(plan.person(), document.id(), given, by));
    }

    /** Hears of every document given, on whichever page it was recorded. */
    @EventListener
    void given(DocumentGiven given) {
        var kind = given.document().kind();
        var giving = given.giving();
        if (kind == DocumentKind.NOT_AGREED_LETTER && giving.toThePerson()) {
            store.add(given.person(), given.document().about(), EntryKind.LETTER_GIVEN, detail(giving), given.by());
            stepOn(given);
        } else if (isPlan(given.document())) {
            store.add(given.person(), given.document().about(), EntryKind.COPY_GIVEN, detail(giving), given.by());
            stepOn(given);
        }
    }

    /** Everybody owed a copy has one: the plan takes its step by itself. */
    private void stepOn(DocumentGiven given) {
        var plan = plans.find(given.person(), given.document().about()).orElseThrow(NotFound::new);
        var soFar = store.of(plan.person(), plan.id());
        var owner = papers.owner(plan);
        var waits = plan.state() == PlanState.AGREED || (plan.state() == PlanState.NOT_AGREED && soFar.letterGiven());
        if (waits && Activation.check(soFar.copies(owner)).isEmpty()) {
            plans.move(plan.person(), plan.id(), PlanEvent.COPY_GIVEN, given.by());
        }
    }

    private static Answers detail(Giving giving) {
        return Answers.of(
                "name",
                giving.recipient(),
                "relation",
                giving.relation(),
                "format",
                giving.format(),
                "how",
                giving.how(),
                "on",
                giving.givenOn().toString());
    }

    private static boolean isPlan(MadeDocument document) {
        return document.kind() == DocumentKind.PLAN || document.kind() == DocumentKind.SUPPORT_PLAN;
    }

    /** The person gets everything, the Easy Read where that is the format; others get the plan. */
    private static boolean isFor(MadeDocument document, Giving given) {
        var plans = isPlan(document) || isEasyReadOfPlan(document);
        return (given.toThePerson() || plans)
                && (given.inEasyRead() || !document.kind().easyRead());
    }

    /** Of the Easy Reads of a plan the newest: where one was written for the person, it and not the first outline. */
    private static boolean isNewest(MadeDocument document, List<MadeDocument> newestFirst) {
        return !isEasyReadOfPlan(document)
                || newestFirst.stream()
                        .filter(Copying::isEasyReadOfPlan)
                        .findFirst()
                        .filter(document::equals)
                        .isPresent();
    }

    private static boolean isEasyReadOfPlan(MadeDocument document) {
        return document.kind() == DocumentKind.PLAN_EASY_READ || document.kind() == DocumentKind.WRITTEN_PLAN_EASY_READ;
    }

    private PlanRecord decided(PersonId person, UUID id) {
        var plan = plans.hold(person, id);
        if (!plan.state().frozen()) {
            throw new Refused(
                    List.of("Copies are given once the plan is decided. It is: "
                            + plan.state().words() + "."),
                    plan.link() + "/agreement");
        }
        return plan;
    }

    private static void refuse(List<Finding> findings, PlanRecord plan) {
        if (!findings.isEmpty()) {
            throw new Refused(findings.stream().map(Finding::sentence).toList(), plan.link() + "/copies");
        }
    }
}
