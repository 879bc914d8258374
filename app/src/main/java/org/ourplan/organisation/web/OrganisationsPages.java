package org.ourplan.organisation.web;

import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.organisation.Organisations;
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

/** The organisations outside the council, for whoever keeps them; and the register of what was seen of their advocates. */
@Controller
@MayUse(value = Role.POLICY_OWNER, whose = Whose.NOBODYS)
class OrganisationsPages {

    static final String ALL = "/organisations";
    static final String ONE = ALL + "/{organisation}";
    private static final String EVIDENCE = ONE + "/people/{colleague}/evidence";

    private final Organisations organisations;

    OrganisationsPages(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping(ALL)
    Page all() {
        return new OrganisationsPage(organisations.all());
    }

    @GetMapping(ALL + "/new")
    Page begin() {
        return adding(Answers.none(), Problems.none());
    }

    @PostMapping(ALL + "/new")
    Object add(Answers answers, SignedIn by) {
        var problems = OrganisationForms.organisation(answers);
        if (problems.isEmpty()) {
            var added = organisations.add(
                    answers.one("name"),
                    OrganisationForms.does(answers),
                    answers.one("about"),
                    answers.one("phone"),
                    by);
            if (added.isPresent()) {
                return Redirect.to(
                        ALL + "/" + added.get(), "Added. Next: put somebody on its list who answers for it.");
            }
            problems.add("name", "Another organisation has this name");
        }
        return adding(answers, problems);
    }

    @PostMapping(ONE + "/end")
    ResponseEntity<Void> end(@PathVariable UUID organisation, SignedIn by) {
        organisations.end(organisations.find(organisation).id(), by);
        return Redirect.to(ALL, "We ask it no more. Nobody of it reaches anybody from now on.");
    }

    @GetMapping(EVIDENCE)
    Page askEvidence(@PathVariable UUID organisation, @PathVariable UUID colleague) {
        var today = organisations.today();
        var answers = Answers.of(
                "seen-on-day", "" + today.getDayOfMonth(),
                "seen-on-month", "" + today.getMonthValue(),
                "seen-on-year", "" + today.getYear());
        return evidence(organisation, colleague, answers, Problems.none());
    }

    @PostMapping(EVIDENCE)
    Object keepEvidence(@PathVariable UUID organisation, @PathVariable UUID colleague, Answers answers, SignedIn by) {
        var who = organisations.person(organisation, colleague);
        var problems =
                OrganisationForms.evidence(OrganisationForms.evidence(who.name()), answers, organisations.today());
        if (!problems.isEmpty()) {
            return evidence(organisation, colleague, answers, problems);
        }
        organisations.evidence(organisation, colleague, OrganisationForms.seen(answers, by.name()), by);
        return Redirect.to(ALL + "/" + organisation, "Kept.");
    }

    private Page evidence(UUID organisation, UUID colleague, Answers answers, Problems problems) {
        var who = organisations.person(organisation, colleague);
        var link = ALL + "/" + organisation;
        return step(
                OrganisationForms.evidence(who.name()),
                link + "/people/" + colleague + "/evidence",
                "Save",
                answers,
                problems,
                link);
    }

    private static Page adding(Answers answers, Problems problems) {
        return step(OrganisationForms.organisation(), ALL + "/new", "Add it", answers, problems, ALL);
    }

    static StepPage step(PartForm form, String action, String button, Answers answers, Problems problems, String back) {
        return new StepPage(
                "Organisations",
                form,
                List.of(),
                action,
                button,
                answers,
                problems,
                back,
                problems.isEmpty() ? 200 : 422);
    }
}
