package org.ourplan.directory.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.ourplan.directory.EntryField;
import org.ourplan.directory.EntryKind;
import org.ourplan.directory.EntryText;
import tools.jackson.databind.JsonNode;

/** Reads one service by the names of HSDS 3.0, and notes what in it is not what it should be. */
final class ServiceReading {

    private static final Set<String> HERE_NOW = Set.of("", "active");
    private static final Set<String> STATUS = Set.of("", "active", "inactive", "defunct", "temporarily closed");

    private final int number;
    private final JsonNode node;
    private final List<String> wrongs = new ArrayList<>();
    private final Map<EntryField, String> says = new EnumMap<>(EntryField.class);

    ServiceReading(int number, JsonNode node) {
        this.number = number;
        this.node = node;
    }

    /** What is wrong with it, once it was read. */
    List<String> wrongs() {
        return wrongs;
    }

    ReadService service() {
        if (!node.isObject()) {
            wrongs.add("Service " + number + " is not an object with fields.");
            return new ReadService(number, "", new EntryText(Map.of(), Set.of()), true, null);
        }
        itself();
        around();
        var status = text(node, "status");
        if (!STATUS.contains(status)) {
            wrong("status", "must be one of: active, inactive, defunct, temporarily closed");
        }
        var id = text(node, "id");
        if (id.isEmpty()) {
            wrong("id", "is missing, so that we could not know it again");
        }
        return new ReadService(number, id, new EntryText(says, kinds()), !HERE_NOW.contains(status), assured());
    }

    private void itself() {
        put(EntryField.NAME, text(node, "name"));
        put(EntryField.WHAT, plain(text(node, "description")));
        put(EntryField.WEB, web());
        put(EntryField.EMAIL, text(node, "email"));
        put(EntryField.RULES, joined(Stream.of(plain(text(node, "eligibility_description")), ages())));
        ServiceJson.OWN.forEach((field, name) -> put(field, text(node, name)));
        var runBy = text(node.path("organization"), "name");
        put(EntryField.RUN_BY, runBy.equals(text(node, "name")) ? "" : runBy);
        var costs = joined(each(node, "cost_options").map(this::cost));
        var fees = plain(text(node, "fees_description"));
        put(EntryField.COST, !fees.isEmpty() ? fees : !costs.isEmpty() ? costs : plain(text(node, "fees")));
    }

    /** Our own page of an entry stands in a file of ours where it has no other; it is none of theirs. */
    private String web() {
        var url = text(node, "url");
        return url.endsWith("/directory/" + text(node, "id")) ? "" : url;
    }

    private void around() {
        put(EntryField.TIMES, joined(each(node, "schedules").map(schedule -> plain(text(schedule, "description")))));
        put(EntryField.AREAS, commas(each(node, "service_areas").map(area -> text(area, "name"))));
        put(EntryField.LANGUAGES, commas(each(node, "languages").map(language -> text(language, "name"))));
        var locations = each(node, "service_at_locations")
                .map(at -> at.path("location"))
                .toList();
        put(EntryField.PHONE, phone(locations));
        locations.stream().filter(JsonNode::isObject).findFirst().ifPresent(this::place);
    }

    private void place(JsonNode location) {
        put(EntryField.GETTING_THERE, plain(text(location, "transportation")));
        put(
                EntryField.ACCESS,
                joined(each(location, "accessibility")
                        .flatMap(one -> Stream.of(plain(text(one, "description")), plain(text(one, "details"))))));
        each(location, "addresses").findFirst().ifPresent(address -> {
            put(
                    EntryField.ADDRESS,
                    commas(Stream.of(
                            text(address, "attention"), text(address, "address_1"), text(address, "address_2"))));
            put(EntryField.TOWN, text(address, "city"));
            put(EntryField.POSTCODE, text(address, "postal_code"));
        });
    }

    private String phone(List<JsonNode> locations) {
        return Stream.of(
                        each(node, "phones"),
                        each(node, "contacts").flatMap(contact -> each(contact, "phones")),
                        locations.stream().flatMap(location -> each(location, "phones")))
                .flatMap(phones -> phones)
                .map(phone -> text(phone, "number"))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String cost(JsonNode option) {
        var amount = option.path("amount");
        var pounds = amount.isNumber() ? "£" + amount.decimalValue().toPlainString() : "";
        return Stream.of(text(option, "option"), pounds, text(option, "amount_description"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String ages() {
        var from = node.path("minimum_age");
        var to = node.path("maximum_age");
        var words = (from.isNumber() ? "From " + from.asInt() + " years." : "")
                + (to.isNumber() ? " Up to " + to.asInt() + " years." : "");
        return words.strip();
    }

    private Set<EntryKind> kinds() {
        var kinds = EnumSet.noneOf(EntryKind.class);
        each(node, "attributes")
                .map(attribute -> attribute.path("taxonomy_term"))
                .forEach(term -> {
                    var names = List.of(text(term, "code"), text(term, "name"), text(term, "term"));
                    Stream.of(EntryKind.values())
                            .filter(kind -> names.contains(kind.word()) || names.contains(kind.words()))
                            .forEach(kinds::add);
                });
        return kinds;
    }

    private @Nullable LocalDate assured() {
        var day = text(node, "assured_date");
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException notADay) {
            wrong("assured_date", "must be a day such as 2026-11-28");
            return null;
        }
    }

    private Stream<JsonNode> each(JsonNode of, String list) {
        var found = of.path(list);
        if (found.isMissingNode() || found.isNull()) {
            return Stream.empty();
        }
        if (!found.isArray()) {
            wrong(list, "must be a list");
            return Stream.empty();
        }
        var all = new ArrayList<JsonNode>();
        found.forEach(all::add);
        return all.stream();
    }

    private String text(JsonNode of, String field) {
        var found = of.path(field);
        if (found.isMissingNode() || found.isNull()) {
            return "";
        }
        if (!found.isString()) {
            wrong(field, "must be words between quotation marks");
            return "";
        }
        return found.stringValue().strip().replace("\u0000", "");
    }

    /** The standard lets descriptions hold marks for web pages: only their words are used. */
    private static String plain(String words) {
        return words.matches("(?s).*<[a-zA-Z/!].*")
                ? Jsoup.parse(words).wholeText().strip()
                : words;
    }

    private void put(EntryField field, String words) {
        if (!words.isEmpty()) {
            says.put(field, words);
        }
    }

    private static String joined(Stream<String> words) {
        return words.filter(each -> !each.isBlank()).distinct().collect(Collectors.joining("\n"));
    }

    private static String commas(Stream<String> words) {
        return String.join(
                ", ", words.filter(each -> !each.isBlank()).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private void wrong(String field, String what) {
        var name = says.getOrDefault(EntryField.NAME, "");
        var sentence =
                "Service " + number + (name.isEmpty() ? "" : " (“" + name + "”)") + ": “" + field + "” " + what + ".";
        if (!wrongs.contains(sentence)) {
            wrongs.add(sentence);
        }
    }
}
