package org.ourplan.advocacy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.advocacy.Advocates;
import org.ourplan.law.rules.Carries;
import org.ourplan.organisation.Answering;
import org.ourplan.organisation.Involvements;
import org.ourplan.organisation.Organisations;
import org.ourplan.organisation.Work;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.StepPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Independent help for one person, for whoever works with them: asked for, answered, ended. */
@Controller
@Carries("ADV-1")
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class AdvocacyPages {

    static final String ALL = "/people/{person}/advocacy";

    private final Advocates advocates;
    private final Organisations organisations;
    private final Involvements involvements;
    private final Answering answering;
    private final Clock clock;

    AdvocacyPages(
            Advocates advocates,
            Organisations organisations,
            Involvements involvements,
            Answering answering,
            Clock clock) {
        this.advocates = advocates;
        this.organisations = organisations;
        this.involvements = involvements;
        this.answering = answering;
        this.clock = clock;
    }

    @GetMapping(ALL)
    Page all(PersonInView person) {
        return new AdvocacyPage(
                person.id(),
                person.callThem(),
                involvements.of(person.id()),
                advocates.meetings(person.id()),
                advocates.reports(person.id()));
    }

    @GetMapping(ALL + "/new")
    Page ask(PersonInView person) {
        var needs = String.join(". ", person.identity().communication());
        return asking(person, form(person), Answers.of("needs", needs), Problems.none());
    }

    @PostMapping(ALL + "/new")
    Object asked(PersonInView person, Answers answers, SignedIn by) {
        var form = form(person);
        var problems = form.problems(answers, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return asking(person, form, answers, problems);
        }
        involvements.ask(form.read(person.id(), answers), by);
        return Redirect.to(link(person), "Asked. Here and on the work list you see what they answer.");
    }

    private ReferralForm form(PersonInView person) {
        return new ReferralForm(person.callThem(), organisations.doing(Work.ADVOCACY), organisations.advocates());
    }

    private static Page asking(PersonInView person, ReferralForm form, Answers answers, Problems problems) {
        return step(person, form.form(), "/new", "Ask for one", answers, problems);
    }

    /** The organisation told its answer by phone or on paper. */
    @GetMapping(ALL + "/{involvement}/answer")
    Page askAnswer(PersonInView person, @PathVariable UUID involvement) {
        return answering(person, involvement, Answers.none(), Problems.none());
    }

    @PostMapping(ALL + "/{involvement}/answer")
    Object answer(PersonInView person, @PathVariable UUID involvement, Answers answers, SignedIn by) {
        var problems = answering.answer(involvements.find(person.id(), involvement), answers, by);
        return problems.isEmpty()
                ? Redirect.to(link(person), "Saved.")
                : answering(person, involvement, answers, problems);
    }

    private Page answering(PersonInView person, UUID involvement, Answers answers, Problems problems) {
        var on = involvements.find(person.id(), involvement);
        return step(person, answering.form(on), "/" + involvement + "/answer", "Save", answers, problems);
    }

    @PostMapping(ALL + "/{involvement}/end")
    ResponseEntity<Void> end(PersonInView person, @PathVariable UUID involvement, SignedIn by) {
        var on = involvements.find(person.id(), involvement);
        involvements.endSeen(on, "Ended by " + by.name() + ".", by);
        return Redirect.to(link(person), "Ended. Nobody of " + on.organisationName() + " reaches them by it any more.");
    }

    private static Page step(
            PersonInView person, PartForm form, String at, String button, Answers answers, Problems problems) {
        return new StepPage(
                "Independent help",
                form,
                List.of(),
                link(person) + at,
                button,
                answers,
                problems,
                link(person),
                problems.isEmpty() ? 200 : 422);
    }

    static String link(PersonInView person) {
        return person.id().link() + "/advocacy";
    }
}
