package org.ourplan.demonstration.play;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The days of a story, counted from the day on which it is loaded: −90 is ninety days before it. Nothing happens at a
 * weekend: it is moved to the Friday before.
 */
public record Days(Instant now) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(9, 10);

    /** The day itself; 0 is today, whatever day of the week it is. */
    public LocalDate day(int from) {
        var day = LocalDate.ofInstant(now, LONDON).plusDays(from);
        if (from == 0) {
            return day;
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    /** When the first thing of that day is done, some time between nine and three; of today, a little while ago. */
    public Instant beginning(int from) {
        if (from == 0) {
            return now.minus(Duration.ofMinutes(20));
        }
        var time = MORNING.plusMinutes(Math.floorMod(from * 53, 360));
        return day(from).atTime(time).atZone(LONDON).toInstant();
    }
}
