package org.ourplan.charging.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.charging.FinancialAssessments;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The conversation about money, written by an officer with the person or their family. */
@Controller
@MayUse(
        value = {Role.FINANCE_OFFICER, Role.PRACTITIONER},
        whose = Whose.A_PERSON_WORKED_WITH)
class ConversationPages {

    private static final String HERE = "/people/{person}/charging/{assessment}";

    private final FinancialAssessments money;
    private final ConversationWriting writing;

    ConversationPages(FinancialAssessments money, ConversationWriting writing) {
        this.money = money;
        this.writing = writing;
    }

    @PostMapping("/people/{person}/charging/begin")
    ResponseEntity<Void> begin(PersonInView person, SignedIn by) {
        return Redirect.to(money.begin(person, by).link());
    }

    @GetMapping(HERE)
    Object show(PersonInView person, @PathVariable UUID assessment) {
        var where = where(person, assessment);
        return where.assessment().open()
                ? ConversationPage.of(writing.at(where))
                : Redirect.to(where.base() + "/result");
    }

    @GetMapping(HERE + "/add/{what}")
    ResponseEntity<Void> add(PersonInView person, @PathVariable UUID assessment, @PathVariable String what) {
        return another(where(person, assessment), what, writing);
    }

    @GetMapping(HERE + "/part/{*path}")
    Object part(PersonInView person, @PathVariable UUID assessment, @PathVariable String path) {
        return writing.open(where(person, assessment), path.substring(1));
    }

    @PostMapping(HERE + "/part/{*path}")
    Object save(
            PersonInView person,
            @PathVariable UUID assessment,
            @PathVariable String path,
            Answers typed,
            SignedIn by,
            @RequestHeader(name = "X-Quiet", required = false) @Nullable String quiet) {
        return writing.keep(where(person, assessment), path.substring(1), typed, quiet != null, by);
    }

    @PostMapping(HERE + "/remove/{*path}")
    ResponseEntity<Void> remove(
            PersonInView person, @PathVariable UUID assessment, @PathVariable String path, Answers typed, SignedIn by) {
        return writing.remove(where(person, assessment), path.substring(1), typed, by);
    }

    /** Begins another of what there may be several of. */
    static ResponseEntity<Void> another(Where where, String what, ConversationWriting writing) {
        var place = what + "/" + NewId.next();
        if (writing.at(where).form().at(place).isEmpty()) {
            throw new NotFound();
        }
        return Redirect.to(where.part(place));
    }

    private Where where(PersonInView person, UUID assessment) {
        return Where.onTheRecord(money.find(person.id(), assessment), person);
    }
}
