package org.ourplan.contact.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.contact.form.ContactForm;
import org.ourplan.contact.life.ContactLife;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Beginning a first contact, and one as a whole. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class ContactPages {

    private final ContactLife life;

    ContactPages(ContactLife life) {
        this.life = life;
    }

    @GetMapping("/people/{person}/contact")
    Page ask(@PathVariable PersonId person, PersonInView whose) {
        return new BeginContactPage(
                person,
                whose.callThem(),
                life.of(person).stream().filter(contact -> contact.isOpen()).toList());
    }

    @PostMapping("/people/{person}/contact")
    ResponseEntity<Void> begin(@PathVariable PersonId person, PersonInView whose, SignedIn by) {
        var contact = life.begin(person, whose.fullName(), by);
        return Redirect.to(contact.link(ContactForm.parts().getFirst().place()));
    }

    /** Read by the safeguarding lead too: what is said here may matter to a concern. Writing is for those who began it. */
    @GetMapping("/people/{person}/contact/{contact}")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SAFEGUARDING_LEAD},
            whose = Whose.A_PERSON_WORKED_WITH)
    Page show(@PathVariable PersonId person, @PathVariable UUID contact, PersonInView whose, SignedIn by) {
        var found = life.find(person, contact);
        var beside = Beside.of(found, life.parts(found));
        var works = by.is(Role.PRACTITIONER, Role.TEAM_MANAGER);
        return new ContactPage(
                found,
                whose.callThem(),
                beside.cards(),
                beside.needed(),
                works && found.isOpen(),
                person.link() + (works ? "/assessments" : ""));
    }
}
