package org.ourplan.charging.web;

import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.charging.FinancialAssessments;
import org.ourplan.charging.WorkingOut;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.Parts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The same answers on two days, and what changed since the last financial assessment. */
@Controller
@MayUse(
        value = {Role.FINANCE_OFFICER, Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class ComparePages {

    private final FinancialAssessments money;
    private final WorkingOut working;

    ComparePages(FinancialAssessments money, WorkingOut working) {
        this.money = money;
        this.working = working;
    }

    /** Keeps nothing: it only shows. */
    @GetMapping("/people/{person}/charging/{assessment}/compare")
    ComparePage compare(PersonInView person, @PathVariable UUID assessment, Answers asked) {
        var found = money.find(person.id(), assessment);
        var problems = Problems.none();
        if (asked.hasDate("one") || asked.hasDate("other")) {
            problems.when(asked.date("one").isEmpty(), "one", "Enter a real date, such as 5 4 2026.");
            problems.when(asked.date("other").isEmpty(), "other", "Enter a real date, such as 6 4 2026.");
        }
        var form = new Filled(asked, problems);
        if (asked.date("one").isEmpty() || asked.date("other").isEmpty()) {
            return new ComparePage(found.link(), person.callThem(), form, null, null);
        }
        var answers = Parts.recorded(money.parts(found));
        return new ComparePage(
                found.link(),
                person.callThem(),
                form,
                day(person, answers, asked.date("one").get()),
                day(person, answers, asked.date("other").get()));
    }

    @GetMapping("/people/{person}/charging/{assessment}/changes")
    ChangesPage changes(PersonInView person, @PathVariable UUID assessment) {
        var found = money.find(person.id(), assessment);
        var before = found.follows();
        return before == null
                ? ChangesPage.nothingBefore(found.link(), person.callThem())
                : ChangesPage.of(
                        Where.onTheRecord(found, person),
                        money.parts(money.find(person.id(), before)),
                        money.parts(found));
    }

    private ComparePage.Day day(PersonInView person, Recorded answers, LocalDate day) {
        return new ComparePage.Day(InWords.date(day), working.of(person.id(), answers, day));
    }
}
