package org.ourplan.plan.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.NewId;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Writing in a part of somebody's plan, for those who work with them. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.PLANNER},
        whose = Whose.A_PERSON_WORKED_WITH)
class PlanPartPages {

    private final Plans plans;
    private final PlanPartWriting writing;

    PlanPartPages(Plans plans, PlanPartWriting writing) {
        this.plans = plans;
        this.writing = writing;
    }

    @GetMapping("/people/{person}/plans/{plan}/parts/{*place}")
    Page part(
            PersonInView person,
            @PathVariable UUID plan,
            @PathVariable String place,
            @RequestParam(defaultValue = "") String need,
            SignedIn by) {
        var found = find(person, plan);
        return writing.open(found, place.substring(1), found.link(), need, by);
    }

    @PostMapping("/people/{person}/plans/{plan}/parts/{*place}")
    Object save(
            PersonInView person,
            @PathVariable UUID plan,
            @PathVariable String place,
            Answers typed,
            @RequestHeader(value = "X-Quiet", required = false) @Nullable String quiet,
            SignedIn by) {
        var found = find(person, plan);
        return writing.keep(found, place.substring(1), found.link(), typed, quiet != null, by);
    }

    /**
     * The page of something new: a line for a need, an option under a line, a risk. Nothing is kept until it is saved.
     */
    @GetMapping("/people/{person}/plans/{plan}/new/{kind}")
    ResponseEntity<Void> another(
            PersonInView person,
            @PathVariable UUID plan,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String need,
            @RequestParam(defaultValue = "") String line) {
        var link = person.id().link() + "/plans/" + plan;
        return switch (kind) {
            case "line" -> Redirect.to(PlanPartWriting.address(link, "line/" + NewId.next()) + "?need=" + word(need));
            case "option" -> Redirect.to(PlanPartWriting.address(link, "option/" + word(line) + "/" + NewId.next()));
            case "risk", "restriction", "contingency", "involved", "extra", "comment" ->
                Redirect.to(PlanPartWriting.address(link, kind + "/" + NewId.next()));
            default -> throw new NotFound();
        };
    }

    private static String word(String given) {
        if (!given.matches("[A-Za-z0-9-]{1,40}")) {
            throw new NotFound();
        }
        return given;
    }

    private PlanRecord find(PersonInView person, UUID plan) {
        return plans.find(person.id(), plan).orElseThrow(NotFound::new);
    }
}
