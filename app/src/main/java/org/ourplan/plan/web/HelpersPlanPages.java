package org.ourplan.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Helps;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Notice;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.BothTexts;
import org.ourplan.writing.SavedQuietly;
import org.ourplan.writing.Saving;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The person's own words in their plan for somebody they gave the pen: neither the money nor what workers write. */
@Controller
@MayUse(value = Role.PLANNER, whose = Whose.A_PERSON_HELPED)
@Helps(HelpPart.PLAN)
class HelpersPlanPages {

    private static final String HERE = "/helping/{person}/plan";

    private final Plans plans;

    HelpersPlanPages(Plans plans) {
        this.plans = plans;
    }

    @GetMapping(HERE)
    Page overview(PersonInView person) {
        return plans.newest(person.id())
                .<Page>map(plan -> new HelpedPlanPage(plan, person.callThem(), base(person)))
                .orElseGet(() -> new Notice(
                        200,
                        "The plan is not begun yet",
                        List.of("It begins once the council has told " + person.callThem()
                                + " what it decided after the assessment."),
                        "Go back",
                        "/helping/" + person.id()));
    }

    @GetMapping(HERE + "/{step}")
    Page step(PersonInView person, @PathVariable String step) {
        var plan = find(person);
        return new HelpedPlanPartPage(plan, HelpedPlanPage.Place.at(step), base(person));
    }

    @PostMapping(HERE + "/{step}")
    Object save(
            PersonInView person,
            @PathVariable String step,
            Answers typed,
            @RequestHeader(value = "X-Quiet", required = false) @Nullable String quiet,
            SignedIn by) {
        var plan = find(person);
        var place = HelpedPlanPage.Place.at(step);
        var answers = plan.written(place.place()).with("words", typed.typed("words"));
        var opened = typed.one("version").matches("\\d{1,6}") ? Integer.parseInt(typed.one("version")) : 0;
        var saving = plans.write(person.id(), plan.id(), place.place(), opened, answers, by);
        if (quiet != null) {
            return SavedQuietly.answer(saving);
        }
        return saving instanceof Saving.Clash clash
                ? BothTexts.of(place.form(), base(person) + "/" + step, clash, base(person))
                : Redirect.to(base(person), "Saved.");
    }

    private PlanRecord find(PersonInView person) {
        return plans.newest(person.id()).orElseThrow(NotFound::new);
    }

    private static String base(PersonInView person) {
        return "/helping/" + person.id() + "/plan";
    }
}
