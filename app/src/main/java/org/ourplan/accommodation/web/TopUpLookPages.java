package org.ourplan.accommodation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.accommodation.Accommodation;
import org.ourplan.accommodation.ToppingUp;
import org.ourplan.law.finding.Finding;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing an agreement on what is paid on top, and looking at it again at least every year. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.FINANCE_OFFICER},
        whose = Whose.A_PERSON_WORKED_WITH)
class TopUpLookPages {

    private static final String ADDRESS = "/people/{person}/plans/{plan}/places/top-ups/{topUp}";

    private final Accommodation accommodation;
    private final ToppingUp toppingUp;
    private final Clock clock;

    TopUpLookPages(Accommodation accommodation, ToppingUp toppingUp, Clock clock) {
        this.accommodation = accommodation;
        this.toppingUp = toppingUp;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    TopUpLookPage open(PersonInView person, @PathVariable UUID plan, @PathVariable UUID topUp) {
        return page(person, plan, topUp, List.of(), Days.today(LocalDate.now(clock), "on", ""));
    }

    @PostMapping(ADDRESS + "/sign")
    Object sign(PersonInView person, @PathVariable UUID plan, @PathVariable UUID topUp, Answers answers, SignedIn by) {
        var problems = Problems.none();
        var on = Days.past(answers, "on", LocalDate.now(clock), problems);
        if (!problems.isEmpty() || on.isEmpty()) {
            return page(person, plan, topUp, List.of(), new Filled(answers, problems));
        }
        toppingUp.signed(person.id(), plan, topUp, on.get(), by);
        return Redirect.to(person.id().link() + "/plans/" + plan + "/places", "It is recorded that it was signed.");
    }

    @PostMapping(ADDRESS)
    Object look(PersonInView person, @PathVariable UUID plan, @PathVariable UUID topUp, Answers answers, SignedIn by) {
        var problems = Problems.none();
        var on = Days.past(answers, "on", LocalDate.now(clock), problems);
        var goesOn = answers.chose("goes-on", "yes");
        var next = answers.date("next");
        problems.when(!answers.has("words"), "words", "Say what was found: whether the payer can go on, and the price.")
                .when(!answers.has("goes-on"), "goes-on", "Say whether it goes on.")
                .when(goesOn && next.isEmpty(), "next", "Enter the day of the next look: a real date, within a year.");
        if (!problems.isEmpty() || on.isEmpty()) {
            return page(person, plan, topUp, List.of(), new Filled(answers, problems));
        }
        var inTheWay = toppingUp.lookedAt(
                person.id(), plan, topUp, on.get(), answers.one("words"), goesOn ? next.orElseThrow() : null, by);
        return inTheWay.isEmpty()
                ? Redirect.to(
                        person.id().link() + "/plans/" + plan + "/places", "The look at the agreement is recorded.")
                : page(person, plan, topUp, inTheWay, Filled.with(answers));
    }

    private TopUpLookPage page(PersonInView person, UUID plan, UUID topUp, List<Finding> inTheWay, Filled form) {
        var in = accommodation.in(person.id(), plan);
        var place = in.places().stream()
                .filter(each -> each.topUp() != null && each.topUp().id().equals(topUp))
                .findFirst()
                .orElseThrow(NotFound::new);
        var sentences = new PlacesPage(person.callThem(), in, false, false, false, List.of()).topUp(place);
        return new TopUpLookPage(
                person.callThem(), in.plan(), place, Objects.requireNonNull(place.topUp()), sentences, inTheWay, form);
    }
}
