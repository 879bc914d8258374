package org.ourplan.govuk.moj;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Adjustable;
import org.ourplan.govuk.Extra;
import org.ourplan.govuk.Words;

/**
 * What happened, newest first.
 *
 * @param headingLevel of each event's title, 1 to 6
 */
public record Timeline(List<Event> events, int headingLevel, Extra extra) implements Adjustable<Timeline> {

    public Timeline {
        events = List.copyOf(events);
    }

    /**
     * One thing that happened.
     *
     * @param by who did it; null where nobody in particular
     * @param when for people, such as "12 May 2026 at 3:15pm"
     * @param machineWhen the same for machines, ISO 8601
     * @param content what changed; null for nothing more to say
     */
    public record Event(
            Words title,
            @Nullable String by,
            String when,
            String machineWhen,
            @Nullable Words content) {

        /** Something that happened, by whom and when. */
        public static Event of(String title, @Nullable String by, String when, String machineWhen) {
            return new Event(Words.of(title), by, when, machineWhen, null);
        }

        /** With what changed. */
        public Event content(Content words) {
            return new Event(title, by, when, machineWhen, Words.of(words));
        }

        /** With what changed, in plain text. */
        public Event content(String words) {
            return content(Words.of(words));
        }
    }

    /** Nothing yet, under h2 headings. */
    public static Timeline empty() {
        return new Timeline(List.of(), 2, Extra.NONE);
    }

    /** These events. */
    public static Timeline of(List<Event> events) {
        return new Timeline(events, 2, Extra.NONE);
    }

    /** With this event next, an older one. */
    public Timeline event(Event next) {
        List<Event> more = new ArrayList<>(events);
        more.add(next);
        return new Timeline(more, headingLevel, extra);
    }

    /** With titles of this level. */
    public Timeline headingLevel(int level) {
        return new Timeline(events, level, extra);
    }

    @Override
    public Timeline extra(Extra changed) {
        return new Timeline(events, headingLevel, changed);
    }
}
