package org.ourplan.charging.web;

import java.time.LocalDate;
import java.util.HashMap;
import org.ourplan.charging.LookAtCouple;
import org.ourplan.charging.WorkedOut;
import org.ourplan.charging.WorkingOut;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.web.Filled;
import org.springframework.stereotype.Component;

/** Puts together the page on which the answers are checked. */
@Component
class Checking {

    private final WorkingOut working;
    private final LookAtCouple couple;

    Checking(WorkingOut working, LookAtCouple couple) {
        this.working = working;
        this.couple = couple;
    }

    CheckPage page(Conversation now, LocalDate day, Filled form) {
        var recorded = now.where().own() ? withoutUndecided(now.recorded()) : now.recorded();
        var worked = working.of(now.where().assessment().person(), recorded, day);
        var undecided = now.recorded().parts().size() - recorded.parts().size();
        var whole = Conversation.of(now.where(), now.parts(), now.recorded(), worked);
        return new CheckPage(
                now.where().base(),
                now.where().own(),
                now.where().callThem(),
                CheckPage.answers(now),
                CheckPage.stops(whole),
                worked instanceof WorkedOut.Unanswered ? null : worked,
                undecided,
                !now.where().own() && couple.isOffered(now.where().assessment().person(), recorded, day),
                form);
    }

    /** An extra cost that the council has not decided about yet: an estimate leaves it out, and says so. */
    private static Recorded withoutUndecided(Recorded recorded) {
        var parts = new HashMap<>(recorded.parts());
        parts.keySet().removeIf(place -> place.startsWith("disability/") && !recorded.has(place, "decided"));
        return new Recorded(parts);
    }
}
