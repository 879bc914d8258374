package org.ourplan.people.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.people.Standing;
import org.ourplan.people.store.Around;
import org.ourplan.platform.web.Page;

/** Who is important to a person. */
public record AroundPage(String callThem, String link, List<Around.Known> around) implements Page {

    /** What they are, in words. */
    public static String standing(Around.Known known) {
        var words = known.relationship().standings().stream().map(Standing::words);
        var registered = switch (known.registered()) {
            case "yes" -> "power or order seen, registered";
            case "no" -> "power or order not seen";
            default -> "";
        };
        return Stream.concat(words, Stream.of(registered))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The relation in the person's words, and what else they are. */
    public static String what(Around.Known known) {
        var standing = standing(known);
        return known.relationship().relation() + (standing.isEmpty() ? "" : ". " + standing);
    }

    @Override
    public String template() {
        return "people/around";
    }
}
