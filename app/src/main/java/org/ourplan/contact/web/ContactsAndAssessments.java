package org.ourplan.contact.web;

import java.util.stream.Stream;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.Assessments;
import org.ourplan.contact.FirstContact;
import org.ourplan.contact.life.ContactLife;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every contact and assessment of one person. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class ContactsAndAssessments {

    private final ContactLife contacts;
    private final Assessments assessments;

    ContactsAndAssessments(ContactLife contacts, Assessments assessments) {
        this.contacts = contacts;
        this.assessments = assessments;
    }

    @GetMapping("/people/{person}/assessments")
    Page show(@PathVariable PersonId person, PersonInView whose) {
        var assessed = assessments.of(person);
        var contacted = contacts.of(person);
        var open = Stream.concat(
                assessed.stream()
                        .filter(assessment -> assessment.state().mayBeWritten())
                        .map(ContactsAndAssessments::row),
                contacted.stream().filter(FirstContact::isOpen).map(ContactsAndAssessments::row));
        return new ListPage(
                person,
                whose.callThem(),
                assessed.stream().map(ContactsAndAssessments::row).toList(),
                contacted.stream().map(ContactsAndAssessments::row).toList(),
                open.toList());
    }

    private static ListPage.Row row(Assessment assessment) {
        return new ListPage.Row(
                inWords(assessment),
                assessment.link(),
                assessment.state().words(),
                InWords.time(assessment.offeredAt()));
    }

    /** What it is, and for a carer's whom they care for. */
    static String inWords(Assessment assessment) {
        return assessment.kind().words()
                + (assessment.caredForName().isBlank() ? "" : ", caring for " + assessment.caredForName());
    }

    private static ListPage.Row row(FirstContact contact) {
        var state = contact.isOpen() ? "Open" : "Finished";
        return new ListPage.Row("First contact", contact.link(), state, InWords.time(contact.begunAt()));
    }
}
