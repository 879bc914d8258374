package org.ourplan.bench.load;

import java.util.List;
import org.ourplan.bench.mould.Mould;
import org.ourplan.bench.people.Lot;
import org.ourplan.bench.people.MadePerson;
import org.ourplan.bench.people.Population;

/** Those around a made-up person. */
final class Relatives {

    private Relatives() {}

    /** One, by name and the id of the relationship. */
    record Relative(String given, String family, long high, long low) {}

    static List<Relative> of(Mould mould, MadePerson person, Lot lot) {
        return mould.relatives().stream()
                .map(relative -> {
                    var name = Population.name(lot, person.group(), relative.woman());
                    var high =
                            (person.born().toEpochDay() + 20_000L) * 86_400_000L << 16 | 0x7000L | lot.next() & 0xFFFL;
                    return new Relative(
                            name[0],
                            relative.sameFamily() ? person.family() : name[1],
                            high,
                            lot.next() >>> 2 | 0x8000_0000_0000_0000L);
                })
                .toList();
    }
}
