package org.ourplan.bench.load;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ourplan.bench.mould.Mould;
import org.ourplan.bench.people.Lot;
import org.ourplan.bench.people.MadePerson;

/** Which story is told of whom: one of somebody of their sex, and nearest in age where there is a choice. */
final class Moulds {

    private final List<Mould> all;
    private final List<Mould> measured;
    private final int people;

    Moulds(List<Mould> all, List<Mould> measured, int people) {
        this.all = all;
        this.measured = measured;
        this.people = people;
    }

    /** The story of the few whom the benchmark works with: of each hundred one with its plan, and two who wait for theirs. */
    @Nullable
    Mould measured(int number) {
        var most = Math.min(people / 100, 2_000);
        return number < most ? measured("measured") : number < most * 3 ? measured("ready") : null;
    }

    private @Nullable Mould measured(String name) {
        return measured.stream()
                .filter(mould -> mould.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    Mould contactOnly(MadePerson person, Lot lot) {
        return one(person, lot, Mould::contactClosed);
    }

    Mould withoutPlan(MadePerson person, Lot lot) {
        return one(person, lot, mould -> mould.hasDetermination() && !mould.hasPlan());
    }

    Mould unfinished(MadePerson person, Lot lot) {
        return one(person, lot, mould -> !mould.wasAgreed() || !mould.hasDetermination());
    }

    Mould withPlan(MadePerson person, Lot lot) {
        return one(person, lot, Mould::hasPlan);
    }

    Mould withFixedPlan(MadePerson person, Lot lot) {
        return one(person, lot, mould -> mould.hasPlan() && mould.wasAgreed());
    }

    private Mould one(MadePerson person, Lot lot, Predicate<Mould> fits) {
        var fitting = all.stream().filter(fits).toList();
        var same = fitting.stream()
                .filter(mould -> mould.woman() == person.woman())
                .toList();
        var choice = same.isEmpty() ? fitting : same;
        var first = choice.get(lot.below(choice.size()));
        var second = choice.get(lot.below(choice.size()));
        return apart(first, person) <= apart(second, person) ? first : second;
    }

    private static long apart(Mould mould, MadePerson person) {
        return Math.abs(mould.born().toEpochDay() - person.born().toEpochDay());
    }
}
