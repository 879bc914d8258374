package org.ourplan.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A question on a form, of whatever kind.
 *
 * @param <T> the component itself
 */
public interface FormControl<T> extends Adjustable<T> {

    /** What every question has. */
    Field field();

    /** The same question with this instead. */
    T field(Field field);

    /** With an id other than its name; hint and error take theirs from it. */
    @Override
    default T id(@Nullable String id) {
        return field(field().id(id));
    }

    /** With this help; null for none. */
    default T hint(@Nullable String text) {
        return field(field().hint(text == null ? null : Hint.of(text)));
    }

    /** With this help, of rich content. */
    default T hint(Content content) {
        return field(field().hint(content instanceof Hint hint ? hint : Hint.of(content)));
    }

    /** With this to put right; null for nothing, so a page can pass what its check found. */
    default T error(@Nullable String text) {
        return field(field().error(text == null ? null : ErrorMessage.of(text)));
    }

    /** With this to put right, of rich content. */
    default T error(Content content) {
        return field(field().error(content instanceof ErrorMessage error ? error : ErrorMessage.of(content)));
    }

    /** Described by the elements with these ids as well. */
    default T describedBy(@Nullable String ids) {
        return field(field().describedBy(ids));
    }

    /** With these classes on its form group. */
    default T groupClasses(@Nullable String classes) {
        return field(field().group(field().group().classes(classes)));
    }

    /** With this attribute on its form group. */
    default T groupAttribute(String name, @Nullable String value) {
        return field(field().group(field().group().attribute(name, value)));
    }

    /** With this content just before what is filled in. */
    default T before(Content content) {
        return field(field().before(content));
    }

    /** With this content just after what is filled in. */
    default T after(Content content) {
        return field(field().after(content));
    }
}
