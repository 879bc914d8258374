package org.ourplan.accommodation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.accommodation.Accommodation;
import org.ourplan.accommodation.RefusingPlaces;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Refusing a place that the person chose: the letter is made, given and recorded in one step. */
@Controller
@MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
class RefusePages {

    private static final String ADDRESS = "/people/{person}/plans/{plan}/places/{place}/refuse";

    private final Accommodation accommodation;
    private final RefusingPlaces refusing;
    private final Clock clock;

    RefusePages(Accommodation accommodation, RefusingPlaces refusing, Clock clock) {
        this.accommodation = accommodation;
        this.refusing = refusing;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    RefusePage form(PersonInView person, @PathVariable UUID plan, @PathVariable UUID place) {
        return page(person, plan, place, List.of(), Days.today(LocalDate.now(clock), "on", person.formatNeeded()));
    }

    @PostMapping(ADDRESS)
    Object refuse(
            PersonInView person, @PathVariable UUID plan, @PathVariable UUID place, Answers answers, SignedIn by) {
        var problems = Problems.none();
        problems.when(
                        !answers.has("reasons"),
                        "reasons",
                        "Write why, for " + person.callThem() + " to read in the letter.")
                .when(!answers.has("how"), "how", "Choose how they got the letter.")
                .when(!answers.has("format"), "format", "Enter the format, for example ordinary print or large print.");
        var on = Days.past(answers, "on", LocalDate.now(clock), problems);
        if (!problems.isEmpty() || on.isEmpty()) {
            return page(person, plan, place, List.of(), new Filled(answers, problems));
        }
        var inTheWay = refusing.refuse(person, plan, place, answers, on.get(), by);
        return inTheWay.isEmpty()
                ? Redirect.to(
                        person.id().link() + "/plans/" + plan + "/places",
                        "The letter is made, and it is recorded that " + person.callThem() + " has it.")
                : page(person, plan, place, inTheWay, Filled.with(answers));
    }

    private RefusePage page(
            PersonInView person, UUID plan, UUID place, List<org.ourplan.law.finding.Finding> inTheWay, Filled form) {
        var in = accommodation.in(person.id(), plan);
        return new RefusePage(person.callThem(), in, in.place(place).orElseThrow(NotFound::new), inTheWay, form);
    }
}
