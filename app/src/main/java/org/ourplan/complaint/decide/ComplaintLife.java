package org.ourplan.complaint.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The life of a complaint: what may be done next. It is received, acknowledged, its handling and a day for the answer are told,
 * and it is answered; or it ends before that on a ground that is told.
 *
 * @param taken what was done
 * @param refused true where it is not heard: whoever complains may not, or it came too late
 * @param standingWaits true while somebody has to be asked whether it may be made for them
 * @param timeWaits true while nobody decided about a complaint that came after twelve months
 * @param orally true where it was made orally
 * @param overdue true where the last day for the answer has passed
 */
public record ComplaintLife(
        Set<Step> taken, boolean refused, boolean standingWaits, boolean timeWaits, boolean orally, boolean overdue) {

    private static final Set<Step> ENDS =
            Set.of(Step.SETTLED, Step.OUTSIDE, Step.PASSED_ON, Step.ANSWERED, Step.WITHDRAWN);

    public ComplaintLife {
        taken = Set.copyOf(taken);
    }

    /** True once nothing more has to be done for whoever complained. */
    public boolean ended() {
        return refused || taken.stream().anyMatch(ENDS::contains);
    }

    /** True while it has to be acknowledged. */
    public boolean toAcknowledge() {
        return !ended() && !taken.contains(Step.ACKNOWLEDGED);
    }

    /** True where the answer is late and nobody has explained it. */
    public boolean toExplain() {
        return !ended() && overdue && !taken.contains(Step.TOLD_LATE);
    }

    /** What may be done now, what presses most first. */
    public List<Step> next() {
        return ended() ? afterwards() : onTheWay();
    }

    private List<Step> afterwards() {
        return taken.contains(Step.ANSWERED) ? List.of(Step.LEARNT, Step.OMBUDSMAN) : List.of(Step.LEARNT);
    }

    private List<Step> onTheWay() {
        var next = new ArrayList<Step>();
        add(next, toAcknowledge(), Step.ACKNOWLEDGED);
        add(next, standingWaits, Step.STANDING);
        add(next, timeWaits, Step.TIME);
        add(next, toExplain(), Step.TOLD_LATE);
        var acknowledged = !toAcknowledge();
        add(next, acknowledged, Step.PERIOD);
        add(next, mayAnswer(), Step.ANSWERED);
        add(next, acknowledged, Step.TOLD);
        add(next, acknowledged && !overdue, Step.LONGER);
        add(next, orally, Step.SETTLED);
        next.addAll(List.of(Step.TOGETHER, Step.PASSED_ON, Step.OUTSIDE, Step.ABOUT, Step.WITHDRAWN));
        return next;
    }

    private boolean mayAnswer() {
        return taken.contains(Step.PERIOD) && !standingWaits && !timeWaits;
    }

    private static void add(List<Step> next, boolean may, Step step) {
        if (may) {
            next.add(step);
        }
    }
}
