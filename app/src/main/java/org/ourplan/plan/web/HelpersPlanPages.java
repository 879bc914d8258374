package org.ourplan.plan.web;

import org.jspecify.annotations.Nullable;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Helps;
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
import org.springframework.web.bind.annotation.RequestHeader;

/** The person's own steps for somebody they gave the pen: the words in them, and neither the money nor what workers write. */
@Controller
@MayUse(value = Role.PLANNER, whose = Whose.A_PERSON_HELPED)
@Helps(HelpPart.PLAN)
class HelpersPlanPages {

    private static final String HERE = "/helping/{person}/plan";

    private final OwnPlanWriting writing;

    HelpersPlanPages(OwnPlanWriting writing) {
        this.writing = writing;
    }

    @GetMapping(HERE)
    Page overview(PersonInView person) {
        return writing.overview(person, OwnPen.helping(person));
    }

    @GetMapping(HERE + "/{step}")
    Page step(PersonInView person, @PathVariable String step) {
        return writing.open(person, step, OwnPen.helping(person));
    }

    @PostMapping(HERE + "/{step}")
    Object save(
            PersonInView person,
            @PathVariable String step,
            Answers typed,
            @RequestHeader(value = "X-Quiet", required = false) @Nullable String quiet,
            SignedIn by) {
        return writing.keep(person, step, typed, quiet != null, by, OwnPen.helping(person));
    }
}
