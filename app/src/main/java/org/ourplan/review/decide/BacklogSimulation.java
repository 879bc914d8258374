package org.ourplan.review.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.ourplan.law.rules.Carries;

/**
 * When is the backlog of reviews cleared, and with what chance? A year is played week by week, many times over. In each week there come
 *
 * <ul>
 *   <li>the reviews that the record says fall due in it,
 *   <li>those asked for, as many as a Poisson draw around the record's average; from the eighth week the first looks at plans that start,
 *       drawn alike (until then the record has their dates already),
 *   <li>those done earlier in the run whose next day has come, after as long as in a review of the record drawn by chance.
 * </ul>
 *
 * <p>As many are done as in one of the record's own weeks drawn by chance, for each worker, made larger or smaller as the workers and what each does
 * are asked to be; where the record has too little, a Poisson draw around workers times reviews. A part of a review goes over into the next
 * week; time in which nothing waits is lost. The backlog is cleared in the first week at whose end nothing waits.
 *
 * <p>The same question and the same seed give the same answer. A run draws the same fortunes whatever the number of workers; so, but
 * for reviews that come back within the year, more workers are never later.
 */
@Carries("S002-47")
public final class BacklogSimulation {

    /** As many runs as are drawn. */
    public static final int RUNS = 2_000;

    /** A plan that starts is first looked at within so many weeks. */
    public static final int FIRST_LOOK = 8;

    /** A greater mean is drawn as so many, then made larger: a little wider than chance would be. */
    private static final double ONE_DRAW = 500;

    private static final double ROUNDING = 1e-9;

    private final Measured measured;
    private final double[] capacity;
    private final double[] pace;
    private final int[] back;
    private final int[][] waiting = new int[Measured.WEEKS + 1][RUNS];
    private final int[] clear = new int[RUNS];

    private BacklogSimulation(Measured measured, Wanted wanted, LocalDate from) {
        this.measured = measured;
        this.capacity = new double[Measured.WEEKS];
        for (var week = 0; week < Measured.WEEKS; week++) {
            capacity[week] = wanted.workersFrom(from.plusWeeks(week)) * wanted.each();
        }
        var usual = measured.each() * measured.doers();
        this.pace = measured.enough()
                ? measured.done().stream().mapToDouble(done -> done / usual).toArray()
                : new double[0];
        this.back = back(measured.comesBack());
    }

    /** The forecast from this day on. A second at the most, for a large county. */
    public static Forecast of(Measured measured, Wanted wanted, LocalDate from, long seed) {
        var simulation = new BacklogSimulation(measured, wanted, from);
        var fortunes = new SplittableRandom(seed);
        for (var run = 0; run < RUNS; run++) {
            simulation.play(run, fortunes.split(), fortunes.split());
        }
        return simulation.result(from);
    }

    private void play(int run, RandomGenerator fortune, RandomGenerator returning) {
        var returned = new int[Measured.WEEKS + 1];
        var rest = 0.0;
        var left = measured.backlog();
        waiting[0][run] = left;
        clear[run] = left == 0 ? 0 : Integer.MAX_VALUE;
        for (var week = 0; week < Measured.WEEKS; week++) {
            left += arriving(week, fortune) + returned[week];
            rest += canDo(week, fortune);
            var whole = Math.floor(rest + ROUNDING);
            rest = Math.max(0, rest - whole);
            var done = (int) Math.min(left, whole);
            left -= done;
            comeBack(done, week, returned, returning);
            waiting[week + 1][run] = left;
            if (left == 0) {
                clear[run] = Math.min(clear[run], week + 1);
            }
        }
    }

    private int arriving(int week, RandomGenerator fortune) {
        var due = week < measured.due().size() ? measured.due().get(week) : 0;
        var asked = poisson(measured.askedAWeek(), fortune);
        var started = poisson(measured.startedAWeek(), fortune);
        return due + asked + (week < FIRST_LOOK ? 0 : started);
    }

    private double canDo(int week, RandomGenerator fortune) {
        return pace.length == 0
                ? poisson(capacity[week], fortune)
                : capacity[week] * pace[fortune.nextInt(pace.length)];
    }

    private void comeBack(int done, int week, int[] returned, RandomGenerator returning) {
        for (var one = 0; one < done && back.length > 0; one++) {
            var due = week + back[returning.nextInt(back.length)];
            if (due < Measured.WEEKS) {
                returned[due]++;
            }
        }
    }

    /** Each review of the record with the weeks after which it was due again: at least one. */
    private static int[] back(List<Integer> counts) {
        var all = new ArrayList<Integer>();
        for (var weeks = 0; weeks < counts.size(); weeks++) {
            for (var one = 0; one < counts.get(weeks); one++) {
                all.add(Math.max(1, weeks));
            }
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    /** One draw; it takes the same from the stream whatever the mean is, and a greater mean never draws fewer. */
    private static int poisson(double mean, RandomGenerator fortune) {
        var chance = fortune.nextDouble();
        var count = 0;
        var likely = Math.exp(-Math.min(mean, ONE_DRAW));
        for (var sum = likely; sum < chance && likely > 0; sum += likely) {
            count++;
            likely *= Math.min(mean, ONE_DRAW) / count;
        }
        return mean <= ONE_DRAW ? count : (int) Math.round(count * mean / ONE_DRAW);
    }

    private Forecast result(LocalDate from) {
        Arrays.sort(clear);
        var cleared = (int)
                Arrays.stream(clear).filter(week -> week <= Measured.WEEKS).count();
        var lines = new ArrayList<Forecast.Line>();
        for (var week : waiting) {
            Arrays.sort(week);
            lines.add(new Forecast.Line(at(week, 10), at(week, 50), at(week, 90)));
        }
        return new Forecast(from, RUNS, cleared, lines, week(10), week(50), week(90));
    }

    private int week(int percent) {
        var week = at(clear, percent);
        return week > Measured.WEEKS ? Forecast.NEVER : week;
    }

    /** The least that so many in a hundred do not go above. */
    private static int at(int[] sorted, int percent) {
        return sorted[sorted.length * percent / 100 - 1];
    }
}
