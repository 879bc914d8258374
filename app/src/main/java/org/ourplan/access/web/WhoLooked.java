package org.ourplan.access.web;

import static org.ourplan.access.Role.AUDITOR;
import static org.ourplan.access.Role.COMPLAINTS_MANAGER;
import static org.ourplan.access.Role.SAFEGUARDING_LEAD;
import static org.ourplan.access.Role.SENIOR_MANAGER;
import static org.ourplan.access.Role.TEAM_MANAGER;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.ourplan.access.LooksAtRecord;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Whose;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looked at the record, when, at what, and with what reason: for those who answer for it. */
@Controller
@MayUse(
        value = {TEAM_MANAGER, SENIOR_MANAGER, SAFEGUARDING_LEAD, COMPLAINTS_MANAGER, AUDITOR},
        whose = Whose.A_PERSON_WORKED_WITH)
class WhoLooked {

    private static final int ON_A_PAGE = 50;

    /** Later than any look, and a time the database knows. */
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    private final LooksAtRecord looks;

    WhoLooked(LooksAtRecord looks) {
        this.looks = looks;
    }

    @GetMapping("/people/{person}/looks")
    Page show(PersonInView person, @RequestParam(defaultValue = "") String before) {
        var found = before.isEmpty()
                ? looks.latest(person.id(), ON_A_PAGE + 1)
                : looks.before(person.id(), time(before), ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        var earlier = found.size() > ON_A_PAGE
                ? person.id().link() + "/looks?before=" + shown.getLast().last()
                : "";
        return new LooksPage(person.callThem(), shown, earlier);
    }

    private static Instant time(String typed) {
        try {
            var time = Instant.parse(typed);
            if (time.isBefore(Instant.EPOCH)) {
                throw new NotFound();
            }
            return time.isAfter(FAR) ? FAR : time;
        } catch (DateTimeParseException notATime) {
            throw new NotFound();
        }
    }
}
