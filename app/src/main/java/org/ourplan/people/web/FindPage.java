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
 */
public record FindPage(String asked, boolean searched, List<Found> found) implements org.ourplan.platform.web.Page {

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
