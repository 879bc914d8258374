package org.ourplan.charging;

import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/** Puts a financial assessment on the list of the finance officers, of whom any may take it up. */
@Component
class ChargingNews {

    private final WorkList work;

    ChargingNews(WorkList work) {
        this.work = work;
    }

    void begun(PersonInView person, FinancialAssessmentRecord begun) {
        work.open(task(
                person,
                begun,
                TaskKind.MAKE_FINANCIAL_ASSESSMENT,
                "Finish the financial assessment",
                "What somebody pays is worked out before they are charged (Care Act section 17).",
                begun.link()));
    }

    void toldByThePerson(PersonInView person, FinancialAssessmentRecord open) {
        work.open(task(
                person,
                open,
                TaskKind.MAKE_FINANCIAL_ASSESSMENT,
                "Work out what they pay",
                "They have told about their money and wait for the result.",
                open.link() + "/check"));
    }

    void workedOut(PersonInView person, FinancialAssessmentRecord done, WorkedOut worked) {
        work.done(TaskKind.MAKE_FINANCIAL_ASSESSMENT, done.id());
        if (worked instanceof WorkedOut.Charge) {
            work.open(task(
                    person,
                    done,
                    TaskKind.TELL_CONTRIBUTION,
                    "Send the letter about what they pay",
                    "The person is given a written record of the financial assessment (Care Act section 17(6)).",
                    done.link() + "/result"));
        }
    }

    void toldInWriting(UUID assessment) {
        work.done(TaskKind.TELL_CONTRIBUTION, assessment);
    }

    private static Task task(
            PersonInView person, FinancialAssessmentRecord about, TaskKind kind, String what, String why, String link) {
        return new Task(
                person.id(),
                person.fullName(),
                kind,
                about.id(),
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
