package org.ourplan.advocacy.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.advocacy.Advocates;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An advocate's report, read and answered in writing by whoever works with the person. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class ReportPages {

    private static final String ONE = AdvocacyPages.ALL + "/reports/{report}";

    private final Advocates advocates;

    ReportPages(Advocates advocates) {
        this.advocates = advocates;
    }

    @GetMapping(ONE)
    Page read(PersonInView person, @PathVariable UUID report) {
        return page(person, report, Answers.none(), Problems.none());
    }

    @PostMapping(ONE)
    Object answer(PersonInView person, @PathVariable UUID report, Answers answers, SignedIn by) {
        var found = advocates.report(person.id(), report);
        var met = answers.date("met").orElse(null);
        var problems = Problems.none()
                .when(answers.hasDate("met") && met == null, "met-day", "Enter a real day, such as 27 3 2027");
        advocates
                .beforeAnswering(found, met, answers.one("words"))
                .forEach(finding ->
                        problems.add(finding.place().equals("met") ? "met-day" : "words", finding.sentence()));
        if (!problems.isEmpty()) {
            return page(person, report, answers, problems);
        }
        var letter = advocates.answer(person.id(), report, met, answers.one("words"), by);
        return Redirect.to(
                person.id().link() + "/documents/" + letter + "/giving",
                "Answered. The advocate reads it on their own page. Now give " + person.callThem() + " the letter.");
    }

    private Page page(PersonInView person, UUID report, Answers answers, Problems problems) {
        return new ReportPage(
                advocates.report(person.id(), report), person.callThem(), person.formatNeeded(), answers, problems);
    }
}
