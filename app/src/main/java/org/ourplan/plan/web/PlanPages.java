package org.ourplan.plan.web;

import java.time.Clock;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.plan.store.DecidedRead;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.profile.Profiles;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A person's plans, each as a letter, with the steps of its life. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.PLANNER},
        whose = Whose.A_PERSON_WORKED_WITH)
class PlanPages {

    private final Plans plans;
    private final SendingPlans sending;
    private final DecidedRead decided;
    private final Clock clock;
    private final Profiles profiles;

    PlanPages(Plans plans, SendingPlans sending, DecidedRead decided, Clock clock, Profiles profiles) {
        this.plans = plans;
        this.sending = sending;
        this.decided = decided;
        this.clock = clock;
        this.profiles = profiles;
    }

    @GetMapping("/people/{person}/plans")
    Page versions(PersonInView person) {
        return new VersionsPage(person.id(), person.callThem(), plans.versions(person.id()));
    }

    @GetMapping("/people/{person}/plans/{plan}")
    Page letter(PersonInView person, @PathVariable UUID plan, SignedIn by) {
        var found = find(person, plan);
        return new LetterPage(
                found,
                false,
                by.is(Role.PRACTITIONER, Role.TEAM_MANAGER, Role.PLANNER),
                clock.instant(),
                decided.of(found),
                profiles.shared(person).orElse(null));
    }

    @GetMapping("/people/{person}/plans/{plan}/still-needed")
    Page stillNeeded(PersonInView person, @PathVariable UUID plan) {
        return new StillNeededPage(find(person, plan));
    }

    /** One step of the plan's life. What another page must do first is refused here. */
    @PostMapping("/people/{person}/plans/{plan}/step")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
            whose = Whose.A_PERSON_WORKED_WITH)
    ResponseEntity<Void> step(PersonInView person, @PathVariable UUID plan, Answers typed, SignedIn by) {
        var found = find(person, plan);
        var event = LetterPage.buttonsIn(found.state()).stream()
                .filter(each -> typed.chose("event", each.name()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        java.util.List.of("The plan cannot take this step now. It is: "
                                + found.state().words().toLowerCase(java.util.Locale.UK) + "."),
                        found.link()));
        if (event == PlanEvent.SENT_TO_COUNCIL) {
            return Redirect.to(found.link() + "/send");
        }
        sending.checkAdvocacy(found, event);
        plans.move(person.id(), plan, event, by);
        return Redirect.to(
                found.link(),
                "Done: " + event.words().substring(0, 1).toLowerCase(java.util.Locale.UK)
                        + event.words().substring(1) + ".");
    }

    @GetMapping("/people/{person}/plans/{plan}/send")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
            whose = Whose.A_PERSON_WORKED_WITH)
    Object beforeSending(PersonInView person, @PathVariable UUID plan) {
        return sending.before(find(person, plan));
    }

    @PostMapping("/people/{person}/plans/{plan}/send")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
            whose = Whose.A_PERSON_WORKED_WITH)
    Object send(PersonInView person, @PathVariable UUID plan, Answers typed, SignedIn by) {
        return sending.goOn(find(person, plan), typed, by);
    }

    /** The next version of a plan in force, as a copy of it. */
    @PostMapping("/people/{person}/plans/{plan}/next")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
            whose = Whose.A_PERSON_WORKED_WITH)
    ResponseEntity<Void> next(PersonInView person, @PathVariable UUID plan, SignedIn by) {
        var begun = plans.beginNext(person.id(), plan, by);
        return Redirect.to(person.id().link() + "/plans/" + begun, "A new version is begun from the last one.");
    }

    private PlanRecord find(PersonInView person, UUID plan) {
        return plans.find(person.id(), plan).orElseThrow(NotFound::new);
    }
}
