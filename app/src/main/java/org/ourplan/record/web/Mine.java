package org.ourplan.record.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.people.People;
import org.ourplan.people.Tabs;
import org.ourplan.platform.web.NotFound;
import org.ourplan.record.store.Records;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The person's own home: what is happening with me, and what can I do? */
@Controller
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class Mine {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<MyPage.Way> WAYS = List.of(
            new MyPage.Way("My plan", "Read it, write in it, say what you think of it.", "/me/plan"),
            new MyPage.Way("My money", "What things cost, who pays, and how we worked it out.", "/me/statement"),
            new MyPage.Way("My documents", "Letters and plans we gave you, in the form you need.", "/me/documents"));

    private final People people;
    private final Records records;
    private final Tabs tabs;
    private final Clock clock;

    Mine(People people, Records records, Tabs tabs, Clock clock) {
        this.people = people;
        this.records = records;
        this.tabs = tabs;
        this.clock = clock;
    }

    @GetMapping("/me")
    MyPage home(PersonInView me) {
        var person = people.find(me.id()).orElseThrow(NotFound::new);
        return new MyPage(
                greeting(),
                person,
                records.overview(me.id()),
                WAYS.stream().filter(way -> tabs.isThere(way.link())).toList());
    }

    private String greeting() {
        var hour = clock.instant().atZone(LONDON).getHour();
        return hour < 12 ? "Good morning" : hour < 18 ? "Good afternoon" : "Good evening";
    }
}
