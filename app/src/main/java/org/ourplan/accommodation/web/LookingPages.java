package org.ourplan.accommodation.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.accommodation.Accommodation;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Looking at one place: named by the person, or offered by the council. */
@Controller
@MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
class LookingPages {

    private static final String ADDRESS = "/people/{person}/plans/{plan}/places";

    private final Accommodation accommodation;

    LookingPages(Accommodation accommodation) {
        this.accommodation = accommodation;
    }

    @GetMapping(ADDRESS + "/new")
    PlacePage another(PersonInView person, @PathVariable UUID plan) {
        var in = accommodation.in(person.id(), plan);
        var begun = in.plan()
                .placeToLive()
                .map(type -> Answers.of("type", type.name(), "england", "yes"))
                .orElse(Answers.none());
        return new PlacePage(person.callThem(), in.plan(), NewId.next(), 0, "", Filled.with(begun));
    }

    @GetMapping(ADDRESS + "/{place}")
    PlacePage open(PersonInView person, @PathVariable UUID plan, @PathVariable UUID place) {
        var in = accommodation.in(person.id(), plan);
        var known = in.place(place).orElseThrow(NotFound::new);
        return new PlacePage(
                person.callThem(),
                in.plan(),
                place,
                known.version(),
                "",
                Filled.with(PlaceForm.answers(known.detail())));
    }

    @PostMapping(ADDRESS + "/{place}")
    Object save(PersonInView person, @PathVariable UUID plan, @PathVariable UUID place, Answers answers, SignedIn by) {
        var in = accommodation.in(person.id(), plan);
        var opened = answers.one("version").matches("\\d{1,6}") ? Integer.parseInt(answers.one("version")) : 0;
        var problems = Problems.none();
        var read = PlaceForm.read(answers, problems);
        if (read.isEmpty()) {
            return new PlacePage(person.callThem(), in.plan(), place, opened, "", new Filled(answers, problems));
        }
        if (accommodation.lookAt(person.id(), plan, place, opened, read.get(), by)) {
            return Redirect.to(in.plan().link() + "/places", "Saved.");
        }
        var standing = accommodation.in(person.id(), plan).place(place).orElseThrow(NotFound::new);
        return new PlacePage(
                person.callThem(),
                in.plan(),
                place,
                standing.version(),
                PlaceForm.inWords(standing.detail(), standing.writtenByName()),
                Filled.with(answers));
    }
}
