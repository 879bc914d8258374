package org.ourplan.safeguarding.decide;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the Safeguarding Adults Collection counts of one year: concerns and enquiries by when they start, what was concluded by when it
 * ended.
 *
 * @param concerns how many were raised
 * @param started enquiries that started, of section 42 and others
 * @param concluded enquiries of section 42 that ended
 * @param reviews safeguarding adults reviews that the board decided to hold: whether somebody died
 */
public record CollectionYear(
        int concerns, List<Started> started, List<ClosingColumns> concluded, List<Boolean> reviews) {

    public CollectionYear {
        started = List.copyOf(started);
        concluded = List.copyOf(concluded);
        reviews = List.copyOf(reviews);
    }

    /**
     * One enquiry that started.
     *
     * @param age in whole years on that day; null where the date of birth is not known
     * @param gender empty where nobody said, and so for the others
     */
    public record Started(
            UUID person,
            boolean section42,
            @Nullable Integer age,
            String gender,
            String ethnicity,
            String reason,
            List<String> conditions) {

        public Started {
            conditions = List.copyOf(conditions);
        }
    }
}
