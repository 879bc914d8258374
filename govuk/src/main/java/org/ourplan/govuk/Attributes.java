package org.ourplan.govuk;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Further attributes of an element, in order. An empty value writes the name alone ({@code disabled}). Names that are
 * not attribute names, and event handlers ({@code onclick}), are refused.
 */
public record Attributes(Map<String, String> values) implements Content {

    /** No attributes. */
    public static final Attributes NONE = new Attributes(Map.of());

    private static final Pattern NAME = Pattern.compile("(?!(?i:on[a-z]+$))[A-Za-z_:][-A-Za-z0-9_:.]*");

    public Attributes {
        values.keySet().forEach(Attributes::check);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** One attribute. */
    public static Attributes of(String name, String value) {
        return new Attributes(Map.of(name, value));
    }

    /** These attributes and one more; an earlier value of that name is replaced, and null takes it away. */
    public Attributes with(String name, @Nullable String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        if (value == null) {
            more.remove(name);
        } else {
            more.put(name, value);
        }
        return new Attributes(more);
    }

    /** These attributes and all of those; the later value of a name wins. */
    public Attributes with(Attributes others) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.putAll(others.values);
        return new Attributes(more);
    }

    /** The value of an attribute, or null where it is not there. */
    public @Nullable String get(String name) {
        return values.get(name);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        values.forEach((name, value) -> {
            output.writeContent(" ");
            output.writeContent(name);
            if (!value.isEmpty()) {
                output.writeContent("=\"");
                Escape.htmlAttribute(value, output);
                output.writeContent("\"");
            }
        });
    }

    private static void check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not an attribute name: " + name);
        }
    }
}
