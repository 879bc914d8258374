package org.ourplan.bench;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words after a command: {@code --name value}. What cannot be read is refused in words. */
public final class Asked {

    private final Map<String, String> given;

    private Asked(Map<String, String> given) {
        this.given = given;
    }

    /** The words cannot be read; the message says why. */
    public static final class Unclear extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Unclear(String message) {
            super(message);
        }
    }

    /** Reads them; only these names are known. */
    public static Asked of(List<String> words, String... names) {
        var given = new HashMap<String, String>();
        for (var at = 0; at < words.size(); at += 2) {
            var name = words.get(at).startsWith("--") ? words.get(at).substring(2) : "";
            if (!Arrays.asList(names).contains(name)) {
                throw new Unclear("'" + words.get(at) + "' is not understood here. Known are: --"
                        + String.join(", --", names) + ".");
            }
            if (at + 1 == words.size() || words.get(at + 1).startsWith("--")) {
                throw new Unclear("--" + name + " needs a value after it.");
            }
            given.put(name, words.get(at + 1));
        }
        return new Asked(given);
    }

    /** True where it was said. */
    public boolean has(String name) {
        return given.containsKey(name);
    }

    /** A whole number within bounds; digits may be parted by commas or underscores. */
    public int number(String name, int otherwise, int least, int most) {
        if (!has(name)) {
            return otherwise;
        }
        var digits = text(name, "").replaceAll("[,_]", "");
        if (!digits.matches("\\d{1,10}") || Long.parseLong(digits) < least || Long.parseLong(digits) > most) {
            throw new Unclear("--" + name + " is a whole number from " + least + " to " + most + ", not '"
                    + given.get(name) + "'.");
        }
        return Integer.parseInt(digits);
    }

    /** A day, written 2026-11-16. */
    public LocalDate day(String name, LocalDate otherwise) {
        try {
            return has(name) ? LocalDate.parse(text(name, "")) : otherwise;
        } catch (DateTimeParseException notADay) {
            throw new Unclear("--" + name + " is a day like 2026-11-16, not '" + given.get(name) + "'.");
        }
    }

    /** What was said, or this. */
    public String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    /** Parts between commas. */
    public List<String> list(String name, String otherwise) {
        return Arrays.stream(text(name, otherwise).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
