package org.ourplan.accommodation.web;

import java.util.List;
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

/** Making the written agreement on what is paid on top. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.FINANCE_OFFICER},
        whose = Whose.A_PERSON_WORKED_WITH)
class TopUpPages {

    private static final String ADDRESS = "/people/{person}/plans/{plan}/places/{place}/top-up";

    private final Accommodation accommodation;
    private final ToppingUp toppingUp;

    TopUpPages(Accommodation accommodation, ToppingUp toppingUp) {
        this.accommodation = accommodation;
        this.toppingUp = toppingUp;
    }

    @GetMapping(ADDRESS)
    TopUpPage form(PersonInView person, @PathVariable UUID plan, @PathVariable UUID place) {
        var in = accommodation.in(person.id(), plan);
        var known = in.place(place).orElseThrow(NotFound::new);
        return new TopUpPage(
                person.callThem(),
                in,
                known,
                List.of(),
                Filled.with(Answers.of("additional", TopUpPage.extra(in, known), "frequency", "every 4 weeks")));
    }

    @PostMapping(ADDRESS)
    Object make(PersonInView person, @PathVariable UUID plan, @PathVariable UUID place, Answers answers, SignedIn by) {
        var in = accommodation.in(person.id(), plan);
        var known = in.place(place).orElseThrow(NotFound::new);
        var problems = Problems.none();
        var terms = TopUpForm.read(answers, in, person.fullName(), problems);
        if (terms.isEmpty()) {
            return new TopUpPage(person.callThem(), in, known, List.of(), new Filled(answers, problems));
        }
        List<Finding> inTheWay = toppingUp.make(person.id(), plan, place, terms.get(), by);
        return inTheWay.isEmpty()
                ? Redirect.to(
                        in.plan().link() + "/places", "The written agreement is made. It counts once it is signed.")
                : new TopUpPage(person.callThem(), in, known, inTheWay, Filled.with(answers));
    }
}
