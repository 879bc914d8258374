package org.ourplan.telling.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.telling.Telling.Said;
import org.ourplan.telling.Tellings;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What those who care for an adult may be told: what the adult said to a worker, or what was decided in their best interests. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class TellingPages {

    private static final String HERE = "/people/{person}/carers-told";

    private final Tellings tellings;

    TellingPages(Tellings tellings) {
        this.tellings = tellings;
    }

    @GetMapping(HERE)
    Page all(PersonInView person) {
        return new TellingPage(
                base(person),
                person.id().link(),
                person.callThem(),
                false,
                tellings.carersOf(person.id()),
                tellings.inBestInterests(person.id()));
    }

    @PostMapping(HERE + "/{carer}")
    ResponseEntity<Void> say(PersonInView person, @PathVariable PersonId carer, Answers typed, SignedIn by) {
        var said = Stream.of(Said.values())
                .filter(one -> typed.chose("said", one.name()))
                .findFirst()
                .orElseThrow(() -> refused(person, "Say what the adult said, or what was decided for them."));
        tellings.say(person.id(), carer, said, said == Said.BEST_INTERESTS ? decision(person, typed) : null, by);
        return Redirect.to(base(person), "Kept. " + said.words() + ".");
    }

    private static UUID decision(PersonInView person, Answers typed) {
        try {
            return UUID.fromString(typed.one("decided-for"));
        } catch (IllegalArgumentException notChosen) {
            throw refused(person, "Choose the decision in their best interests. It is recorded under capacity first.");
        }
    }

    private static Refused refused(PersonInView person, String why) {
        return new Refused(List.of(why), base(person));
    }

    private static String base(PersonInView person) {
        return person.id().link() + "/carers-told";
    }
}
