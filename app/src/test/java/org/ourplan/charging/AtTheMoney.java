package org.ourplan.charging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.Role;
import org.ourplan.people.NewPerson;
import org.ourplan.people.People;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.Staff;

/** Somebody made up whose money is talked about, and those who talk about it, at the pages without a browser. */
final class AtTheMoney {

    final PersonId person;
    final Staff.Hired officer;
    final Staff.Hired practitioner;
    final Staff.Hired self;
    final String all;
    private final int port;
    private String link = "";

    AtTheMoney(People people, Staff staff, int port, String name) {
        this.port = port;
        var team = staff.team("Adults and money");
        practitioner = staff.hire("Wes Worker (fictional)", team, Role.PRACTITIONER);
        officer = staff.hire("Fay Finance (fictional)", team, Role.FINANCE_OFFICER);
        person = people.add(
                new NewPerson(
                        name,
                        "Made-up",
                        "",
                        "",
                        "",
                        List.of(),
                        LocalDate.of(1944, 5, 1),
                        null,
                        "1 Invented Row",
                        "",
                        "resident-here",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        "not-asked",
                        true),
                practitioner.who());
        self = staff.hire(name + " Made-up", null, person, Role.PERSON);
        all = person.link() + "/charging";
    }

    Browserless as(Staff.Hired who) {
        return new Browserless(port).with(who.secret());
    }

    /** Begins it through the page and remembers where it is. */
    AtTheMoney begun() {
        link = as(officer).submit(all, all + "/begin").path();
        return this;
    }

    String link() {
        return link;
    }

    String own() {
        return "/me/charging/" + link.substring(link.lastIndexOf('/') + 1);
    }

    UUID assessment() {
        return UUID.fromString(link.substring(link.lastIndexOf('/') + 1));
    }

    /** Sends each part as its page sends it. */
    AtTheMoney told(Answered answers) {
        var at = as(officer);
        for (Map.Entry<String, Answers> part : answers.parts().entrySet()) {
            at.post(link, link + "/part/" + part.getKey(), Map.of(), fields(part.getValue()));
        }
        return this;
    }

    private static String[] fields(Answers answers) {
        var fields = new ArrayList<String>(List.of("version", "0"));
        answers.given().forEach((name, values) -> values.forEach(value -> fields.addAll(List.of(name, value))));
        return fields.toArray(new String[0]);
    }

    /** Keeps what the answers come to from a day. */
    Browserless.Shown keptFrom(LocalDate from) {
        return as(officer)
                .submit(
                        link + "/check",
                        link + "/check",
                        "from-day",
                        String.valueOf(from.getDayOfMonth()),
                        "from-month",
                        String.valueOf(from.getMonthValue()),
                        "from-year",
                        String.valueOf(from.getYear()));
    }
}
