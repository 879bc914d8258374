package org.ourplan.sharing.web;

import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.sharing.SharedPart;
import org.ourplan.people.People;
import org.ourplan.platform.Council;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.sharing.Sharing;
import org.ourplan.sharing.SharingAgreement;
import org.ourplan.sharing.SharingOutside;
import org.ourplan.sharing.form.SharingForm;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing down that something went out, and the sheet that goes with it. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SAFEGUARDING_LEAD},
        whose = Whose.A_PERSON_WORKED_WITH)
class SharingOutsidePages {

    private static final String SHARE = "/people/{person}/sharing/{agreement}/share";

    private final Sharing sharing;
    private final SharingOutside outside;
    private final People people;
    private final Council council;

    SharingOutsidePages(Sharing sharing, SharingOutside outside, People people, Council council) {
        this.sharing = sharing;
        this.outside = outside;
        this.people = people;
        this.council = council;
    }

    @GetMapping(SHARE)
    Page begin(PersonInView person, @PathVariable UUID agreement) {
        var one = sharing.of(person.id()).find(agreement).orElseThrow(NotFound::new);
        return page(person, one, Answers.none(), Problems.none());
    }

    @PostMapping(SHARE)
    Object share(PersonInView person, @PathVariable UUID agreement, Answers answers, SignedIn by) {
        var file = sharing.of(person.id());
        var one = file.find(agreement).orElseThrow(NotFound::new);
        var problems = form(one).problems(answers);
        var on = answers.date("shared");
        problems.when(on.isEmpty(), "shared-day", "Enter the day on which it went out, such as 27 3 2027");
        if (on.isEmpty() || !problems.isEmpty()) {
            return page(person, one, answers, problems);
        }
        var out = new SharingOutside.Out(on.get(), SharingForm.parts(answers), answers.one("what"), answers.one("how"));
        outside.refusal(file, one, out)
                .forEach(finding -> problems.add(
                        finding.place().equals("shared") ? "shared-day" : finding.place(), finding.sentence()));
        if (!problems.isEmpty()) {
            return page(person, one, answers, problems);
        }
        var shared = outside.share(person.id(), agreement, out, by);
        return Redirect.to(one.link() + "/sheets/" + shared, "Written down. This sheet goes with it.");
    }

    /** What goes with it: who the person is, how to communicate with them, on what ground it was shared, and for what. */
    @GetMapping("/people/{person}/sharing/{agreement}/sheets/{shared}")
    Page sheet(PersonInView person, @PathVariable UUID agreement, @PathVariable UUID shared) {
        var one = sharing.of(person.id()).find(agreement).orElseThrow(NotFound::new);
        var known = people.find(person.id()).orElseThrow(NotFound::new);
        return new SheetPage(one, one.shared(shared).orElseThrow(NotFound::new), known, council);
    }

    private static PartForm form(SharingAgreement one) {
        var terms = one.terms();
        var parts = terms.parts().stream()
                .filter(part -> part != SharedPart.COMMUNICATION)
                .sorted()
                .map(part -> Question.option(part.name(), SharingWords.capital(terms.inWords(java.util.Set.of(part)))))
                .toList();
        var about = new java.util.ArrayList<Question>();
        if (!parts.isEmpty()) {
            about.add(Question.several("parts", "What was shared?", parts).needed("Choose what was shared"));
        }
        about.add(Question.line("what", "What was it exactly?")
                .hint("For example: the plan of 3 May; a call about the key safe")
                .needed("Say what it was"));
        about.add(Question.line("how", "By what means?")
                .hint("For example: by secure email; by phone; by post; handed over")
                .needed("Say by what means"));
        about.add(Question.date("shared", "On which day?"));
        return new PartForm(
                "share",
                "Shared with " + terms.recipient(),
                "",
                terms.parts().contains(SharedPart.COMMUNICATION)
                        ? "How to communicate with them goes with it: you get a sheet to send along."
                        : "How to communicate with them does not go with it. " + terms.withoutNeeds(),
                about);
    }

    private static StepPage page(PersonInView person, SharingAgreement one, Answers answers, Problems problems) {
        return new StepPage(
                "Sharing about " + person.callThem(),
                form(one),
                List.of(),
                one.link() + "/share",
                "Save what was shared",
                answers,
                problems,
                person.id().link() + "/sharing",
                200);
    }
}
