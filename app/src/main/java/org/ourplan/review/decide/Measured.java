package org.ourplan.review.decide;

import java.util.List;

/**
 * What the record says of a team's reviews on a day: what waits, what falls due, what is done. Weeks are seven days counted from that
 * day, forwards and backwards.
 *
 * @param backlog reviews whose day has passed; 0 or more
 * @param due reviews that fall due in each week of the coming year, the next week first
 * @param done reviews held in each week of the record, the earliest first: from the week of the first, at most a year
 * @param doers the different workers who held them
 * @param doersNow those of them who still work here
 * @param asked reviews that began in those weeks because somebody asked or something changed
 * @param started plans that started for the first time in those weeks: each brings a first look
 * @param comesBack how many of the reviews held set the next one for so many weeks later; the place in the list is the weeks, the last
 *     place is a year or more
 */
public record Measured(
        int backlog,
        List<Integer> due,
        List<Integer> done,
        int doers,
        int doersNow,
        int asked,
        int started,
        List<Integer> comesBack) {

    /** As many weeks as are looked ahead, and at most as many back. */
    public static final int WEEKS = 52;

    /** With fewer weeks of reviews than this the record says too little of how many are done. */
    public static final int FEWEST_WEEKS = 8;

    public Measured {
        due = List.copyOf(due);
        done = List.copyOf(done);
        comesBack = List.copyOf(comesBack);
    }

    /** True where the record holds enough to say how many reviews a worker does in a week. */
    public boolean enough() {
        return done.size() >= FEWEST_WEEKS && each() > 0;
    }

    /** Reviews that one worker holds in the middle one of the weeks of the record; 0 where there are none. */
    public double each() {
        if (done.isEmpty() || doers == 0) {
            return 0;
        }
        var sorted = done.stream().sorted().toList();
        var half = sorted.size() / 2;
        var middle = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
        return middle / doers;
    }

    /** All that fall due in the coming year. */
    public int dueInAll() {
        return due.stream().mapToInt(Integer::intValue).sum();
    }

    /** All that were held in the weeks of the record. */
    public int doneInAll() {
        return done.stream().mapToInt(Integer::intValue).sum();
    }

    /** Reviews asked for, or needed because something changed, in a week on average. */
    public double askedAWeek() {
        return (double) asked / weeksBack();
    }

    /** Plans that start in a week on average. */
    public double startedAWeek() {
        return (double) started / weeksBack();
    }

    /** As many weeks of the record as were counted: a year where no review was held. */
    public int weeksBack() {
        return done.isEmpty() ? WEEKS : done.size();
    }
}
