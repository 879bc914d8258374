package org.ourplan.record.web;

import java.time.Clock;
import java.time.LocalDate;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Helps;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.people.People;
import org.ourplan.platform.Council;
import org.ourplan.platform.web.NotFound;
import org.ourplan.record.store.Records;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What happens next, for somebody who was given this part: as the person sees it, and no more. */
@Controller
class HelpedNext {

    private final People people;
    private final Records records;
    private final Council council;
    private final Clock clock;

    HelpedNext(People people, Records records, Council council, Clock clock) {
        this.people = people;
        this.records = records;
        this.council = council;
        this.clock = clock;
    }

    @GetMapping("/helping/{person}/next")
    @MayUse(value = Role.PLANNER, whose = Whose.A_PERSON_HELPED)
    @Helps(HelpPart.NEXT)
    HelpedNextPage next(PersonInView person) {
        var whose = people.find(person.id()).orElseThrow(NotFound::new);
        return new HelpedNextPage(whose, records.overview(person.id()), council.phone(), LocalDate.now(clock));
    }
}
