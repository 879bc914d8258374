package org.ourplan.law.eligibility.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;

/** The fields of one case, or of a part of it, read with the type each must have. */
final class Fields {

    private final String where;
    private final Map<String, @Nullable Object> values;

    private Fields(String where, Map<String, @Nullable Object> values) {
        this.where = where;
        this.values = values;
    }

    /**
     * Reads a map whose keys are words.
     *
     * @param where names the case and field in refusals, for example "case EA01"
     */
    static Fields of(String where, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new Malformed(where + ": expected fields with names, found " + shown(value));
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            values.put(String.valueOf(entry.getKey()), entry.getValue());
        }
        return new Fields(where, values);
    }

    void onlyNamed(Set<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new Malformed(where + ": unknown field “" + name + "”");
            }
        }
    }

    /** A word that must be there. */
    String word(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new Malformed(where + ": “" + name + "” is missing");
        }
        if (!(value instanceof String text) || text.isBlank()) {
            throw new Malformed(where + ": “" + name + "” must be a word, found " + shown(value));
        }
        return text;
    }

    /** Text or a number as text; empty when the field is missing or null. */
    String text(String name) {
        Object value = values.get(name);
        if (value == null) {
            return "";
        }
        if (!(value instanceof String) && !(value instanceof Number)) {
            throw new Malformed(where + ": “" + name + "” must be text, found " + shown(value));
        }
        return value.toString();
    }

    /** Yes or no, as a word or as true or false; unanswered when the field is missing, null or the word unanswered. */
    Answer answer(String name) {
        Object value = values.get(name);
        if (value == null || value.equals("unanswered")) {
            return Answer.UNANSWERED;
        }
        if (value.equals("yes") || value.equals(true)) {
            return Answer.YES;
        }
        if (value.equals("no") || value.equals(false)) {
            return Answer.NO;
        }
        throw new Malformed(where + ": “" + name + "” must be yes, no or unanswered, found " + shown(value));
    }

    /** A list of words; empty when the field is missing or null. */
    List<String> words(String name) {
        Object value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
            throw new Malformed(where + ": “" + name + "” must be a list of words, found " + shown(value));
        }
        return list.stream().map(String.class::cast).toList();
    }

    /** Words by name, in order; empty when the field is missing or null. */
    Map<String, String> wordsByName(String name) {
        Object value = values.get(name);
        if (value == null) {
            return Map.of();
        }
        Fields inner = of(where + ": “" + name + "”", value);
        Map<String, String> words = new LinkedHashMap<>();
        inner.values.keySet().forEach(key -> words.put(key, inner.word(key)));
        return words;
    }

    /** The fields of a part; no fields when it is missing or null. */
    Fields part(String name) {
        Object value = values.get(name);
        return of(where + ": “" + name + "”", value == null ? Map.of() : value);
    }

    Malformed malformed(String name, String what) {
        return new Malformed(where + ": “" + name + "” " + what);
    }

    private static final int SHOWN = 60;

    /** A value as a refusal shows it: on one line and not too long. */
    static String shown(@Nullable Object value) {
        if (value == null) {
            return "nothing";
        }
        String text = String.valueOf(value).replaceAll("\\s+", " ").strip();
        return "“" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "”";
    }
}
