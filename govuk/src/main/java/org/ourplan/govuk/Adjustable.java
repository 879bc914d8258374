package org.ourplan.govuk;

import org.jspecify.annotations.Nullable;

/**
 * A component whose outer element takes an id, classes and attributes of the page's own.
 *
 * @param <T> the component itself
 */
public interface Adjustable<T> extends Component {

    /** What the page has added. */
    Extra extra();

    /** The same component with this added instead. */
    T extra(Extra extra);

    /** With this id. */
    default T id(@Nullable String id) {
        return extra(extra().id(id));
    }

    /** With these further classes, in place of any given before. */
    default T classes(@Nullable String classes) {
        return extra(extra().classes(classes));
    }

    /** With these classes and those given before. */
    default T alsoClasses(String classes) {
        return extra(extra().alsoClasses(classes));
    }

    /** With this attribute; an empty value writes the name alone, null takes it away. */
    default T attribute(String name, @Nullable String value) {
        return extra(extra().attribute(name, value));
    }

    /** With these attributes as well. */
    default T attributes(Attributes attributes) {
        return extra(extra().attributes(attributes));
    }
}
