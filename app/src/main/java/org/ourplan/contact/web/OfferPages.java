package org.ourplan.contact.web;

import java.util.List;
import java.util.Optional;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.Assessments;
import org.ourplan.people.People;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Offering an assessment without a new contact. One that is open already is carried on with, never opened a second time. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class OfferPages {

    private static final String PAGE = "/people/{person}/assessments/offer";

    private final Assessments assessments;
    private final People people;

    OfferPages(Assessments assessments, People people) {
        this.assessments = assessments;
        this.people = people;
    }

    @GetMapping(PAGE)
    Page ask(@PathVariable PersonId person, PersonInView whose) {
        return page(form(person), open(person), Answers.none(), Problems.none());
    }

    @PostMapping(PAGE)
    Object offer(@PathVariable PersonId person, Answers answers, PersonInView whose, SignedIn by) {
        var form = form(person);
        var problems = form.form().problems(answers);
        var chosen = form.chosen(answers, problems);
        var already = chosen.flatMap(this::already);
        already.ifPresent(open -> problems.add(
                "kind",
                "This assessment is open already: " + ContactsAndAssessments.inWords(open)
                        + ". Carry on with it, under “Open already”"));
        if (chosen.isEmpty() || !problems.isEmpty()) {
            var open = already.map(one -> List.of(row(one))).orElseGet(() -> open(person));
            return page(form, open, answers, problems);
        }
        var offer = chosen.get();
        var id = assessments.offer(
                offer.person(),
                offer.kind(),
                offer.caredFor(),
                offer.caredForName(),
                null,
                answers.one("story"),
                answers.one("wants"),
                by);
        return Redirect.to(offer.person().link() + "/assessments/" + id, "The assessment is offered.");
    }

    private OfferForm form(PersonId person) {
        return new OfferForm(people.find(person).orElseThrow(NotFound::new), people.caredForBy(person));
    }

    private Optional<Assessment> already(OfferForm.Chosen chosen) {
        return assessments.of(chosen.person()).stream()
                .filter(one -> one.isOpenAs(chosen.kind(), chosen.caredFor(), chosen.caredForName()))
                .findFirst();
    }

    private List<ListPage.Row> open(PersonId person) {
        return assessments.of(person).stream()
                .filter(one -> one.state().mayBeWritten())
                .map(OfferPages::row)
                .toList();
    }

    private static ListPage.Row row(Assessment assessment) {
        return new ListPage.Row(
                ContactsAndAssessments.inWords(assessment),
                assessment.link(),
                assessment.state().words(),
                InWords.time(assessment.offeredAt()));
    }

    private static OfferPage page(OfferForm form, List<ListPage.Row> open, Answers answers, Problems problems) {
        return new OfferPage(form.person().id(), form.person().callThem(), form.form(), open, answers, problems);
    }
}
