package org.ourplan.demonstration.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the demonstration's files: maps, lists and words only, in the order in which they are written. */
public final class Yaml {

    private static final String FOLDER = "/demonstration/";

    private Yaml() {}

    /** The file of this name in the demonstration's folder. */
    public static Map<String, Object> file(String name) {
        try (var in = Yaml.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + FOLDER + name);
            }
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            var read = new org.yaml.snakeyaml.Yaml(new SafeConstructor(options))
                    .load(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return map(read);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A map with its keys as words; no map reads as an empty one. */
    public static LinkedHashMap<String, Object> map(@Nullable Object value) {
        var map = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> given) {
            given.forEach((key, inner) -> map.put(word(key), said(key, inner)));
        }
        return map;
    }

    /** A comma in words without quotation marks makes a name with nothing after it: a slip of the writer's. */
    private static Object said(Object key, @Nullable Object inner) {
        if (inner == null) {
            throw new StoryStopped("nothing is said of “" + key + "”");
        }
        return inner;
    }

    /** A list of maps; nothing reads as an empty one. */
    public static List<Map<String, Object>> maps(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().<Map<String, Object>>map(Yaml::map).toList()
                : List.of();
    }

    /** A list of words; one word alone is a list of one. */
    public static List<String> words(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list.stream().map(Yaml::word).toList() : List.of(word(value));
    }

    /** A word or sentences: true is yes, false is no. */
    public static String word(@Nullable Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return value == null ? "" : String.valueOf(value).strip();
    }

    private static Object innerOver(Object usual, Object own) {
        return usual instanceof Map && own instanceof Map ? over(map(usual), map(own)) : own;
    }

    /** These answers part by part with those of the story over them. */
    public static LinkedHashMap<String, Object> over(Map<String, Object> usual, Map<String, Object> own) {
        var together = new LinkedHashMap<>(usual);
        own.forEach((key, value) -> together.merge(key, value, Yaml::innerOver));
        return together;
    }
}
