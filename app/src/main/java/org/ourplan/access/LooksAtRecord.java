package org.ourplan.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ourplan.platform.PersonId;

/** Who has looked at a person's record. The person's own looks are left out. */
public interface LooksAtRecord {

    /** The latest first, one for each worker and day; at most {@code limit} (from 1). One statement. */
    List<Looked> latest(PersonId person, int limit);

    /** The same, of days that ended before the instant: for the next page of a long list. One statement. */
    List<Looked> before(PersonId person, Instant before, int limit);

    /** Notes a look that came by no page: a demonstration plays what its made-up workers did. The page is a route's pattern. */
    void note(PersonId person, UUID account, String page, boolean withReason);

    /** Notes a look at each of these people's records, by somebody who is handed papers of all of them. One statement. */
    void noteEach(Set<PersonId> people, UUID account, String page);

    /**
     * One worker's looks on one day.
     *
     * @param name the worker's name
     * @param jobTitle as the council gave it, may be empty
     * @param last when they looked last on that day
     * @param pages what they opened or changed, in words
     * @param reasons the reasons they had given; empty for somebody who works with the person
     */
    record Looked(String name, String jobTitle, Instant last, List<String> pages, List<String> reasons) {}
}
