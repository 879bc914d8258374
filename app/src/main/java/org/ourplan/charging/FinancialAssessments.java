package org.ourplan.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.AssessedContribution.Why;
import org.ourplan.charging.decide.FactsOf;
import org.ourplan.charging.store.AssessmentRows;
import org.ourplan.charging.store.ContributionRows;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.writing.Part;
import org.ourplan.writing.Parts;
import org.ourplan.writing.Saving;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way of a financial assessment: begun, written part by part, worked out, worked out again. */
@Component
public class FinancialAssessments {

    private final AssessmentRows rows;
    private final ContributionRows contributions;
    private final Writings writings;
    private final WorkingOut working;
    private final Events events;
    private final ChargingNews news;

    FinancialAssessments(
            AssessmentRows rows,
            ContributionRows contributions,
            Writings writings,
            WorkingOut working,
            Events events,
            ChargingNews news) {
        this.rows = rows;
        this.contributions = contributions;
        this.writings = writings;
        this.working = working;
        this.events = events;
        this.news = news;
    }

    /** This person's financial assessment; a NotFound where there is none. One statement. */
    public FinancialAssessmentRecord find(PersonId person, UUID id) {
        return rows.find(person, id).orElseThrow(NotFound::new);
    }

    /** Every one of this person, newest first. One statement. */
    public List<FinancialAssessmentRecord> of(PersonId person) {
        return rows.of(person);
    }

    /** Everything that was worked out for this person, newest first. One statement. */
    public List<AssessedContribution> workedOut(PersonId person) {
        return contributions.of(person);
    }

    /** Everything that was worked out in this assessment, newest version first. One statement. */
    public List<AssessedContribution> versions(FinancialAssessmentRecord assessment) {
        return contributions.in(assessment.person(), assessment.id());
    }

    /** Everything written in it, by place. One statement. */
    public Map<String, Part> parts(FinancialAssessmentRecord assessment) {
        return writings.of(assessment.id());
    }

    /**
     * Begins one, or gives the one that is open: a person has one at a time. It begins with the answers of the last one,
     * so that only what has changed is written.
     */
    @Transactional
    public FinancialAssessmentRecord begin(PersonInView whose, SignedIn by) {
        var person = whose.id();
        rows.holdPerson(person);
        var before = rows.of(person);
        Optional<FinancialAssessmentRecord> open =
                before.stream().filter(FinancialAssessmentRecord::open).findFirst();
        if (open.isPresent()) {
            return open.get();
        }
        var last = before.isEmpty() ? null : before.getFirst().id();
        var begun = rows.begin(person, last, by);
        if (last != null) {
            writings.copy(last, begun.id());
            lookAgainAtBoth(begun, by);
        }
        events.append(person.value(), Happening.FINANCIAL_ASSESSMENT_BEGUN, begun.id(), 1, Map.of(), by.account());
        news.begun(whose, begun);
        return begun;
    }

    /** What a look at both of a couple added is of its time: it is not taken over. */
    private void lookAgainAtBoth(FinancialAssessmentRecord begun, SignedIn by) {
        var couple = writings.of(begun.id()).get(FactsOf.COUPLE);
        if (couple != null) {
            writings.remove(begun.id(), FactsOf.COUPLE, couple.version(), by);
        }
    }

    /** Saves one part; refused once it is worked out. */
    @Transactional
    public Saving save(PersonId person, UUID id, String place, int opened, Answers answers, SignedIn by) {
        held(person, id);
        var saving = writings.save(id, place, opened, answers, by);
        if (saving instanceof Saving.Saved saved && saved.version() != opened) {
            changed(person, id, saved.version(), Map.of("part", kindOf(place)), by);
        }
        return saving;
    }

    /** The person says that they have told all they want to tell: whoever began it works it out with them. */
    @Transactional
    public void told(PersonInView whose, UUID id) {
        news.toldByThePerson(whose, held(whose.id(), id));
    }

    /** Takes one of several (an income, a cost) out again. False when it was changed since it was opened. */
    @Transactional
    public boolean remove(PersonId person, UUID id, String place, int opened, SignedIn by) {
        held(person, id);
        changed(person, id, Math.max(1, opened), Map.of("part", kindOf(place), "removed", "yes"), by);
        return writings.remove(id, place, opened, by);
    }

    /**
     * Works the answers out on a day and keeps what they come to. Where other days after it were worked out already, the
     * new answers are worked out on those days too. Nothing is kept while an answer is missing or cannot be so; a missing
     * figure is kept as missing, so that it is worked out as soon as the figure is entered.
     */
    @Transactional
    public WorkedOut keep(PersonInView whose, UUID id, LocalDate from, SignedIn by) {
        var person = whose.id();
        var assessment = held(person, id);
        var answers = Parts.recorded(writings.of(id));
        var worked = working.decided(person, id, answers, from, by);
        if (worked instanceof WorkedOut.Unanswered) {
            return worked;
        }
        rows.done(assessment.id());
        add(person, id, answers, worked, from, Why.ASSESSED, by);
        for (LocalDate later : contributions.daysAfter(person, from)) {
            var then = working.decided(person, id, answers, later, by);
            add(person, id, answers, then, later, Why.LATER_DAY, by);
        }
        news.workedOut(whose, assessment, worked);
        return worked;
    }

    /**
     * Adds a version with the same answers, worked out anew for a day: when a figure or a choice changes, or a time limit
     * ends. Must be called inside a transaction. Answers that no longer do are left as they stand and given back.
     */
    @Transactional
    public WorkedOut again(AssessedContribution standing, LocalDate from, Why why, SignedIn by) {
        rows.holdPerson(standing.person());
        var worked = working.decided(standing.person(), standing.assessment(), standing.facts(), from, by);
        add(standing.person(), standing.assessment(), standing.facts(), worked, from, why, by);
        if (!standing.isKnown() && worked instanceof WorkedOut.Charge) {
            news.workedOutAtLast(standing);
        }
        return worked;
    }

    private void add(
            PersonId person, UUID id, Recorded answers, WorkedOut worked, LocalDate from, Why why, SignedIn by) {
        if (worked instanceof WorkedOut.Unanswered) {
            return;
        }
        var version = contributions.add(new ContributionRows.Added(person, id, from, answers, worked, why), by);
        events.append(
                person.value(),
                Happening.CONTRIBUTION_WORKED_OUT,
                id,
                version,
                Map.of("from", from.toString(), "why", why.name()),
                by.account());
    }

    private FinancialAssessmentRecord held(PersonId person, UUID id) {
        var assessment = rows.hold(person, id).orElseThrow(NotFound::new);
        if (!assessment.open()) {
            throw new Refused(
                    List.of("This financial assessment is worked out. Begin a new one: it starts with these answers."),
                    person.link() + "/charging");
        }
        return assessment;
    }

    private void changed(PersonId person, UUID id, int version, Map<String, String> details, SignedIn by) {
        events.append(person.value(), Happening.FINANCIAL_ASSESSMENT_CHANGED, id, version, details, by.account());
    }

    /** Which part, without which income or cost it is: an event holds nothing about somebody's money. */
    private static String kindOf(String place) {
        var slash = place.indexOf('/');
        return slash < 0 ? place : place.substring(0, slash);
    }
}
