package org.ourplan.directory.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ourplan.directory.Entry;
import org.ourplan.directory.EntryField;
import org.ourplan.directory.EntryKind;

/** An entry as a service of Open Referral UK. What the standard has no place for has a name that begins with x_. */
public final class ServiceJson {

    /** The list from which an entry's kinds come. */
    public static final String TAXONOMY = "Ourplan: what people look for";

    /** Our own names for what the standard has no place for. */
    static final Map<EntryField, String> OWN = Map.of(
            EntryField.WHO_FOR, "x_who_for",
            EntryField.OTHER_WORDS, "x_other_words",
            EntryField.OTHER_WAYS, "x_without_the_internet");

    private final Entry entry;
    private final String origin;

    private ServiceJson(Entry entry, String origin) {
        this.entry = entry;
        this.origin = origin;
    }

    /** One line of the list of services: only what there is one of. */
    public static Map<String, Object> brief(Entry entry, String origin) {
        return new ServiceJson(entry, origin).brief();
    }

    /** A service with everything that belongs to it. */
    public static Map<String, Object> whole(Entry entry, String origin) {
        return new ServiceJson(entry, origin).whole();
    }

    private Map<String, Object> brief() {
        var service = new LinkedHashMap<String, Object>();
        service.put("id", entry.id().toString());
        service.put("name", entry.name());
        put(service, "description", EntryField.WHAT);
        service.put("url", entry.text().has(EntryField.WEB) ? said(EntryField.WEB) : origin + entry.link());
        put(service, "email", EntryField.EMAIL);
        service.put("status", entry.withdrawn() ? "inactive" : "active");
        put(service, "fees_description", EntryField.COST);
        put(service, "eligibility_description", EntryField.RULES);
        var checkedOn = entry.checkedOn();
        if (checkedOn != null) {
            service.put("assured_date", checkedOn.toString());
        }
        service.put("last_modified", entry.writtenAt().toString());
        OWN.keySet().stream().sorted().forEach(field -> put(service, OWN.getOrDefault(field, ""), field));
        service.put("organization", organization());
        return service;
    }

    private Map<String, Object> organization() {
        var name = entry.text().has(EntryField.RUN_BY) ? said(EntryField.RUN_BY) : entry.name();
        var organization = new LinkedHashMap<String, Object>();
        organization.put("id", id("organization:" + name));
        organization.put("name", name);
        organization.put("description", name);
        return organization;
    }

    private Map<String, Object> whole() {
        var service = brief();
        if (entry.text().has(EntryField.PHONE)) {
            var phones = List.of(Map.of("id", part("phone"), "number", said(EntryField.PHONE)));
            service.put("phones", phones);
            service.put("contacts", List.of(Map.of("id", part("contact"), "phones", phones)));
        }
        list(service, "schedules", "description", EntryField.TIMES);
        list(service, "cost_options", "amount_description", EntryField.COST);
        service.put("service_areas", named("area", entry.text().areas()));
        service.put(
                "languages",
                named("language", List.of(said(EntryField.LANGUAGES).split("\\s*[,;]\\s*"))));
        service.put("service_at_locations", locations());
        service.put(
                "attributes", entry.text().kinds().stream().map(this::attribute).toList());
        return service;
    }

    private void list(Map<String, Object> service, String list, String name, EntryField field) {
        if (entry.text().has(field)) {
            service.put(list, List.of(Map.of("id", part(list), name, said(field))));
        }
    }

    private List<Map<String, Object>> named(String what, List<String> names) {
        return names.stream()
                .filter(name -> !name.isBlank())
                .map(name -> Map.<String, Object>of("id", part(what + ":" + name), "name", name))
                .toList();
    }

    private List<Map<String, Object>> locations() {
        var physical = java.util.stream.Stream.of(EntryField.ADDRESS, EntryField.TOWN, EntryField.POSTCODE)
                .anyMatch(entry.text()::has);
        if (!physical && !entry.text().has(EntryField.ACCESS) && !entry.text().has(EntryField.GETTING_THERE)) {
            return List.of();
        }
        var location = new LinkedHashMap<String, Object>();
        location.put("id", part("location"));
        location.put("location_type", physical ? "physical" : "virtual");
        put(location, "transportation", EntryField.GETTING_THERE);
        if (physical) {
            location.put("addresses", List.of(address()));
        }
        list(location, "accessibility", "description", EntryField.ACCESS);
        return List.of(Map.of("id", part("service_at_location"), "location", location));
    }

    private Map<String, Object> address() {
        var address = new LinkedHashMap<String, Object>();
        address.put("id", part("address"));
        address.put("address_1", said(EntryField.ADDRESS));
        address.put("city", said(EntryField.TOWN));
        address.put("state_province", "");
        address.put("postal_code", said(EntryField.POSTCODE));
        address.put("country", "GB");
        address.put("address_type", "physical");
        return address;
    }

    private Map<String, Object> attribute(EntryKind kind) {
        var term = new LinkedHashMap<String, Object>();
        term.put("id", id("kind:" + kind.word()));
        term.put("code", kind.word());
        term.put("name", kind.words());
        term.put("term", kind.words());
        term.put("taxonomy", TAXONOMY);
        return Map.of("id", part("kind:" + kind.word()), "link_entity", "service", "taxonomy_term", term);
    }

    private void put(Map<String, Object> into, String name, EntryField field) {
        if (entry.text().has(field)) {
            into.put(name, said(field));
        }
    }

    private String said(EntryField field) {
        return entry.text().of(field);
    }

    /** The same part of the same entry has the same id each time. */
    private String part(String what) {
        return id(entry.id() + ":" + what);
    }

    private static String id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
