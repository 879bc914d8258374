package org.ourplan.plan.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.plan.Plans;
import org.ourplan.plan.PrivateNotes;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Notes beside a plan that only their writer reads: one page for workers, one for the person. */
@Controller
class PlanNotePages {

    private final Plans plans;
    private final PrivateNotes notes;

    PlanNotePages(Plans plans, PrivateNotes notes) {
        this.plans = plans;
        this.notes = notes;
    }

    @GetMapping("/people/{person}/plans/{plan}/my-notes")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.PLANNER},
            whose = Whose.A_PERSON_WORKED_WITH)
    Page workers(PersonInView person, @PathVariable UUID plan, SignedIn by) {
        var link = plans.find(person.id(), plan).orElseThrow(NotFound::new).link();
        return page(plan, link + "/my-notes", link, by);
    }

    @PostMapping("/people/{person}/plans/{plan}/my-notes")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.PLANNER},
            whose = Whose.A_PERSON_WORKED_WITH)
    Object keepWorkers(
            PersonInView person,
            @PathVariable UUID plan,
            Answers typed,
            @RequestHeader(value = "X-Quiet", required = false) @Nullable String quiet,
            SignedIn by) {
        var link = plans.find(person.id(), plan).orElseThrow(NotFound::new).link();
        return keep(plan, link + "/my-notes", link, typed, quiet != null, by);
    }

    @GetMapping("/me/plan/my-notes")
    @MayUse(
            value = {Role.PERSON, Role.CARER},
            whose = Whose.THEIR_OWN)
    Page persons(PersonInView person, SignedIn by) {
        return page(plans.newest(person.id()).orElseThrow(NotFound::new).id(), "/me/plan/my-notes", "/me/plan", by);
    }

    @PostMapping("/me/plan/my-notes")
    @MayUse(
            value = {Role.PERSON, Role.CARER},
            whose = Whose.THEIR_OWN)
    Object keepPersons(
            PersonInView person,
            Answers typed,
            @RequestHeader(value = "X-Quiet", required = false) @Nullable String quiet,
            SignedIn by) {
        var plan = plans.newest(person.id()).orElseThrow(NotFound::new).id();
        return keep(plan, "/me/plan/my-notes", "/me/plan", typed, quiet != null, by);
    }

    private Page page(UUID plan, String action, String back, SignedIn by) {
        var note = notes.of(plan, by).orElse(new PrivateNotes.Note("", 0));
        return new NotePage(action, back, note.words(), note.version(), "");
    }

    private Object keep(UUID plan, String action, String back, Answers typed, boolean quiet, SignedIn by) {
        var opened = typed.one("version").matches("\\d{1,6}") ? Integer.parseInt(typed.one("version")) : 0;
        if (notes.keep(plan, typed.typed("words"), opened, by)) {
            return quiet
                    ? ResponseEntity.ok(Map.of("version", opened + 1))
                    : Redirect.to(back, "Your notes are saved. Only you can read them.");
        }
        var standing = notes.of(plan, by).orElse(new PrivateNotes.Note("", 0));
        return quiet
                ? ResponseEntity.status(409).body(Map.of("by", "You, in another window,"))
                : new NotePage(
                        action,
                        back,
                        String.join("\n\n", List.of(standing.words(), typed.typed("words"))),
                        standing.version(),
                        "You changed these notes in another window. Both texts are here: put them together, then"
                                + " save.");
    }
}
