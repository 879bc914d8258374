package org.ourplan.bench.people;

import java.time.LocalDate;

/** The slips of hurried keyboards and bad telephone lines. */
final class Slips {

    /** Spellings that are taken for one another. */
    private static final String[][] ALIKE = {
        {"Smith", "Smyth"},
        {"Johnson", "Jonson"},
        {"Clarke", "Clark"},
        {"Mohammed", "Muhammad"},
        {"Thompson", "Thomson"},
        {"Stephen", "Steven"},
        {"Catherine", "Katherine"},
        {"Philip", "Phillip"},
        {"Reid", "Read"},
        {"Davis", "Davies"},
        {"Hussain", "Hussein"},
        {"Ahmed", "Ahmad"},
        {"Brown", "Browne"},
        {"Ann", "Anne"},
        {"Allen", "Allan"},
        {"Sara", "Sarah"},
        {"Shaun", "Sean"},
        {"Begum", "Begam"},
        {"Green", "Greene"},
        {"Moore", "More"}
    };

    private Slips() {}

    /** The name as somebody else wrote it down. */
    static String misspelt(Lot lot, String name) {
        for (var pair : ALIKE) {
            if (name.equals(pair[0]) || name.equals(pair[1])) {
                return name.equals(pair[0]) ? pair[1] : pair[0];
            }
        }
        if (name.length() < 4) {
            return name;
        }
        var at = 1 + lot.below(name.length() - 2);
        return switch (lot.below(3)) {
            case 0 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            case 1 -> name.substring(0, at) + name.substring(at + 1);
            default ->
                at + 1 < name.length()
                        ? name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2)
                        : name;
        };
    }

    /** The date with its day and month changed over where that is a date; a day out where it is not. */
    static LocalDate changedOver(LocalDate date) {
        return date.getDayOfMonth() <= 12
                ? LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())
                : date.plusDays(1);
    }
}
