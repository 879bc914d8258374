package org.ourplan.agreement.web;

import java.time.LocalDate;
import java.util.List;
import org.ourplan.agreement.Exceptions;
import org.ourplan.agreement.RegisteredException;
import org.ourplan.law.agreement.ExceptionAsked;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * Every exception to local policy of twelve months, and what can be learnt from them.
 *
 * @param words whether the reader sees why in people's own words, and the way to the plan: who decides does, who writes policy
 *     learns from the numbers
 */
public record ExceptionsPage(List<RegisteredException> all, LocalDate since, boolean words) implements Page {

    @Override
    public String template() {
        return "agreement/exceptions";
    }

    /** Those that are on the page. */
    public List<RegisteredException> shown() {
        return all.stream().limit(Exceptions.ON_A_PAGE).toList();
    }

    /** Each part of the policy that was departed from. */
    public List<ExceptionAsked.Departures> learning() {
        return ExceptionAsked.learning(
                all.stream().map(RegisteredException::asked).toList());
    }

    /** Why, as it was chosen. */
    public static String ground(RegisteredException one) {
        var ground = one.asked().ground();
        return ground == null ? "Not said" : ground.words();
    }

    /** What was decided, when, by whom, for how long. */
    public static String decided(RegisteredException one) {
        var on = one.asked().decidedOn();
        var until = one.asked().until();
        return one.asked().outcome().words()
                + (until == null ? "" : ", until " + InWords.date(until))
                + (on == null ? "" : ", on " + InWords.date(on) + " by " + one.decidedBy());
    }
}
