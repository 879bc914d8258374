package org.ourplan.law.dated;

import java.time.LocalDate;

/** What a figure is on a day: held, with its source, or missing, with from when and who can enter it. */
public sealed interface DatedAnswer<T> {

    /** The value that holds on the day. */
    record Held<T>(Dated<T> dated) implements DatedAnswer<T> {

        /** The value itself. */
        public T value() {
            return dated.value();
        }
    }

    /**
     * No value holds on the day.
     *
     * @param name the figure that is missing
     * @param from the first day it is known to be missing
     * @param whoCanEnter who puts it right
     * @param sentence all of this for a person to read
     */
    record Missing<T>(String name, LocalDate from, String whoCanEnter, String sentence) implements DatedAnswer<T> {}
}
