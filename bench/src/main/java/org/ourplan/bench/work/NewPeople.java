package org.ourplan.bench.work;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.ourplan.bench.http.Browser;
import org.ourplan.bench.http.NotAsExpected;

/** People added through the program's own forms: first looked for, then added. */
public final class NewPeople {

    private static final Pattern PERSON = Pattern.compile("/people/([0-9a-f-]{36})/around");
    private static final AtomicLong next = new AtomicLong(System.nanoTime() & 0xFFFFFFFFFL);

    private NewPeople() {}

    /** Somebody who was added. */
    public record Added(String id, String name) {}

    /** Adds somebody with names that nobody has. */
    public static Added add(Browser browser, int number) {
        var many = next.incrementAndGet();
        var family = "Measured" + letters(many);
        var given = "Person" + letters(many * 31 + number);
        var answers = Map.ofEntries(
                Map.entry("given-name", List.of(given)),
                Map.entry("family-name", List.of(family)),
                Map.entry("settled", List.of("resident-here")),
                Map.entry("cared-for", List.of("no")),
                Map.entry("birth", List.of("known")),
                Map.entry("born-day", List.of(String.valueOf(1 + many % 28))),
                Map.entry("born-month", List.of(String.valueOf(1 + many % 12))),
                Map.entry("born-year", List.of(String.valueOf(1930 + many % 60))),
                Map.entry("somebody-else", List.of("yes")));
        var page = browser.get("/people");
        var to = browser.sendTo("/people/add", page.token(), answers);
        var person = PERSON.matcher(to);
        if (!person.find()) {
            throw new NotAsExpected("nobody was added: " + to);
        }
        return new Added(person.group(1), given + " " + family);
    }

    private static String letters(long number) {
        var word = new StringBuilder();
        for (var left = number; left > 0; left /= 21) {
            word.append("bcdfghjklmnpqrstvwxyz".charAt((int) (left % 21)));
            word.append("aeiou".charAt((int) (left % 5)));
        }
        return word.toString();
    }
}
