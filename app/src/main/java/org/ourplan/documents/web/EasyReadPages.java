package org.ourplan.documents.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Any document written in Easy Read for one person, by those who give documents. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class EasyReadPages {

    private static final String PAGE = "/people/{person}/documents/{document}/easy-read";

    private final EasyReadWriting writing;

    EasyReadPages(EasyReadWriting writing) {
        this.writing = writing;
    }

    @GetMapping(PAGE)
    Page draft(PersonInView person, @PathVariable UUID document) {
        return writing.open(person, document);
    }

    @PostMapping(PAGE)
    Object keep(PersonInView person, @PathVariable UUID document, Answers typed, SignedIn by) {
        return writing.keep(person, document, typed, by);
    }
}
