package org.ourplan.plan.web;

import org.jspecify.annotations.Nullable;
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

/** I write my own plan, in small steps: in any order, left at any time. */
@Controller
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class WritePlanPages {

    private static final String HERE = "/me/plan/write";

    private final OwnPlanWriting writing;

    WritePlanPages(OwnPlanWriting writing) {
        this.writing = writing;
    }

    @GetMapping(HERE)
    Page overview(PersonInView me) {
        return writing.overview(me, OwnPen.own(me));
    }

    @GetMapping(HERE + "/{step}")
    Page step(PersonInView me, @PathVariable String step) {
        return writing.open(me, step, OwnPen.own(me));
    }

    @PostMapping(HERE + "/{step}")
    Object save(
            PersonInView me,
            @PathVariable String step,
            Answers typed,
            @RequestHeader(value = "X-Quiet", required = false) @Nullable String quiet,
            SignedIn by) {
        return writing.keep(me, step, typed, quiet != null, by, OwnPen.own(me));
    }
}
