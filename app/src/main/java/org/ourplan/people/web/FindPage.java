package org.ourplan.people.web;

import java.util.List;
import org.ourplan.people.Found;
import org.ourplan.people.store.Search;

/**
 * Find or add a person.
 *
 * @param asked what was typed
 * @param searched true once something was asked for
 * @param found the likeliest first, perhaps one more than is shown
 * @param adds whether who asks may add a person too
 * @param opens the page of a record that opens for them, after the record's address
 */
public record FindPage(String asked, boolean searched, List<Found> found, boolean adds, String opens)
        implements org.ourplan.platform.web.Page {

    /** The page's title. */
    public String title() {
        return adds ? "Find or add a person" : "Find a person";
    }

    /** Those shown. */
    public List<Found> shown() {
        return found.stream().limit(Search.MOST).toList();
    }

    /** True when there are more than a page shows. */
    public boolean more() {
        return found.size() > Search.MOST;
    }

    /** How many, in words. */
    public String count() {
        return switch (found.size()) {
            case 0 -> "Nobody found";
            case 1 -> "1 person found";
            default -> more() ? "More than " + Search.MOST + " people found" : found.size() + " people found";
        };
    }

    @Override
    public String template() {
        return "people/find";
    }
}
