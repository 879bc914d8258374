package org.ourplan.record.web;

import java.time.LocalDate;
import java.util.List;
import org.ourplan.people.Person;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.record.NextStep;
import org.ourplan.record.store.Overview;

/**
 * What happens next with a person, for somebody who helps them.
 *
 * @param phone of the council; may be empty
 */
public record HelpedNextPage(Person person, Overview overview, String phone, LocalDate today) implements Page {

    @Override
    public String template() {
        return "record/helpedNext";
    }

    public String back() {
        return "/helping/" + person.id();
    }

    /** Who does it and when to expect it. */
    public String who(NextStep next) {
        var day = next.expectBy();
        var when = day == null ? "There is no date yet." : "Expect it by " + InWords.day(day) + ".";
        return (next.who().isEmpty() ? "" : "Who: " + next.who() + ". ") + when;
    }

    public List<String> workers() {
        return MyWay.workers(overview);
    }

    public List<MyWay.Step> steps() {
        return MyWay.steps(overview.stages());
    }
}
