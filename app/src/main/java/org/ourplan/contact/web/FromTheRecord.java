package org.ourplan.contact.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourplan.people.InformationFormat;
import org.ourplan.people.Person;
import org.ourplan.platform.web.Answers;

/** What the record knows already of what a part of a contact asks: shown to be checked, so that nobody types it again. */
final class FromTheRecord {

    private static final Set<String> PLACES = Set.of("home", "caring", "taking-part");
    private static final Map<String, String> WAYS = Map.of(
            InformationFormat.EASY_READ.words(), "easy-read",
            InformationFormat.BSL_VIDEO.words(), "bsl",
            InformationFormat.EMAIL.words(), "online",
            InformationFormat.LARGE_PRINT.words(), "print");

    private FromTheRecord() {}

    /** True where the record may know something of what this part asks. */
    static boolean mayKnow(String place) {
        return PLACES.contains(place);
    }

    /** The answers to begin with; none where nothing is known. */
    static Answers of(Person person, String place) {
        var known = switch (place) {
            case "home" -> home(person);
            case "caring" -> caring(person);
            case "taking-part" -> takingPart(person);
            default -> Map.<String, List<String>>of();
        };
        return new Answers(known);
    }

    private static Map<String, List<String>> home(Person person) {
        var known = new LinkedHashMap<String, List<String>>();
        put(known, "home", person.address());
        put(known, "settled", person.settled().equals("unknown") ? "" : person.settled());
        return known;
    }

    private static Map<String, List<String>> caring(Person person) {
        var known = new LinkedHashMap<String, List<String>>();
        if (!person.carers().isEmpty()) {
            var carer = person.carers().getFirst();
            put(known, "someone-cares", "yes");
            put(known, "carer-name", carer.name());
            put(known, "carer-relation", carer.relation());
            put(known, "carer-phone", carer.phone());
            put(known, "carer-lives-with", carer.livesWith() ? "yes" : "");
        }
        return known;
    }

    private static Map<String, List<String>> takingPart(Person person) {
        var known = new LinkedHashMap<String, List<String>>();
        if (person.formats().size() == 1) {
            put(known, "prefers", WAYS.getOrDefault(person.formats().getFirst(), ""));
        }
        return known;
    }

    private static void put(Map<String, List<String>> known, String field, String value) {
        if (!value.isBlank()) {
            known.put(field, List.of(value));
        }
    }
}
