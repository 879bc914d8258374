package org.ourplan.contact.web;

import java.util.List;
import java.util.Map;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.Assessments;
import org.ourplan.contact.FirstContact;
import org.ourplan.contact.life.ContactLife;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Every contact and assessment of one person; and offering an assessment without a new contact. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class ContactsAndAssessments {

    private static final PartForm OFFER = PartForm.of(
            "offer",
            "Offer an assessment",
            "An adult who may have needs is offered one, and so is anybody who cares for an adult, now or soon.",
            Question.one(
                    "kind",
                    "Which?",
                    Question.option("needs", "A needs assessment"),
                    Question.option("carers", "A carer's assessment")
                            .then(Question.line("cared-for", "For whom do they care?"))),
            Question.words("story", "What is it about, in their words?"),
            Question.words("wants", "What do they want?"));

    private final ContactLife contacts;
    private final Assessments assessments;

    ContactsAndAssessments(ContactLife contacts, Assessments assessments) {
        this.contacts = contacts;
        this.assessments = assessments;
    }

    @GetMapping("/people/{person}/assessments")
    Page show(@PathVariable PersonId person, PersonInView whose) {
        return new ListPage(
                person,
                whose.callThem(),
                assessments.of(person).stream().map(ContactsAndAssessments::row).toList(),
                contacts.of(person).stream().map(ContactsAndAssessments::row).toList());
    }

    private static ListPage.Row row(Assessment assessment) {
        var name = assessment.kind().words()
                + (assessment.caredForName().isBlank() ? "" : ", caring for " + assessment.caredForName());
        return new ListPage.Row(
                name, assessment.link(), assessment.state().words(), InWords.time(assessment.offeredAt()));
    }

    private static ListPage.Row row(FirstContact contact) {
        var state = contact.isOpen() ? "Open" : "Finished";
        return new ListPage.Row("First contact", contact.link(), state, InWords.time(contact.begunAt()));
    }

    @GetMapping("/people/{person}/assessments/offer")
    Page ask(@PathVariable PersonId person, PersonInView whose) {
        return offering(person, whose, Answers.none(), Problems.none());
    }

    @PostMapping("/people/{person}/assessments/offer")
    Object offer(@PathVariable PersonId person, Answers answers, PersonInView whose, SignedIn by) {
        var kinds = Map.of("needs", AssessmentKind.NEEDS, "carers", AssessmentKind.CARERS);
        var kind = kinds.get(answers.one("kind"));
        var problems = OFFER.problems(answers)
                .when(kind == null, "kind", "Choose which assessment to offer")
                .when(
                        kind == AssessmentKind.CARERS && !answers.has("cared-for"),
                        "cared-for",
                        "Enter the name of the adult they care for");
        if (kind == null || !problems.isEmpty()) {
            return offering(person, whose, answers, problems);
        }
        var caredFor = kind == AssessmentKind.CARERS ? answers.one("cared-for") : "";
        var id = assessments.offer(person, kind, null, caredFor, null, answers.one("story"), answers.one("wants"), by);
        return Redirect.to(person.link() + "/assessments/" + id, "The assessment is offered.");
    }

    private static Page offering(PersonId person, PersonInView whose, Answers answers, Problems problems) {
        return new StepPage(
                whose.callThem(),
                OFFER,
                List.of(),
                person.link() + "/assessments/offer",
                "Offer it",
                answers,
                problems,
                person.link() + "/assessments",
                200);
    }
}
