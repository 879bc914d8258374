package org.ourplan.agreement.web;

import java.util.Map;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.agreement.Agreements;
import org.ourplan.agreement.SummaryForm;
import org.ourplan.documents.LoosePapers;
import org.ourplan.documents.PaperForm;
import org.ourplan.people.People;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A plan on the form of source 004: as a page, a PDF, or in Word to write in. Made when it is asked for, and not kept. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class SummaryFormPages {

    private static final String PAGE = "/people/{person}/plans/{plan}/form";

    private final Plans plans;
    private final Agreements agreements;
    private final People people;
    private final LoosePapers papers;

    SummaryFormPages(Plans plans, Agreements agreements, People people, LoosePapers papers) {
        this.plans = plans;
        this.agreements = agreements;
        this.people = people;
        this.papers = papers;
    }

    @GetMapping(PAGE)
    ResponseEntity<byte[]> page(
            PersonInView person, @PathVariable UUID plan, @RequestParam(name = "in", defaultValue = "") String in) {
        return papers.page(form(person, plan), chosen(in, person));
    }

    @GetMapping(PAGE + ".pdf")
    ResponseEntity<byte[]> pdf(
            PersonInView person, @PathVariable UUID plan, @RequestParam(name = "in", defaultValue = "") String in) {
        return papers.pdf(form(person, plan), chosen(in, person), "plan-form.pdf");
    }

    /** There is no Easy Read of the form: the plan's own Easy Read says what it says. */
    private static PaperForm chosen(String in, PersonInView person) {
        var form = PaperForm.of(in, person.formats());
        return form == PaperForm.EASY_READ ? PaperForm.ORDINARY : form;
    }

    private LoosePapers.Loose form(PersonInView person, UUID id) {
        var plan = plans.find(person.id(), id).orElseThrow(NotFound::new);
        var whose = people.find(person.id()).orElseThrow(NotFound::new);
        var form = SummaryForm.of(whose, plan, agreements.soFar(person.id(), id));
        var paper = papers.to(whose, "My care and support plan", "Care Act 2014 s25");
        return papers.inPrint(paper, "agreement/summaryForm", Map.of("form", form, "plan", plan));
    }
}
