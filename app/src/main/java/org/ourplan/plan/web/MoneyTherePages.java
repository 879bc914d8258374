package org.ourplan.plan.web;

import java.util.List;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.OwnWords;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.plan.decide.Places;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.BothTexts;
import org.ourplan.writing.Saving;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The money there is, shown when the person wants it, and not before they have said what matters. */
@Controller
@Carries("S004-30")
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class MoneyTherePages {

    private static final String HERE = "/me/plan/money";

    private final Plans plans;

    MoneyTherePages(Plans plans) {
        this.plans = plans;
    }

    @GetMapping(HERE)
    Page money(PersonInView me, @RequestParam(defaultValue = "") String show) {
        return new MoneyTherePage(find(me), show.equals("yes"), Problems.none());
    }

    /** What matters, and then the figure. Where the plan does not say yet who and what matters, it says it now. */
    @PostMapping(HERE)
    Object matters(PersonInView me, Answers typed, SignedIn by) {
        var plan = find(me);
        if (!typed.has("matters")) {
            var problems = Problems.none().add("matters", "First say what matters most. A few words are enough.");
            return new MoneyTherePage(plan, false, problems);
        }
        var opened = typed.one("version").matches("\\d{1,6}") ? Integer.parseInt(typed.one("version")) : 0;
        var said = new OwnWords(Places.BEFORE_MONEY, opened, List.of("matters"), typed);
        var saving = plans.writeOwn(me.id(), plan.id(), said, by);
        if (saving instanceof Saving.Clash clash) {
            return BothTexts.of(
                    "What matters most to me", HERE, clash, java.util.Map.of("matters", "What matters most"), HERE);
        }
        if (!plan.written("about-me").has("words")) {
            var part = plan.parts().get("about-me");
            var words = Answers.of("words", typed.typed("matters"));
            plans.writeOwn(
                    me.id(),
                    plan.id(),
                    new OwnWords("about-me", part == null ? 0 : part.version(), List.of("words"), words),
                    by);
        }
        return Redirect.to(HERE + "?show=yes");
    }

    private PlanRecord find(PersonInView me) {
        return plans.newest(me.id()).orElseThrow(NotFound::new);
    }
}
