package org.ourplan.charging;

import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.people.People;
import org.ourplan.platform.PersonId;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/** Puts a financial assessment on the list of the finance officers, of whom any may take it up. */
@Component
class ChargingNews {

    private final WorkList work;
    private final People people;

    ChargingNews(WorkList work, People people) {
        this.work = work;
        this.people = people;
    }

    void begun(PersonInView person, FinancialAssessmentRecord begun) {
        work.open(task(
                person.id(),
                person.fullName(),
                begun.id(),
                TaskKind.MAKE_FINANCIAL_ASSESSMENT,
                "Finish the financial assessment",
                "What somebody pays is worked out before they are charged (Care Act section 17).",
                begun.link()));
    }

    void toldByThePerson(PersonInView person, FinancialAssessmentRecord open) {
        work.open(task(
                person.id(),
                person.fullName(),
                open.id(),
                TaskKind.MAKE_FINANCIAL_ASSESSMENT,
                "Work out what they pay",
                "They have told about their money and wait for the result.",
                open.link() + "/check"));
    }

    void workedOut(PersonInView person, FinancialAssessmentRecord done, WorkedOut worked) {
        work.done(TaskKind.MAKE_FINANCIAL_ASSESSMENT, done.id());
        if (worked instanceof WorkedOut.Charge) {
            work.open(toTell(person.id(), person.fullName(), done.id(), done.link() + "/result"));
        }
    }

    /** What waited for a figure is worked out at last: now there is something to tell. */
    void workedOutAtLast(AssessedContribution waited) {
        var link = waited.person().link() + "/charging/" + waited.assessment() + "/result";
        people.find(waited.person())
                .ifPresent(person -> work.open(toTell(person.id(), person.fullName(), waited.assessment(), link)));
    }

    void toldInWriting(UUID assessment) {
        work.done(TaskKind.TELL_CONTRIBUTION, assessment);
    }

    private static Task toTell(PersonId person, String name, UUID assessment, String link) {
        return task(
                person,
                name,
                assessment,
                TaskKind.TELL_CONTRIBUTION,
                "Send the letter about what they pay",
                "The person is given a written record of the financial assessment (Care Act section 17(6)).",
                link);
    }

    private static Task task(
            PersonId person, String name, UUID about, TaskKind kind, String what, String why, String link) {
        return new Task(
                person,
                name,
                kind,
                about,
                what,
                why,
                null,
                Force.NONE,
                null,
                null,
                Role.FINANCE_OFFICER,
                "",
                false,
                link);
    }
}
