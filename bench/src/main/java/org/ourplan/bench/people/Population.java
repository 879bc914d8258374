package org.ourplan.bench.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The people of a made-up council. Each is made from the seed and their number alone, so that they can be made in any
 * order, and on several threads, and are always the same.
 */
public final class Population {

    private static final Map<String, List<String>> STREETS = Names.read("streets.txt", ", | +");
    private static final Map<String, List<String>> TOWNS = Names.read("streets.txt", ", ");
    private static final String[][] SHORTER = {
        {"Patricia", "Pat"}, {"Margaret", "Peggy"}, {"Elizabeth", "Liz"}, {"William", "Bill"}, {"Robert", "Bob"},
        {"Christopher", "Chris"}, {"Frederick", "Fred"}, {"Kathleen", "Kath"}, {"Susan", "Sue"}, {"Thomas", "Tom"},
        {"Michael", "Mick"}, {"Ronald", "Ron"}, {"Dorothy", "Dot"}, {"Samantha", "Sam"}, {"Stanley", "Stan"}
    };

    private final long seed;
    private final LocalDate today;

    /** The people of this seed as they are on this day. */
    public Population(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    /** The person of this number, from 0. */
    public MadePerson person(int number) {
        var lot = Lot.of(seed, number);
        var repeats = number > 100 && lot.inThousand(15);
        return repeats ? again(number, lot) : fresh(number, lot);
    }

    /** A given and a family name of the group, for somebody around a person. */
    public static String[] name(Lot lot, String group, boolean woman) {
        return new String[] {Names.given(lot, group, woman, 1940 + lot.below(60)), Names.family(lot, group)};
    }

    private MadePerson fresh(int number, Lot lot) {
        var woman = lot.inThousand(590);
        var born = today.minusDays(age(lot) * 365L + lot.below(365));
        var group = Names.group(lot);
        var given = Names.given(lot, group, woman, born.getYear());
        var family = Names.family(lot, group);
        var former = woman && born.getYear() < 1985 && lot.inThousand(160)
                ? Names.family(lot, group)
                : lot.inThousand(8) ? Names.family(lot, group) : "";
        return new MadePerson(
                number,
                woman,
                group,
                lot.inThousand(20) ? Slips.misspelt(lot, given) : given,
                lot.inThousand(20) ? Slips.misspelt(lot, family) : family,
                called(lot, given),
                lot.inThousand(300) ? (woman ? "Mrs" : "Mr") : "",
                former,
                born,
                lot.inThousand(930) ? NhsNumbers.at(number) : null,
                address(lot),
                postcode(lot),
                lot.inThousand(800) ? "01632 96" + String.format("%04d", lot.below(10_000)) : "",
                -1);
    }

    /** The same person entered a second time, with another spelling, date or name, and never with their NHS number. */
    private MadePerson again(int number, Lot lot) {
        var other = lot.below(number);
        var first = fresh(other, Lot.of(seed, other));
        var slip = lot.below(4);
        return new MadePerson(
                number,
                first.woman(),
                first.group(),
                slip == 0 ? Slips.misspelt(lot, first.given()) : first.given(),
                slip == 1 ? Slips.misspelt(lot, first.family()) : first.family(),
                "",
                first.title(),
                "",
                slip == 2 ? Slips.changedOver(first.born()) : first.born(),
                null,
                slip == 3 ? address(lot) : first.address(),
                slip == 3 ? postcode(lot) : first.postcode(),
                first.phone(),
                other);
    }

    /** A third of those a council supports are under 65; the others are old, most of them very. */
    private static int age(Lot lot) {
        return lot.inThousand(340) ? 18 + lot.below(47) : 65 + (lot.below(19) + lot.below(19));
    }

    private static String called(Lot lot, String given) {
        for (var pair : SHORTER) {
            if (given.equals(pair[0]) && lot.inThousand(400)) {
                return pair[1];
            }
        }
        return "";
    }

    private static String address(Lot lot) {
        var house = lot.inThousand(120)
                ? "Flat " + (1 + lot.below(40)) + ", " + (1 + lot.below(90)) + " "
                : (1 + lot.small(220)) + " ";
        return house + street(lot) + "\n" + one(lot, TOWNS.getOrDefault("town", List.of()));
    }

    private static String street(Lot lot) {
        return one(lot, STREETS.getOrDefault("first", List.of()))
                + " "
                + one(lot, STREETS.getOrDefault("second", List.of()));
    }

    private static String one(Lot lot, List<String> list) {
        return list.get(lot.below(list.size()));
    }

    /** WM is no postcode area. */
    private static String postcode(Lot lot) {
        var letters = "ABDEFGHJLNPQRSTUWXYZ";
        return "WM" + (1 + lot.below(28)) + " " + (1 + lot.below(9)) + letters.charAt(lot.below(20))
                + letters.charAt(lot.below(20));
    }
}
