package org.ourplan.capacity.web;

import java.time.Clock;
import java.time.LocalDate;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.capacity.Capacities;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Decisions about me: what was found, and who may decide for me. */
@Controller
class MyCapacityPages {

    private final Capacities capacities;
    private final Clock clock;

    MyCapacityPages(Capacities capacities, Clock clock) {
        this.capacities = capacities;
        this.clock = clock;
    }

    @GetMapping("/me/capacity")
    @MayUse(
            value = {Role.PERSON, Role.CARER},
            whose = Whose.THEIR_OWN)
    MyCapacityPage mine(PersonInView me) {
        return new MyCapacityPage(capacities.of(me.id()), LocalDate.now(clock));
    }
}
