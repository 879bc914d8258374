package org.ourplan.bench.load;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.bench.mould.Mould;
import org.ourplan.bench.people.Lot;
import org.ourplan.bench.people.MadePerson;
import org.ourplan.bench.people.Population;

/** Tells one person's life into the tables. One for each thread. */
final class Telling {

    /** How long somebody's worker stays with them after the last thing that happened. */
    private static final int STAYS = 35;

    private final Population population;
    private final long seed;
    private final Council council;
    private final Moulds moulds;
    private final int stories;
    private final long monday;
    private final PersonRows rows = new PersonRows();
    private final Filling filling;
    private final ChainOfEvents chain = new ChainOfEvents();

    Telling(Population population, long seed, LocalDate today, Council council, Moulds moulds, int stories) {
        this.population = population;
        this.seed = seed;
        this.council = council;
        this.moulds = moulds;
        this.stories = stories;
        this.monday = today.with(java.time.DayOfWeek.MONDAY).toEpochDay();
        this.filling = new Filling(today.toEpochDay());
    }

    /** Everything of the person of this number; of those after the last whose story is told, what the register says of them. */
    void tell(int number, Tables tables) {
        var person = population.person(number);
        var lot = Lot.of(seed ^ 0x5DEECE66DL, number);
        var measured = moulds.measured(number);
        var life = measured == null ? Life.of(person, lot, moulds) : Life.measured(measured, lot);
        var mould = life.mould();
        var begins = monday - life.rounds().getFirst().weeksAgo() * 7L + mould.firstDay();
        var teller = teller(person, life, begins, lot);
        if (number >= stories && measured == null) {
            rows.write(tables, teller, begins, begins + STAYS);
            return;
        }
        filling.begin(teller);
        chain.begin(teller.high(), teller.low());
        Round before = null;
        for (var place = 0; place < life.rounds().size(); place++) {
            var told = life.rounds().get(place);
            var last = place == life.rounds().size() - 1;
            var round = Round.of(mould, told, monday - told.weeksAgo() * 7L, place == 0, last, before, lot);
            round(tables, teller, round, before, life);
            before = round;
        }
        var until = life.current() ? -1 : monday - life.rounds().getLast().weeksAgo() * 7L + STAYS;
        rows.write(tables, teller, begins, until);
        chain.end(tables);
        account(tables, teller);
    }

    private Teller teller(MadePerson person, Life life, long begins, Lot lot) {
        var high = (begins * 86_400_000L + 30_000_000L) << 16 | 0x7000L | lot.next() & 0xFFFL;
        var low = lot.next() >>> 2 | 0x8000_0000_0000_0000L;
        var mould = life.mould();
        var team = moulds.measured(person.number()) == null ? lot.below(council.teams()) : 0;
        var shift = lot.below(8);
        var staff = new Council.Worker[council.staffLearnt()];
        for (var one = 0; one < staff.length; one++) {
            staff[one] = council.inPlaceOf(one, team, shift);
        }
        return new Teller(
                person,
                mould,
                life.ended(),
                high,
                low,
                team,
                council.team(team),
                staff,
                Relatives.of(mould, person, lot),
                lot);
    }

    private void round(Tables tables, Teller teller, Round round, @Nullable Round before, Life life) {
        filling.round(round, before);
        for (var row : round.mould().rows()) {
            if (isTold(row, round, life)) {
                filling.line(tables.row(row.table()), row.pieces());
            }
        }
        chain.round(tables, filling, round, before, life.ended());
        rows.looks(tables, teller, round);
    }

    private static boolean isTold(Mould.Row row, Round round, Life life) {
        if (round.contactOnly() && !row.contact()) {
            return false;
        }
        if (row.onlyNow()
                && !(round.last()
                        && (row.contact() || !life.ended() || !row.table().equals("next_step")))) {
            return false;
        }
        return !row.once() || round.first();
    }

    private void account(Tables tables, Teller teller) {
        if (teller.mould().ownAccount()) {
            council.account(
                    tables,
                    new UUID(teller.high() ^ 1, teller.low()),
                    "person-" + teller.person().number(),
                    teller.person().given() + " " + teller.person().family(),
                    "",
                    "PERSON",
                    -1,
                    new long[] {teller.high(), teller.low()});
        }
    }

    /** What the pieces of rows are filled from. */
    record Teller(
            MadePerson person,
            Mould mould,
            boolean ended,
            long high,
            long low,
            int team,
            UUID teamId,
            Council.Worker[] staff,
            List<Relatives.Relative> relatives,
            Lot lot) {

        Council.Worker worker() {
            return staff[mould.workerIsStaff()];
        }
    }
}
