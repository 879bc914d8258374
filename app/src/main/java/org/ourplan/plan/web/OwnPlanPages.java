package org.ourplan.plan.web;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.plan.Plans;
import org.ourplan.plan.store.DecidedRead;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Notice;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Redirect;
import org.ourplan.profile.Profiles;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The person's own plan: the same letter, and the pen for what is theirs to say. */
@Controller
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class OwnPlanPages {

    private static final String HERE = "/me/plan";
    private static final Set<String> MINE_TO_ADD = Set.of("extra", "contingency", "risk", "comment");

    private final Plans plans;
    private final PlanPartWriting writing;
    private final DecidedRead decided;
    private final Clock clock;
    private final Profiles profiles;

    OwnPlanPages(Plans plans, PlanPartWriting writing, DecidedRead decided, Clock clock, Profiles profiles) {
        this.plans = plans;
        this.writing = writing;
        this.decided = decided;
        this.clock = clock;
        this.profiles = profiles;
    }

    @GetMapping(HERE)
    Page letter(PersonInView person) {
        return plans.newest(person.id())
                .<Page>map(plan -> new LetterPage(
                        plan,
                        true,
                        true,
                        clock.instant(),
                        decided.of(plan),
                        profiles.own(person.id()).orElse(null)))
                .orElseGet(() -> new Notice(
                        200,
                        "Your plan is not begun yet",
                        java.util.List.of("When you and your worker begin it, you can read it and write in it here."),
                        "Go back to my page",
                        "/me"));
    }

    @GetMapping(HERE + "/parts/{*place}")
    Page part(PersonInView person, @PathVariable String place, SignedIn by) {
        var plan = plans.newest(person.id()).orElseThrow(NotFound::new);
        return writing.open(plan, place.substring(1), HERE, "", by);
    }

    @PostMapping(HERE + "/parts/{*place}")
    Object save(
            PersonInView person,
            @PathVariable String place,
            Answers typed,
            @RequestHeader(value = "X-Quiet", required = false) @Nullable String quiet,
            SignedIn by) {
        var plan = plans.newest(person.id()).orElseThrow(NotFound::new);
        return writing.keep(plan, place.substring(1), HERE, typed, quiet != null, by);
    }

    /** Something of their own to add: another thing in the plan, what might go wrong, a risk worth taking, or a comment. */
    @GetMapping(HERE + "/new/{kind}")
    ResponseEntity<Void> another(PersonInView person, @PathVariable String kind) {
        if (!MINE_TO_ADD.contains(kind)) {
            throw new NotFound();
        }
        return Redirect.to(PlanPartWriting.address(HERE, kind + "/" + NewId.next()));
    }
}
