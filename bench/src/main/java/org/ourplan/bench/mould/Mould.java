package org.ourplan.bench.mould;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.event.Happening;

/**
 * One story of the demonstration, to be told of anybody.
 *
 * @param born the day of birth of the story's person; people of about that age are given the story
 * @param ids how many ids differ from person to person
 * @param planIds the ids that are plans', and determinations', in order: a later round of the same story follows on from the last
 * @param wasAgreed true when every plan in it is fixed, so that it can lie in the past
 * @param contactClosed true when the first contact in it was finished, so that the story may end there
 * @param workerIsStaff which of the staff works with the person
 */
public record Mould(
        String name,
        boolean woman,
        java.time.LocalDate born,
        int ids,
        List<Integer> planIds,
        List<Integer> determinationIds,
        int firstDay,
        boolean wasAgreed,
        boolean contactClosed,
        int workerIsStaff,
        boolean ownAccount,
        List<Relative> relatives,
        List<Row> rows,
        List<Event> events) {

    /** Somebody around the person. */
    public record Relative(boolean woman, boolean sameFamily) {}

    /**
     * A row of a table, in COPY's text form without its line end.
     *
     * @param contact true for what belongs to the first contact, which may be all there is
     * @param onlyNow true for what says where the person is now: kept of the last round only
     * @param once true for what is the same in every round
     */
    public record Row(String table, boolean contact, boolean onlyNow, boolean once, List<Piece> pieces) {}

    /** One event, without its place in the chain. */
    public record Event(
            Happening happening,
            Piece.Slot subject,
            int version,
            Map<String, List<Piece>> details,
            Piece.@Nullable Slot by,
            int day,
            String time) {}

    /** True when a plan comes of it. */
    public boolean hasPlan() {
        return !planIds.isEmpty();
    }

    /** True when a determination comes of it. */
    public boolean hasDetermination() {
        return !determinationIds.isEmpty();
    }
}
