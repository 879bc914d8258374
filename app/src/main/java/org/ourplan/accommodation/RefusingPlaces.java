package org.ourplan.accommodation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.accommodation.store.PlaceStore;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.documents.Giving;
import org.ourplan.law.accommodation.ChoiceOfPlace;
import org.ourplan.law.accommodation.PlaceCondition;
import org.ourplan.law.accommodation.RefusedPlace;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.Plans;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Refuses a place that the person chose: with the letter that says why, or not at all (ACC-6). */
@Component
@Carries("ACC-6")
public class RefusingPlaces {

    private final Accommodation accommodation;
    private final PlaceStore store;
    private final Plans plans;
    private final Documents documents;

    RefusingPlaces(Accommodation accommodation, PlaceStore store, Plans plans, Documents documents) {
        this.accommodation = accommodation;
        this.store = store;
        this.plans = plans;
        this.documents = documents;
    }

    /**
     * What the letter says.
     *
     * @param failed the conditions of the regulations that are not met, in sentences
     * @param reasons what the council adds for this person
     */
    public record Letter(String place, String kind, List<String> failed, String reasons) {}

    /** What stands in the way of refusing it with these answers, the letter apart. */
    public static List<Finding> inTheWay(ChoiceInPlan choice, PlaceLookedAt place, Answers said) {
        var outcome = choice.outcome(place);
        return outcome == null
                ? List.of()
                : RefusedPlace.findings(outcome, said.one("reasons"), noPayer(place, said), true);
    }

    /** Nobody pays on top: it is said, and no agreement says otherwise. */
    private static boolean noPayer(PlaceLookedAt place, Answers said) {
        var topUp = place.topUp();
        return said.chose("no-payer", "yes") && (topUp == null || !topUp.inForce());
    }

    /**
     * Makes the letter, records that the person has it, and with that refuses the place; or says what is in the way, and
     * then nothing was changed.
     *
     * @param said reasons, no-payer, how, format, why-other-format
     * @param on the day they were given it
     */
    @Transactional
    public List<Finding> refuse(PersonInView person, UUID plan, UUID place, Answers said, LocalDate on, SignedIn by) {
        var held = plans.hold(person.id(), plan);
        var choice = accommodation.in(held);
        var chosen = choice.place(place).orElseThrow(NotFound::new);
        Accommodation.notDecided(choice, chosen);
        var findings = inTheWay(choice, chosen, said);
        if (!findings.isEmpty()) {
            return findings;
        }
        var document = documents.make(
                person.id(),
                DocumentKind.PLACE_REFUSED_LETTER,
                place,
                chosen.version(),
                DocumentKind.PLACE_REFUSED_LETTER.title(),
                "accommodation/refusedLetter",
                Map.of("letter", letter(choice, chosen, said)),
                by);
        documents.give(person.id(), document, giving(person, said, on), by);
        if (!store.decide(person.id(), plan, place, said.one("reasons"), document, by)) {
            throw Accommodation.decidedAlready(choice, chosen);
        }
        accommodation.note(held, Happening.PLACE_REFUSED, by);
        return List.of();
    }

    private static Letter letter(ChoiceInPlan choice, PlaceLookedAt chosen, Answers said) {
        var law = Objects.requireNonNull(choice.choice());
        var failed = law.of(chosen.detail().place()) instanceof ChoiceOfPlace.Outcome.MayRefuse refused
                ? refused.reasons().stream().map(Finding::sentence).toList()
                : law.conditions(chosen.detail().place()).stream()
                        .filter(condition -> Boolean.FALSE.equals(condition.met()))
                        .map(PlaceCondition::sentence)
                        .toList();
        return new Letter(
                chosen.name(),
                law.planned().words(),
                failed.stream().map(RefusingPlaces::toThem).toList(),
                said.one("reasons"));
    }

    /** As the person reads it: the conditions are written for whoever works with them. */
    private static String toThem(String sentence) {
        return sentence.replace("would not meet the needs", "would not meet your needs")
                .replace("The plan meets these needs", "Your plan meets these needs");
    }

    private static Giving giving(PersonInView person, Answers said, LocalDate on) {
        return new Giving(
                person.fullName(),
                Giving.THE_PERSON,
                Giving.THE_PERSON,
                said.one("how"),
                said.one("format"),
                on,
                said.one("why-other-format"));
    }
}
