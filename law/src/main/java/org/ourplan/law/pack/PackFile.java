package org.ourplan.law.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a shipped pack that is already parsed into maps, lists and words. A field it does not know is refused: so is a
 * statutory check that somebody tries to set.
 */
public final class PackFile {

    private static final Set<String> HEAD = Set.of("id", "title", "source", "decided", "supersedes", "about", "lines");

    private PackFile() {}

    /** The pack in the file. Refused, naming the place, when it is not one. */
    public static ShippedPack read(@Nullable Object parsed) {
        Map<String, Object> file = map(parsed, "the file");
        file.keySet().stream()
                .filter(field -> !HEAD.contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw new IllegalArgumentException(
                            "a pack has no “" + field + "”: statutory checks are not part of a pack");
                });
        return new ShippedPack(
                text(file, "id"),
                text(file, "title"),
                String.valueOf(file.getOrDefault("source", "")),
                text(file, "decided"),
                text(file, "supersedes"),
                text(file, "about"),
                content(file.get("lines")));
    }

    /** Lines alone, as a pack is kept. */
    public static PackContent content(@Nullable Object lines) {
        if (!(lines instanceof List<?> list)) {
            throw new IllegalArgumentException("a pack has “lines”, a list");
        }
        List<PackLine> read = new ArrayList<>();
        list.forEach(line -> read.add(line(map(line, "line " + (read.size() + 1)))));
        return new PackContent(read);
    }

    private static PackLine line(Map<String, Object> line) {
        LineKind kind = LineKind.named(text(line, "kind"))
                .orElseThrow(() ->
                        new IllegalArgumentException("a pack has no lines of the kind “" + line.get("kind") + "”"));
        Map<String, String> said = new LinkedHashMap<>();
        line.forEach((field, value) -> {
            if (!field.equals("kind")) {
                refuseUnknown(kind, field);
                said.put(field, word(value));
            }
        });
        return new PackLine(kind, said);
    }

    private static void refuseUnknown(LineKind kind, String field) {
        if (!kind.fields().contains(field) && !field.equals(PackLine.CITES) && !field.equals(PackLine.WHERE)) {
            throw new IllegalArgumentException("a line of “" + kind.stored() + "” has no “" + field + "”");
        }
    }

    private static String text(Map<String, Object> file, String field) {
        String words = word(file.get(field));
        if (words.isBlank()) {
            throw new IllegalArgumentException("a pack needs “" + field + "”");
        }
        return words;
    }

    private static String word(@Nullable Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return value == null ? "" : String.valueOf(value).strip();
    }

    private static Map<String, Object> map(@Nullable Object value, String what) {
        if (!(value instanceof Map<?, ?> given)) {
            throw new IllegalArgumentException(what + " must be a group of fields");
        }
        Map<String, Object> map = new LinkedHashMap<>();
        given.forEach((key, inner) -> map.put(String.valueOf(key), inner == null ? "" : inner));
        return map;
    }
}
