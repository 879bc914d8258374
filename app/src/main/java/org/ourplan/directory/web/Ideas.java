package org.ourplan.directory.web;

import java.util.List;
import org.ourplan.directory.Directory;
import org.ourplan.directory.Entry;
import org.ourplan.directory.Wanted;
import org.ourplan.directory.decide.Whereabouts;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.plan.NeedBegunFrom;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.springframework.stereotype.Component;

/**
 * Ideas for what somebody wants: what the words of their goal find in the directory near them. The words are read here and go
 * nowhere: they stand in no address and no log.
 */
@Component
class Ideas {

    private static final int SOME = 8;

    private final Directory directory;
    private final People people;

    Ideas(Directory directory, People people) {
        this.directory = directory;
        this.people = people;
    }

    /** The words to look for, the place, and what they found; the best first. */
    record Some(String words, String place, List<Entry> entries) {}

    /** By what was typed; where nothing was, by the goal of this need and where the person lives. */
    Some of(PlanRecord plan, NeedBegunFrom need, Answers typed) {
        var goal = plan.written("need/" + need.reference()).one("goal");
        var words = typed.has("words") ? typed.one("words") : goal.isEmpty() ? need.title() : goal;
        var place = typed.has("words") ? typed.one("place") : home(plan);
        var found = directory.find(Wanted.of(words, place));
        return new Some(words, place, found.entries().stream().limit(SOME).toList());
    }

    private String home(PlanRecord plan) {
        return people.find(plan.person())
                .map(Person::address)
                .map(Whereabouts::districtOf)
                .orElse("");
    }

    /** One need of a plan. */
    static NeedBegunFrom need(PlanRecord plan, String reference) {
        return plan.needs().stream()
                .filter(need -> need.reference().equals(reference))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The entry that was chosen. */
    Entry chosen(Answers answers) {
        try {
            return directory
                    .shown(java.util.UUID.fromString(answers.one("entry")))
                    .orElseThrow(NotFound::new);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
