package org.ourplan.directory;

import java.util.List;

/**
 * What was found: one page of it.
 *
 * @param all how many there are on all pages
 */
public record Found(List<Entry> entries, int all, int page) {

    public Found {
        entries = List.copyOf(entries);
    }

    /** The number of pages, at least 1. */
    public int pages() {
        return Math.max(1, (all + Wanted.A_PAGE - 1) / Wanted.A_PAGE);
    }
}
