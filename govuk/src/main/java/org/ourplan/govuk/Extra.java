package org.ourplan.govuk;

import org.jspecify.annotations.Nullable;

/** What a page may add to a component's outer element: an id, further classes (with spaces between) and attributes. */
public record Extra(@Nullable String id, @Nullable String classes, Attributes attributes) {

    /** Nothing added. */
    public static final Extra NONE = new Extra(null, null, Attributes.NONE);

    /** Further classes and nothing else. */
    public static Extra ofClasses(@Nullable String classes) {
        return new Extra(null, classes, Attributes.NONE);
    }

    /** With this id instead. */
    public Extra id(@Nullable String changed) {
        return new Extra(changed, classes, attributes);
    }

    /** With these classes instead. */
    public Extra classes(@Nullable String changed) {
        return new Extra(id, changed, attributes);
    }

    /** With these classes as well. */
    public Extra alsoClasses(String more) {
        return classes(classes == null ? more : classes + " " + more);
    }

    /** With this attribute; null takes it away. */
    public Extra attribute(String name, @Nullable String value) {
        return new Extra(id, classes, attributes.with(name, value));
    }

    /** With these attributes as well. */
    public Extra attributes(Attributes more) {
        return new Extra(id, classes, attributes.with(more));
    }

    /** The component's own class, those that hold now (null where one does not), then the page's. */
    public String classed(String own, @Nullable String... sometimes) {
        if (classes == null && sometimes.length == 0) {
            return own;
        }
        StringBuilder all = new StringBuilder(own);
        for (String one : sometimes) {
            append(all, one);
        }
        append(all, classes);
        return all.toString();
    }

    private static void append(StringBuilder all, @Nullable String more) {
        if (more != null && !more.isEmpty()) {
            all.append(' ').append(more);
        }
    }
}
