package org.ourplan.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a form, field by field, each in words that say how to put it right. In the order of the page. */
public final class Problems {

    private final Map<String, String> byField = new LinkedHashMap<>();

    /** Adds a problem; the first of a field stands. */
    public Problems add(String field, String message) {
        byField.putIfAbsent(field, message);
        return this;
    }

    /** Adds the problem when the condition holds. */
    public Problems when(boolean wrong, String field, String message) {
        return wrong ? add(field, message) : this;
    }

    /** The message of a field, empty when it has none. */
    public String of(String field) {
        return byField.getOrDefault(field, "");
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** All, in order: the field's name and its message. */
    public List<Map.Entry<String, String>> all() {
        return new ArrayList<>(byField.entrySet());
    }

    /** No problems. */
    public static Problems none() {
        return new Problems();
    }
}
