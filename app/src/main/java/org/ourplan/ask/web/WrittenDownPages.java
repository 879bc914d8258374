package org.ourplan.ask.web;

import java.util.List;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.ask.Asks;
import org.ourplan.documents.Documents;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody asks for another look at a decision on the phone, in a letter or face to face: a worker writes it down. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class WrittenDownPages {

    private static final String HERE = "/people/{person}/asks/another-look";

    private final Asks asks;
    private final Documents documents;

    WrittenDownPages(Asks asks, Documents documents) {
        this.asks = asks;
        this.documents = documents;
    }

    @GetMapping(HERE)
    StepPage begin(PersonInView person) {
        return page(person, form(person), Answers.none(), Problems.none());
    }

    @PostMapping(HERE)
    Object keep(PersonInView person, Answers answers, SignedIn by) {
        var form = form(person);
        var problems = form.writtenDownProblems(answers, person.callThem());
        var look = form.look(answers);
        if (look.isEmpty() || !problems.isEmpty()) {
            return page(person, form, answers, problems);
        }
        var asked = asks.askForAnotherLook(
                person, form.document(answers).orElse(null), answers.one("words"), look.get(), by);
        return Redirect.to(
                asked.link(), "Written down. It is on the list of somebody who took no part in the decision.");
    }

    private AskForm form(PersonInView person) {
        return new AskForm(documents.of(person.id()), false);
    }

    private static StepPage page(PersonInView person, AskForm form, Answers answers, Problems problems) {
        var all = person.id().link() + "/asks";
        return new StepPage(
                "Another look",
                form.writtenDown(person.callThem()),
                List.of(),
                all + "/another-look",
                "Save",
                answers,
                problems,
                all,
                200);
    }
}
