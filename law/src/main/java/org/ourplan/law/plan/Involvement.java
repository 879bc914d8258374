package org.ourplan.law.plan;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in making the plan (PLAN-4, PLAN-5).
 *
 * @param advocateNeeded whether the advocacy check found that an independent advocate is needed; null when not checked
 * @param carerAsksForAdult for a support plan: whether the carer asked for the adult to take part
 */
public record Involvement(List<Involved> people, @Nullable Boolean advocateNeeded, boolean carerAsksForAdult) {

    public Involvement {
        people = List.copyOf(people);
    }

    /** Nothing recorded yet. */
    public static Involvement notRecorded() {
        return new Involvement(List.of(), null, false);
    }

    /** True when nothing has been recorded at all. */
    public boolean empty() {
        return people.isEmpty() && advocateNeeded == null;
    }

    /** True when somebody of that kind took part. */
    public boolean tookPart(InvolvedAs as) {
        return anybody(person -> person.as() == as && person.tookPart());
    }

    /** True when somebody of that kind is on the list, whether or not they took part. */
    public boolean lists(InvolvedAs as) {
        return anybody(person -> person.as() == as);
    }

    /** True when this is true of somebody on the list. */
    boolean anybody(Predicate<Involved> asked) {
        for (Involved person : people) {
            if (asked.test(person)) {
                return true;
            }
        }
        return false;
    }
}
