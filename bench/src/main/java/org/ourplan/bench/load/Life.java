package org.ourplan.bench.load;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.bench.mould.Mould;
import org.ourplan.bench.people.Lot;
import org.ourplan.bench.people.MadePerson;

/**
 * What happened to one person in ten years: rounds of their story, the earlier ones behind them. The proportions are those
 * of a large county (scale.md): per hundred records 46 never get further than a first contact, 28 are assessed without a
 * plan, 22 have had a plan and 5 of them have one now.
 *
 * @param mould the story
 * @param rounds when each round's story began, in weeks before now, the oldest first
 * @param ended true when the plan of the last round came to its end
 * @param current true while the council works with them
 */
record Life(Mould mould, List<Round> rounds, boolean ended, boolean current) {

    private static final int WEEKS = 520;

    /** One time through the story, or only its first contact. */
    record Round(int weeksAgo, boolean contactOnly) {}

    /** The life of this person. */
    static Life of(MadePerson person, Lot lot, Moulds moulds) {
        var share = lot.below(1000);
        if (share < 456) {
            return contacts(person, lot, moulds);
        }
        if (share < 730) {
            var mould = moulds.withoutPlan(person, lot);
            var ago = lot.below(WEEKS - 20);
            return new Life(mould, before(lot, ago, List.of(new Round(ago, false))), false, ago < 12);
        }
        if (share < 770) {
            return new Life(moulds.unfinished(person, lot), List.of(new Round(lot.below(10), false)), false, true);
        }
        return planned(person, lot, moulds, share >= 930);
    }

    /** Somebody whom the benchmark works with: their story ended this week. */
    static Life measured(Mould mould, Lot lot) {
        return new Life(mould, List.of(new Round(lot.below(2), false)), false, true);
    }

    private static Life contacts(MadePerson person, Lot lot, Moulds moulds) {
        var ago = lot.below(WEEKS - 20);
        var last = new Round(ago, true);
        return new Life(moulds.contactOnly(person, lot), before(lot, ago, List.of(last)), false, ago < 4);
    }

    /** Three in ten came once before with something smaller. */
    private static List<Round> before(Lot lot, int weeksAgo, List<Round> last) {
        var rounds = new ArrayList<Round>();
        var room = WEEKS - 20 - weeksAgo;
        if (room > 60 && lot.inThousand(300)) {
            rounds.add(new Round(weeksAgo + 40 + lot.below(room - 50), true));
        }
        rounds.addAll(last);
        return rounds;
    }

    private static Life planned(MadePerson person, Lot lot, Moulds moulds, boolean current) {
        var mould = current ? moulds.withPlan(person, lot) : moulds.withFixedPlan(person, lot);
        var ago = current ? lot.below(52) : 30 + lot.below(WEEKS - 60);
        var rounds = new ArrayList<Round>();
        var more = mould.wasAgreed() && lot.inThousand(280) ? 1 + lot.below(3) : 0;
        for (var round = more; round > 0; round--) {
            var weeks = ago + round * 52 + lot.below(8);
            if (weeks < WEEKS - 20) {
                rounds.add(new Round(weeks, false));
            }
        }
        rounds.add(new Round(ago, false));
        return new Life(mould, rounds, !current, current);
    }
}
