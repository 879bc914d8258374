package org.ourplan.directory.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The services of a file: one service, a list of them, or a page of them under “contents” or “services”. Whatever is wrong is told
 * in words, with the line or with the service and its field.
 *
 * @param wrongs while there are any, nothing of the file is used
 */
record ServiceFile(List<ReadService> services, List<String> wrongs) {

    /** As many services as one file may have. */
    static final int MOST = 2_000;

    private static final int MOST_WRONGS = 50;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    ServiceFile {
        services = List.copyOf(services);
        wrongs = wrongs.stream().limit(MOST_WRONGS).toList();
    }

    /** Reads a file. */
    static ServiceFile read(String content) {
        try {
            return read(JSON.readTree(content));
        } catch (JacksonException unreadable) {
            return new ServiceFile(List.of(), List.of(where(unreadable)));
        }
    }

    private static String where(JacksonException unreadable) {
        var at = unreadable.getLocation();
        var line = at == null || at.getLineNr() < 1
                ? ""
                : " Look at line " + at.getLineNr() + ", sign " + Math.max(1, at.getColumnNr()) + ".";
        return "The file cannot be read as JSON." + line;
    }

    private static ServiceFile read(JsonNode root) {
        var listed = listed(root);
        if (listed.isEmpty()) {
            return new ServiceFile(
                    List.of(),
                    List.of(
                            "There are no services in the file. It must be a list of services, a page with “contents”, or"
                                    + " one service."));
        }
        if (listed.size() > MOST) {
            return new ServiceFile(
                    List.of(),
                    List.of("There are " + listed.size() + " services in the file. It may have " + MOST
                            + " at most: divide it."));
        }
        var services = new ArrayList<ReadService>();
        var wrongs = new ArrayList<String>();
        for (var number = 1; number <= listed.size(); number++) {
            var reading = new ServiceReading(number, listed.get(number - 1));
            services.add(reading.service());
            wrongs.addAll(reading.wrongs());
        }
        wrongs.addAll(twice(services));
        return new ServiceFile(services, wrongs);
    }

    private static List<JsonNode> listed(JsonNode root) {
        var list = root.isArray() ? root : root.has("contents") ? root.get("contents") : root.get("services");
        if (list == null) {
            return root.isObject() && root.has("name") ? List.of(root) : List.of();
        }
        var all = new ArrayList<JsonNode>();
        list.forEach(all::add);
        return all;
    }

    private static List<String> twice(List<ReadService> services) {
        var first = new HashMap<String, ReadService>();
        var wrongs = new ArrayList<String>();
        for (var service : services) {
            var other = service.id().isEmpty() ? null : first.putIfAbsent(service.id(), service);
            if (other != null) {
                wrongs.add(service.called() + " has the same “id” as service " + other.number() + ".");
            }
        }
        return wrongs;
    }
}
