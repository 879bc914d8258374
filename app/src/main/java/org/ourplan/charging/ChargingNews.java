package org.ourplan.charging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/** Tells the work list how far a financial assessment is. */
@Component
class ChargingNews {

    private final WorkList work;

    ChargingNews(WorkList work) {
        this.work = work;
    }

    void begun(PersonInView person, FinancialAssessmentRecord begun, SignedIn by) {
        work.open(task(
                person,
                begun,
                TaskKind.MAKE_FINANCIAL_ASSESSMENT,
                "Finish the financial assessment",
                "What somebody pays is worked out before they are charged (Care Act section 17).",
                by.account(),
                by.team(),
                begun.link()));
    }

    void toldByThePerson(PersonInView person, FinancialAssessmentRecord open) {
        work.open(task(
                person,
                open,
                TaskKind.MAKE_FINANCIAL_ASSESSMENT,
                "Work out what they pay",
                "They have told about their money and wait for the result.",
                open.begunByAccount(),
                null,
                open.link() + "/check"));
    }

    void workedOut(PersonInView person, FinancialAssessmentRecord done, WorkedOut worked, SignedIn by) {
        work.done(TaskKind.MAKE_FINANCIAL_ASSESSMENT, done.id());
        if (worked instanceof WorkedOut.Charge) {
            work.open(task(
                    person,
                    done,
                    TaskKind.TELL_CONTRIBUTION,
                    "Send the letter about what they pay",
                    "The person is given a written record of the financial assessment (Care Act section 17(6)).",
                    by.account(),
                    by.team(),
                    done.link() + "/result"));
        }
    }

    void toldInWriting(UUID assessment) {
        work.done(TaskKind.TELL_CONTRIBUTION, assessment);
    }

    private static Task task(
            PersonInView person,
            FinancialAssessmentRecord about,
            TaskKind kind,
            String what,
            String why,
            UUID account,
            @Nullable UUID team,
            String link) {
        return new Task(
                person.id(),
                person.fullName(),
                kind,
                about.id(),
                what,
                why,
                null,
                Force.NONE,
                account,
                team,
                null,
                "",
                false,
                link);
    }
}
