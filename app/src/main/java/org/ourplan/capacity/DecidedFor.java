package org.ourplan.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.capacity.BestInterests;
import org.ourplan.law.capacity.BestInterestsPoint;

/**
 * What was decided for somebody who lacks capacity for one decision.
 *
 * @param capacity the entry that found it
 * @param authority who decided by their own authority; null: decided in the person's best interests
 * @param corrects the entry that this one puts right
 */
public record DecidedFor(
        UUID id,
        UUID capacity,
        @Nullable UUID authority,
        @Nullable UUID corrects,
        LocalDate decidedOn,
        Detail detail,
        String byName,
        Instant at) {

    /** Somebody who was asked, and what they said or why they were not. */
    public record Asked(String name, String as, String said, String whyNot) {}

    /**
     * What was written, as it was.
     *
     * @param points by the field of each point of the checklist
     * @param nobodyWhy why nobody was asked, where nobody was
     * @param correction why it is put right; empty for a first entry
     */
    public record Detail(Map<String, String> points, List<Asked> asked, String nobodyWhy, String correction) {
        public Detail {
            points = Map.copyOf(points);
            asked = List.copyOf(asked);
        }
    }

    /** True where the council, or whoever acts, decided in the person's best interests. */
    public boolean inBestInterests() {
        return authority == null;
    }

    /** What was decided. */
    public String decision() {
        return point(BestInterestsPoint.DECISION);
    }

    /** What was written of a point; empty where nothing was. */
    public String point(BestInterestsPoint point) {
        return detail.points().getOrDefault(BestInterests.place(point), "");
    }
}
