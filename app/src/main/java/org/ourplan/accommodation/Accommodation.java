package org.ourplan.accommodation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.accommodation.store.PlaceStore;
import org.ourplan.accommodation.store.TopUpStore;
import org.ourplan.law.accommodation.ChoiceOfPlace;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The choice of a place to live: looking at places, and arranging the one that the person chose. */
@Component
@Carries({"ACC-1", "ACC-2", "ACC-5", "ACC-7"})
public class Accommodation {

    private final PlaceStore places;
    private final TopUpStore topUps;
    private final Plans plans;
    private final Events events;
    private final Clock clock;

    Accommodation(PlaceStore places, TopUpStore topUps, Plans plans, Events events, Clock clock) {
        this.places = places;
        this.topUps = topUps;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /** The choice in a plan of this person as it stands today. At most four statements. */
    public ChoiceInPlan in(PersonId person, UUID plan) {
        return in(plans.find(person, plan).orElseThrow(NotFound::new));
    }

    /** The choice in this plan as it stands today. Two statements. */
    public ChoiceInPlan in(PlanRecord plan) {
        var all = places.of(plan.person(), plan.id(), topUps.of(plan.person(), plan.id()));
        return ChoiceInPlan.of(plan, all, LocalDate.now(clock));
    }

    /** What stops the plan from being agreed: no real place within the budget was found (ACC-5). */
    public List<Finding> stillNeeded(PlanRecord plan) {
        if (plan.placeToLive().isEmpty()) {
            return List.of();
        }
        var choice = in(plan).choice();
        return choice == null ? List.of() : choice.findings();
    }

    /**
     * Writes down how a place was looked at. False where somebody has written since it was opened; nothing was changed.
     *
     * @param opened its version when it was opened, 0 for a new one
     */
    @Transactional
    public boolean lookAt(PersonId person, UUID plan, UUID place, int opened, PlaceDetail detail, SignedIn by) {
        var held = plans.hold(person, plan);
        var before = in(held);
        var known = before.place(place);
        if (known.isEmpty() && opened > 0) {
            throw new NotFound();
        }
        known.ifPresent(standing -> notDecided(before, standing));
        if (!places.keep(person, plan, place, opened, detail, by)) {
            return false;
        }
        note(held, Happening.PLACE_LOOKED_AT, by);
        return true;
    }

    /** Arranges the place, or says what is in the way; then nothing was changed. */
    @Transactional
    public List<Finding> arrange(PersonId person, UUID plan, UUID place, SignedIn by) {
        var held = plans.hold(person, plan);
        var standing = in(held);
        var chosen = standing.place(place).orElseThrow(NotFound::new);
        notDecided(standing, chosen);
        var findings = inTheWay(standing, chosen);
        if (findings.isEmpty()) {
            if (!places.decide(person, plan, place, "", null, by)) {
                throw decidedAlready(standing, chosen);
            }
            note(held, Happening.PLACE_ARRANGED, by);
        }
        return findings;
    }

    private static List<Finding> inTheWay(ChoiceInPlan standing, PlaceLookedAt chosen) {
        var topUp = chosen.topUp();
        return switch (standing.outcome(chosen)) {
            case null -> List.of(stop("ACC-1", "The plan does not meet a need in a place to live."));
            case ChoiceOfPlace.Outcome.MustArrange within -> List.of();
            case ChoiceOfPlace.Outcome.OnlyWithTopUp dearer ->
                topUp != null && topUp.inForce()
                        ? List.of()
                        : List.of(stop("ACC-3", "A written agreement on what is paid on top must be signed first."));
            case ChoiceOfPlace.Outcome.RaiseBudget raise ->
                List.of(stop(
                        "ACC-5",
                        "Nothing that would do can be had within the budget. Raise the budget first: nobody pays on top"
                                + " because nothing else can be had."));
            case ChoiceOfPlace.Outcome.MayRefuse refused -> refused.reasons();
            case ChoiceOfPlace.Outcome.NotYetKnown open ->
                List.of(stop("ACC-2", "Find out first what is not known yet about this place."));
        };
    }

    static void notDecided(ChoiceInPlan standing, PlaceLookedAt place) {
        if (place.decision() != null) {
            throw decidedAlready(standing, place);
        }
    }

    static Refused decidedAlready(ChoiceInPlan standing, PlaceLookedAt place) {
        return new Refused(
                List.of("It is decided already whether " + place.name() + " is arranged. To look at it again, name it"
                        + " anew."),
                standing.plan().link() + "/places");
    }

    void note(PlanRecord plan, Happening happening, SignedIn by) {
        events.append(plan.person().value(), happening, plan.id(), plan.number(), Map.of(), by.account());
    }

    private static Finding stop(String rule, String sentence) {
        return Finding.stop(rule, "Care Act 2014 s30; SI 2014/2670", sentence, "places");
    }
}
