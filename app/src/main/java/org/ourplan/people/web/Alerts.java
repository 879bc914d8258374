package org.ourplan.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.people.store.Working;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Alerts on a record: each with the day it must be looked at again, so that none outlives its reason. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SAFEGUARDING_LEAD},
        whose = Whose.A_PERSON_WORKED_WITH)
class Alerts {

    private final Working working;
    private final Clock clock;

    Alerts(Working working, Clock clock) {
        this.working = working;
        this.clock = clock;
    }

    @GetMapping("/people/{person}/alerts")
    AlertsPage all(PersonInView person) {
        return page(person, Answers.none(), Problems.none());
    }

    @PostMapping("/people/{person}/alerts")
    Object add(PersonInView person, Answers answers, SignedIn by) {
        var today = LocalDate.now(clock);
        var review = answers.date("review");
        var problems = new Problems()
                .when(!answers.has("words"), "words", "Write what anybody opening the record must know")
                .when(
                        answers.one("words").length() > 200,
                        "words",
                        "Make it short enough to read at a glance: at most 200 characters")
                .when(
                        review.isEmpty(),
                        "review-day",
                        "Enter a real date on which to look at it again, like 27 3 " + (today.getYear() + 1))
                .when(
                        review.filter(date -> !date.isAfter(today)).isPresent(),
                        "review-day",
                        "The date to look at it again must be in the future");
        if (!problems.isEmpty()) {
            return page(person, answers, problems);
        }
        working.alert(person.id(), answers.one("words"), review.orElseThrow(), by);
        return Redirect.to(person.id().link() + "/alerts", "Alert added.");
    }

    @PostMapping("/people/{person}/alerts/{alert}/end")
    Object end(PersonInView person, @PathVariable UUID alert, SignedIn by) {
        working.endAlert(person.id(), alert, by);
        return Redirect.to(person.id().link() + "/alerts", "Alert ended.");
    }

    private AlertsPage page(PersonInView person, Answers answers, Problems problems) {
        return new AlertsPage(person.callThem(), person.id().link(), working.alerts(person.id()), answers, problems);
    }
}
