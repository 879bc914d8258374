package org.ourplan.agreement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.agreement.Agreements;
import org.ourplan.agreement.Copying;
import org.ourplan.documents.Giving;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Recording that somebody was given their copy of the plan. */
@Controller
@MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
class GivePages {

    private static final String ADDRESS = "/people/{person}/plans/{plan}/copies";

    private final Plans plans;
    private final Agreements agreements;
    private final Copying copying;
    private final Clock clock;

    GivePages(Plans plans, Agreements agreements, Copying copying, Clock clock) {
        this.plans = plans;
        this.agreements = agreements;
        this.copying = copying;
        this.clock = clock;
    }

    @GetMapping(ADDRESS + "/give")
    GivePage form(PersonInView person, @PathVariable UUID plan, @RequestParam(defaultValue = "") String to) {
        var theirs = to.isBlank() || to.equals(person.fullName());
        var format = theirs ? person.formatNeeded() : "";
        var today = CopiesPage.today(LocalDate.now(clock), format).answers();
        return page(person, plan, Filled.with(today.with("to", theirs ? person.fullName() : to)));
    }

    @PostMapping(ADDRESS)
    Object give(PersonInView person, @PathVariable UUID plan, Answers answers, SignedIn by) {
        var problems = Problems.none();
        problems.when(!answers.has("to"), "to", "Choose who was given a copy.");
        problems.when(!answers.has("how"), "how", "Choose how it was given.");
        problems.when(!answers.has("format"), "format", "Enter the format, for example ordinary print or large print.");
        var on = answers.date("on");
        problems.when(on.isEmpty(), "on", "Enter the day it was given: a real date, such as 27 3 2026.");
        problems.when(
                on.filter(day -> day.isAfter(LocalDate.now(clock))).isPresent(),
                "on",
                "The day it was given cannot be after today.");
        if (!problems.isEmpty()) {
            return page(person, plan, new Filled(answers, problems));
        }
        var to = answers.one("to");
        var relation = to.equals(person.fullName())
                ? Giving.THE_PERSON
                : agreements.soFar(person.id(), plan).relation(to);
        var giving = new Giving(
                to,
                relation,
                Giving.THE_PERSON,
                answers.one("how"),
                answers.one("format"),
                on.orElseThrow(),
                answers.one("why-other-format"));
        copying.give(person, plan, giving, by);
        return Redirect.to(
                person.id().link() + "/plans/" + plan + "/copies", "It is recorded that " + to + " has a copy.");
    }

    private GivePage page(PersonInView person, UUID plan, Filled form) {
        if (plans.versions(person.id()).stream().noneMatch(one -> one.id().equals(plan))) {
            throw new NotFound();
        }
        return new GivePage(
                person.callThem(),
                person.fullName(),
                person.id().link() + "/plans/" + plan + "/copies",
                agreements.soFar(person.id(), plan),
                form);
    }
}
