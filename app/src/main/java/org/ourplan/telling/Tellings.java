package org.ourplan.telling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.capacity.Capacities;
import org.ourplan.capacity.CapacityDecision;
import org.ourplan.capacity.CapacityFile;
import org.ourplan.capacity.DecidedFor;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.assessment.SelfAssessment;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.people.Relationship;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.ourplan.telling.Telling.Said;
import org.ourplan.telling.store.TellingRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether somebody who cares for an adult may be told about them, for their own self-assessment: the adult agrees, or cannot decide it
 * and it was decided in their best interests. Nothing said is a no. It can be taken back at any time.
 */
@Component
@Carries({"AS-9", "DATA-4"})
public class Tellings {

    private final TellingRows rows;
    private final People people;
    private final Capacities capacities;
    private final Events events;

    Tellings(TellingRows rows, People people, Capacities capacities, Events events) {
        this.rows = rows;
        this.people = people;
        this.capacities = capacities;
        this.events = events;
    }

    /**
     * Somebody with a record of their own who cares for the adult.
     *
     * @param last what was said last; null where nothing was
     */
    public record Carer(
            PersonId id,
            String name,
            String relation,
            @Nullable Telling last) {}

    /** The adult's carers who have a record of their own, with what was said of each. Two statements. */
    public List<Carer> carersOf(PersonId adult) {
        var said = rows.of(adult);
        return people.find(adult).map(Person::carers).orElse(List.of()).stream()
                .flatMap(carer -> carer(carer, said).stream())
                .toList();
    }

    private static Optional<Carer> carer(Relationship one, Map<PersonId, Telling> said) {
        var id = one.otherPerson();
        return id == null ? Optional.empty() : Optional.of(new Carer(id, one.name(), one.relation(), said.get(id)));
    }

    /** What stops the carer from being told; empty when nothing does. At most two statements. */
    public List<Finding> beforeTelling(PersonId adult, PersonId carer) {
        var last = rows.of(adult).get(carer);
        if (last == null || last.said() != Said.BEST_INTERESTS) {
            var agrees = last == null ? Answer.UNANSWERED : Answer.of(last.said() == Said.AGREES);
            return SelfAssessment.beforeTellingCarer(Answer.UNANSWERED, agrees, Answer.UNANSWERED);
        }
        var stands = inBestInterests(capacities.of(adult)).stream()
                .anyMatch(one -> one.decided().id().equals(last.decidedFor()));
        return SelfAssessment.beforeTellingCarer(Answer.NO, Answer.UNANSWERED, Answer.of(stands));
    }

    /** A decision that the adult could not make, and what was decided in their best interests. */
    public record ForThem(CapacityDecision about, DecidedFor decided) {}

    /** Decisions in the adult's best interests that stand, and were not looked at again since. One statement. */
    public List<ForThem> inBestInterests(PersonId adult) {
        return inBestInterests(capacities.of(adult));
    }

    private static List<ForThem> inBestInterests(CapacityFile file) {
        return file.standing().stream()
                .filter(one -> one.lacks() && file.lookedAgain(one.id()).isEmpty())
                .flatMap(one -> file.decided(one.id()).filter(DecidedFor::inBestInterests).stream()
                        .map(decided -> new ForThem(one, decided)))
                .toList();
    }

    /** Keeps what was said of telling this carer; of nobody else than those who care for the adult. */
    @Transactional
    public void say(PersonId adult, PersonId carer, Said said, @Nullable UUID decidedFor, SignedIn by) {
        var known = carersOf(adult).stream().anyMatch(one -> one.id().equals(carer));
        var rests = said != Said.BEST_INTERESTS
                || inBestInterests(adult).stream()
                        .anyMatch(one -> one.decided().id().equals(decidedFor));
        if (!known || !rests) {
            throw new NotFound();
        }
        rows.add(adult, carer, said, said == Said.BEST_INTERESTS ? decidedFor : null, by);
        var happening = said == Said.DOES_NOT_AGREE ? Happening.CARER_NOT_TO_BE_TOLD : Happening.CARER_MAY_BE_TOLD;
        events.append(adult.value(), happening, carer.value(), 1, Map.of(), by.account());
    }
}
