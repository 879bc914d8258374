package org.ourplan.contact.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.contact.FirstContact;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.record.Journeys;
import org.ourplan.record.NextStep;
import org.ourplan.record.Stage;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/**
 * Tells the timeline, the person's journey and the work list of each step of a contact, in the step's own
 * transaction.
 */
@Component("contactTold")
class Told {

    private final Events events;
    private final Journeys journeys;
    private final WorkList work;
    private final Clock clock;

    Told(Events events, Journeys journeys, WorkList work, Clock clock) {
        this.events = events;
        this.journeys = journeys;
        this.work = work;
        this.clock = clock;
    }

    void event(FirstContact contact, Happening happening, int version, Map<String, String> details, SignedIn by) {
        events.append(contact.person().value(), happening, contact.id(), version, details, by.account());
    }

    void begun(FirstContact contact, String personName, SignedIn by) {
        event(contact, Happening.CONTACT_BEGUN, 1, Map.of(), by);
        journeys.begun(contact.person(), Stage.FIRST_CONTACT, "First contact begun", contact.link());
        journeys.next(
                contact.person(), new NextStep("We finish our first talk with you", by.name(), null, contact.link()));
        work.open(task(contact, personName, TaskKind.FINISH_CONTACT, "Finish the first contact", "It has begun.", by));
    }

    /** Whether a need cannot wait, and whether it is being met. */
    enum Urgency {
        NONE("Finish the first contact", "It has begun."),
        TO_BE_MET("Meet the need that cannot wait", "Support may start today, before any assessment."),
        BEING_MET("Finish the first contact", "A need that could not wait is being met. The assessment comes next.");

        private final String what;
        private final String why;

        Urgency(String what, String why) {
            this.what = what;
            this.why = why;
        }
    }

    /** Where a need cannot wait the contact is due today, from the moment somebody says so; else it has no set time. */
    @Carries("CON-3")
    void cannotWait(FirstContact contact, String personName, Urgency urgency, SignedIn by) {
        var due = urgency == Urgency.NONE ? null : LocalDate.now(clock);
        work.open(task(contact, personName, TaskKind.FINISH_CONTACT, urgency.what, urgency.why, due, by));
    }

    void carerToOffer(FirstContact contact, String personName, String carer, SignedIn by) {
        var name = carer.isBlank() ? "the carer" : carer;
        work.open(task(
                contact,
                personName,
                TaskKind.OFFER_CARERS_ASSESSMENT,
                "Find or add " + name + ", and offer an assessment of their own",
                "They care, or are about to, and may have needs of their own.",
                by));
    }

    void closed(FirstContact contact, List<String> outcomes, boolean assessmentOffered, SignedIn by) {
        event(contact, Happening.CONTACT_CLOSED, 1, Map.of(), by);
        journeys.done(contact.person(), Stage.FIRST_CONTACT, String.join("; ", outcomes), contact.link());
        work.done(TaskKind.FINISH_CONTACT, contact.id());
        if (!assessmentOffered) {
            journeys.next(
                    contact.person(),
                    new NextStep(
                            "Nothing is waiting. You can come back to us at any time",
                            by.name(),
                            (@Nullable LocalDate) null,
                            ""));
        }
    }

    private static Task task(
            FirstContact contact, String personName, TaskKind kind, String what, String why, SignedIn by) {
        return task(contact, personName, kind, what, why, null, by);
    }

    private static Task task(
            FirstContact contact,
            String personName,
            TaskKind kind,
            String what,
            String why,
            @Nullable LocalDate due,
            SignedIn by) {
        return new Task(
                contact.person(),
                personName,
                kind,
                contact.id(),
                what,
                why,
                due,
                due == null ? Force.NONE : Force.LOCAL,
                by.account(),
                by.team(),
                null,
                "",
                false,
                contact.link());
    }
}
