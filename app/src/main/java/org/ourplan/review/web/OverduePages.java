package org.ourplan.review.web;

import java.time.Clock;
import java.time.LocalDate;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.rules.Carries;
import org.ourplan.review.store.OverdueReviews;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reviews of a team whose day has passed, the most pressing first. */
@Controller
@MayUse(
        value = {Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
        whose = Whose.NOBODYS)
@Carries("REV-16")
class OverduePages {

    private static final int LAST_PAGE = 400;

    private final OverdueReviews overdue;
    private final Clock clock;

    OverduePages(OverdueReviews overdue, Clock clock) {
        this.overdue = overdue;
        this.clock = clock;
    }

    @GetMapping("/team/reviews")
    OverduePage list(SignedIn who, @RequestParam(defaultValue = "1") int page) {
        var today = LocalDate.now(clock);
        var number = Math.clamp(page, 1, LAST_PAGE);
        return new OverduePage(overdue.of(who, today, number), number, today, who.team() == null);
    }
}
