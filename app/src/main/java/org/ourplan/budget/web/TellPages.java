package org.ourplan.budget.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.budget.Indicative;
import org.ourplan.budget.IndicativeBudgets;
import org.ourplan.budget.store.IndicativeStore;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Telling the person their indicative budget: how, when and by whom (D10). */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class TellPages {

    private static final String ADDRESS = "/people/{person}/budget/{indicative}/tell";

    private final IndicativeStore store;
    private final IndicativeBudgets budgets;
    private final People people;
    private final Clock clock;

    TellPages(IndicativeStore store, IndicativeBudgets budgets, People people, Clock clock) {
        this.store = store;
        this.budgets = budgets;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    TellPage form(PersonInView person, @PathVariable UUID indicative, SignedIn by) {
        var worked = untold(person, indicative);
        var today = LocalDate.now(clock);
        return page(
                person,
                worked,
                Filled.with(Answers.of(
                        "by",
                        by.name(),
                        "format",
                        format(person),
                        "on-day",
                        String.valueOf(today.getDayOfMonth()),
                        "on-month",
                        String.valueOf(today.getMonthValue()),
                        "on-year",
                        String.valueOf(today.getYear()))));
    }

    @PostMapping(ADDRESS)
    Object tell(PersonInView person, @PathVariable UUID indicative, Answers answers, SignedIn by) {
        var worked = untold(person, indicative);
        var problems = Problems.none();
        var on = answers.date("on");
        problems.when(on.isEmpty(), "on", "Enter the day they were told: a real date, such as 27 3 2026.");
        on.ifPresent(day -> {
            problems.when(day.isAfter(LocalDate.now(clock)), "on", "The day they were told cannot be after today.");
            problems.when(
                    day.isBefore(worked.pricedOn()), "on", "They cannot have been told before it was worked out.");
        });
        problems.when(!answers.has("how"), "how", "Choose how they were told.");
        problems.when(!answers.has("by"), "by", "Enter who told them.");
        problems.when(
                !answers.has("format"),
                "format",
                "Enter the format of the written figure, for example ordinary print or large print.");
        if (!problems.isEmpty()) {
            return page(person, worked, new Filled(answers, problems));
        }
        var told = new Indicative.Told(on.orElseThrow(), answers.one("how"), answers.one("by"));
        budgets.tell(person, worked, told, answers.one("format"), by);
        return Redirect.to(
                person.id().link() + "/budget",
                "It is recorded that " + person.callThem() + " was told. Planning can begin.");
    }

    private Indicative untold(PersonInView person, UUID id) {
        var worked = store.find(person.id(), id).orElseThrow(NotFound::new);
        if (worked.isTold()) {
            throw new Refused(
                    List.of("It is already recorded that they were told this figure."),
                    person.id().link() + "/budget");
        }
        return worked;
    }

    private static TellPage page(PersonInView person, Indicative worked, Filled form) {
        return new TellPage(person.id(), person.callThem(), worked, form);
    }

    private String format(PersonInView person) {
        return people.find(person.id()).map(Person::formatNeeded).orElseThrow(NotFound::new);
    }
}
