package org.ourplan.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.review.GivingOutReviews;
import org.ourplan.review.store.OverdueReviews;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reviews of a team whose day has passed, the most pressing first; a manager gives them out, many at once. */
@Controller
@MayUse(
        value = {Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
        whose = Whose.NOBODYS)
@Carries("REV-16")
class OverduePages {

    private static final String HERE = GivingOutReviews.HERE;
    private static final int LAST_PAGE = 400;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What is asked about something that is not there. */
    private static final UUID NONE = new UUID(0, 0);

    private final OverdueReviews overdue;
    private final GivingOutReviews giving;
    private final Clock clock;

    OverduePages(OverdueReviews overdue, GivingOutReviews giving, Clock clock) {
        this.overdue = overdue;
        this.giving = giving;
        this.clock = clock;
    }

    @GetMapping(HERE)
    OverduePage list(SignedIn who, @RequestParam(defaultValue = "1") int page) {
        return page(who, page, Filled.empty());
    }

    private OverduePage page(SignedIn who, int page, Filled form) {
        var today = LocalDate.now(clock);
        var number = Math.clamp(page, 1, LAST_PAGE);
        return new OverduePage(
                overdue.of(who, today, number), number, today, who.team() == null, giving.workers(who), form);
    }

    /** What would change; nothing has been changed yet. */
    @PostMapping(HERE)
    Page preview(SignedIn who, Answers answers, @RequestParam(defaultValue = "1") int page) {
        var chosen = id(answers.one(GivingOutPage.WORKER));
        var worker = giving.workers(who).stream()
                .filter(one -> one.account().equals(chosen))
                .findFirst();
        var problems = Problems.none()
                .when(answers.all(GivingOutPage.REVIEW).isEmpty(), GivingOutPage.REVIEW, "Tick at least one review")
                .when(worker.isEmpty(), GivingOutPage.WORKER, "Choose who shall do them");
        return worker.isEmpty() || !problems.isEmpty()
                ? page(who, page, new Filled(answers, problems))
                : new GivingOutPage(giving.look(dates(answers), who), worker.get(), LocalDate.now(clock));
    }

    @PostMapping(HERE + "/give")
    ResponseEntity<Void> give(SignedIn who, Answers answers) {
        var people = giving.give(dates(answers), id(answers.one(GivingOutPage.WORKER)), who);
        return Redirect.to(
                HERE,
                (people == 1 ? "1 person has" : people + " people have")
                        + " another worker now, who has their reviews to do. Tell them who it is.");
    }

    private static List<UUID> dates(Answers answers) {
        return answers.all(GivingOutPage.REVIEW).stream().map(OverduePages::id).toList();
    }

    private static UUID id(String given) {
        return ID.matcher(given).matches() ? UUID.fromString(given) : NONE;
    }
}
