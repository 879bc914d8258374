package org.ourplan.accommodation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.accommodation.store.TopUpStore;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.law.accommodation.TopUpAgreement;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agreements on what is paid on top of the budget for a dearer place: made in writing, signed, looked at every year. */
@Component
@Carries({"ACC-3", "ACC-4", "ACC-5"})
public class ToppingUp {

    private final Accommodation accommodation;
    private final TopUpStore store;
    private final Plans plans;
    private final Documents documents;
    private final TopUpNews news;
    private final Clock clock;

    ToppingUp(
            Accommodation accommodation,
            TopUpStore store,
            Plans plans,
            Documents documents,
            TopUpNews news,
            Clock clock) {
        this.accommodation = accommodation;
        this.store = store;
        this.plans = plans;
        this.documents = documents;
        this.news = news;
        this.clock = clock;
    }

    /** What stands in the way of this agreement for the place. */
    public List<Finding> inTheWay(ChoiceInPlan choice, PlaceLookedAt place, TopUpTerms terms) {
        var law = choice.choice();
        if (law == null) {
            return List.of();
        }
        var from = terms.agreement().from();
        var day = from == null ? LocalDate.now(clock) : from;
        return terms.agreement()
                .findings(
                        law.of(place.detail().place()),
                        place.detail().place(),
                        law.budget(),
                        terms.who(),
                        terms.circumstances(day, place.detail().section117()));
    }

    /** Makes the written agreement, or says what is in the way; then nothing was changed. */
    @Transactional
    public List<Finding> make(PersonId person, UUID plan, UUID place, TopUpTerms terms, SignedIn by) {
        var held = plans.hold(person, plan);
        var choice = accommodation.in(held);
        var chosen = choice.place(place).orElseThrow(NotFound::new);
        Accommodation.notDecided(choice, chosen);
        var findings = inTheWay(choice, chosen, terms);
        if (!findings.isEmpty()) {
            return findings;
        }
        var id = NewId.next();
        var document = documents.make(
                person,
                DocumentKind.TOP_UP_AGREEMENT,
                id,
                1,
                DocumentKind.TOP_UP_AGREEMENT.title(),
                "accommodation/topUpAgreement",
                Map.of("terms", terms, "place", chosen.detail(), "planned", Objects.requireNonNull(choice.choice())),
                by);
        if (!store.make(id, person, plan, place, document, terms, by)) {
            throw new Refused(List.of("There is an agreement for this place already."), held.link() + "/places");
        }
        accommodation.note(held, Happening.TOP_UP_AGREEMENT_MADE, by);
        return List.of();
    }

    /** The payer and the council signed it on that day: from its first day it is paid. */
    @Transactional
    public void signed(PersonId person, UUID plan, UUID topUp, LocalDate on, SignedIn by) {
        var standing = find(person, plan, topUp, true);
        var review = Objects.requireNonNull(standing.topUp.terms().agreement().reviewOn());
        step(standing, new TopUpRecord.Step(TopUpRecord.Kind.SIGNED, on, "", review, by.name()), by);
        accommodation.note(standing.plan, Happening.TOP_UP_SIGNED, by);
        news.nextLook(standing.plan, standing.place, topUp, review);
    }

    /**
     * It was looked at again on that day, with what was found: the payer can still pay, and until when it goes on.
     *
     * @param nextOn the day of the next look, at the latest a year later; null: the agreement ends
     * @return what is in the way; then nothing was changed
     */
    @Transactional
    public List<Finding> lookedAt(
            PersonId person,
            UUID plan,
            UUID topUp,
            LocalDate on,
            String words,
            @Nullable LocalDate nextOn,
            SignedIn by) {
        var standing = find(person, plan, topUp, false);
        if (nextOn != null && (!nextOn.isAfter(on) || nextOn.isAfter(TopUpAgreement.latestReview(on)))) {
            return List.of(Finding.stop(
                    "ACC-3",
                    "Care and Support Statutory Guidance Annex A",
                    "The next look must be after this one and within a year of it.",
                    "top-up"));
        }
        var kind = nextOn == null ? TopUpRecord.Kind.ENDED : TopUpRecord.Kind.LOOKED_AT;
        step(standing, new TopUpRecord.Step(kind, on, words, nextOn, by.name()), by);
        accommodation.note(standing.plan, nextOn == null ? Happening.TOP_UP_ENDED : Happening.TOP_UP_LOOKED_AT, by);
        news.nextLook(standing.plan, standing.place, topUp, nextOn);
        return List.of();
    }

    private record Standing(PlanRecord plan, PlaceLookedAt place, TopUpRecord topUp) {}

    private Standing find(PersonId person, UUID plan, UUID topUp, boolean fresh) {
        var held = plans.hold(person, plan);
        var place = accommodation.in(held).places().stream()
                .filter(each -> each.topUp() != null && each.topUp().id().equals(topUp))
                .findFirst()
                .orElseThrow(NotFound::new);
        var found = Objects.requireNonNull(place.topUp());
        if (fresh ? !found.steps().isEmpty() : !found.inForce()) {
            throw new Refused(
                    List.of(fresh ? "This agreement is signed already." : "This agreement is not in force."),
                    held.link() + "/places");
        }
        return new Standing(held, place, found);
    }

    private void step(Standing standing, TopUpRecord.Step step, SignedIn by) {
        if (!store.step(standing.topUp.id(), standing.topUp.steps().size(), step, by)) {
            throw new Refused(
                    List.of("Somebody else wrote in this agreement just now. Look at it again."),
                    standing.plan.link() + "/places");
        }
    }
}
