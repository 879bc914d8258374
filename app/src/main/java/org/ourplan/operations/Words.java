package org.ourplan.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that follow a command: names, and options such as {@code --times 20} or {@code --documents}.
 *
 * @param names those that are no option
 * @param options each option's value; empty for one that takes none
 */
public record Words(List<String> names, Map<String, String> options) {

    /**
     * Reads them.
     *
     * @param use how the command is given, for the refusal
     * @param most how many names it takes
     * @param known each option, and whether a value follows it
     */
    public static Words of(List<String> arguments, String use, int most, Map<String, Boolean> known) {
        var names = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (var i = 0; i < arguments.size(); i++) {
            var word = arguments.get(i);
            if (!word.startsWith("--")) {
                names.add(word);
            } else if (known.containsKey(word) && !(known.get(word) && i + 1 == arguments.size())) {
                options.put(word, known.get(word) ? arguments.get(++i) : "");
            } else {
                throw new CannotBeDone("use: ./ourplan " + use);
            }
        }
        if (names.size() > most) {
            throw new CannotBeDone("use: ./ourplan " + use);
        }
        return new Words(List.copyOf(names), Map.copyOf(options));
    }

    /** Whether the option was given. */
    public boolean has(String option) {
        return options.containsKey(option);
    }

    /** A whole number from an option, from 1 to the most. */
    public int number(String option, int otherwise, int most) {
        var given = options.getOrDefault(option, Integer.toString(otherwise));
        if (!given.matches("[1-9]\\d{0,8}") || Integer.parseInt(given) > most) {
            throw new CannotBeDone(option + " is a whole number from 1 to " + most + ", such as " + otherwise + ".");
        }
        return Integer.parseInt(given);
    }
}
