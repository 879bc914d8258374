package org.ourplan.bench.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Given and family names by group, sex and age, the common ones commoner, and a long tail of rare family names. */
public final class Names {

    private static final String[] GROUPS = {
        "british", "irish", "muslim", "indian", "african", "caribbean", "polish", "chinese"
    };
    /** Cases of a thousand, in the same order. */
    private static final int[] SHARES = {800, 25, 55, 35, 25, 15, 35, 10};

    private static final List<String> RARE = rare();
    private static final Map<String, List<String>> LISTS = read("names.txt", " +");

    private Names() {}

    /** A group of people whose names go together. */
    static String group(Lot lot) {
        var ticket = lot.below(1000);
        for (var number = 0; number < GROUPS.length; number++) {
            ticket -= SHARES[number];
            if (ticket < 0) {
                return GROUPS[number];
            }
        }
        return GROUPS[0];
    }

    /** A given name of the group for somebody born in that year. */
    static String given(Lot lot, String group, boolean woman, int born) {
        var age = born < 1952 ? "old" : born < 1978 ? "middle" : "young";
        var list = list(group + (woman ? " women-" : " men-") + age);
        return list.get(lot.small(list.size()));
    }

    /** A family name of the group: of the British half are rare ones, and a few have two with a hyphen. */
    static String family(Lot lot, String group) {
        if (group.equals("british") && lot.inThousand(480)) {
            return RARE.get(lot.below(RARE.size()));
        }
        var list = list(group + " family");
        var name = list.get(lot.small(list.size()));
        return lot.inThousand(12) ? name + "-" + RARE.get(lot.below(RARE.size())) : name;
    }

    static List<String> list(String name) {
        return LISTS.getOrDefault(name, List.of());
    }

    /** Places and trades made up of two halves, as English family names are. */
    private static List<String> rare() {
        var beginnings =
                ("Ack Alder Apple Arm Ash Ather Back Bar Beck Bent Birk Black Blen Brad Bram Brear Broad Brock Brom Buck Burn "
                                + "Cald Carl Chad Charl Chat Clap Clif Clough Cole Copp Cran Crof Dal Dar Den Dew Dray Dun Ear Eccles Elling Fair Far Fern "
                                + "Fen Gar Gil Gold Graf Green Grim Had Hain Hal Ham Han Hard Har Hather Hay Hazel Heath Hep Hes Hol Horn Hough Hux Ing "
                                + "Kel Ken Kings Kirk Lang Lay Led Leigh Lind Long Lum Mar Mel Mid Mil Mor Nether New Nor Nut Oak Old Or Ox Pen Pick Plum "
                                + "Rad Rams Raven Red Ring Rother Row Rush Salt San Sel Shel Ship Sil Skel Snel Stan Staple Stock Stain Sut Swin Tad Thack "
                                + "Thorn Tid Til Tun Twi Under Wad Wal War Wat Way Whar Wheat Whit Wid Wil Win Wool Wor Wren Yar")
                        .split(" ");
        var ends =
                ("bank bourne bottom bridge brook burn bury by cliffe combe cote croft dale den don field ford gate greave grove ham hurst "
                                + "ington land lees ley low man mere more ridge royd shaw side stead stone sworth thorpe ton tree wall water way well wick "
                                + "wood worth")
                        .split(" ");
        var all = new ArrayList<String>();
        for (var beginning : beginnings) {
            for (var end : ends) {
                all.add(beginning + end);
            }
        }
        return List.copyOf(all);
    }

    static Map<String, List<String>> read(String file, String between) {
        try (var in = Names.class.getResourceAsStream(file)) {
            var text = new String(java.util.Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            var lists = new HashMap<String, List<String>>();
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var parts = line.split(" \\| ");
                var name = String.join(" ", List.of(parts).subList(0, parts.length - 1));
                lists.put(name, List.of(parts[parts.length - 1].strip().split(between)));
            });
            return lists;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
