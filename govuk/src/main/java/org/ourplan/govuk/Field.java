package org.ourplan.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * What every question has: its name in the form, label, hint, error, and what lies around it.
 *
 * @param id of the field; the name where null
 * @param describedBy ids of further descriptions, said before hint and error
 * @param group what the page adds to the form group
 * @param before content just before the field
 * @param after content just after it
 */
public record Field(
        @Nullable String name,
        @Nullable String id,
        @Nullable Label label,
        @Nullable Hint hint,
        @Nullable ErrorMessage error,
        @Nullable String describedBy,
        Extra group,
        @Nullable Content before,
        @Nullable Content after) {

    /** A field of this name with nothing said about it yet. */
    public static Field named(@Nullable String name) {
        return new Field(name, null, null, null, null, null, Extra.NONE, null, null);
    }

    /** With an id other than its name. */
    public Field id(@Nullable String changed) {
        return new Field(name, changed, label, hint, error, describedBy, group, before, after);
    }

    /** With this label. */
    public Field label(@Nullable Label changed) {
        return new Field(name, id, changed, hint, error, describedBy, group, before, after);
    }

    /** With this hint. */
    public Field hint(@Nullable Hint changed) {
        return new Field(name, id, label, changed, error, describedBy, group, before, after);
    }

    /** With this error. */
    public Field error(@Nullable ErrorMessage changed) {
        return new Field(name, id, label, hint, changed, describedBy, group, before, after);
    }

    /** Described by the elements with these ids. */
    public Field describedBy(@Nullable String ids) {
        return new Field(name, id, label, hint, error, ids, group, before, after);
    }

    /** With this added to the form group. */
    public Field group(Extra changed) {
        return new Field(name, id, label, hint, error, describedBy, changed, before, after);
    }

    /** With this content before the field. */
    public Field before(@Nullable Content content) {
        return new Field(name, id, label, hint, error, describedBy, group, content, after);
    }

    /** With this content after the field. */
    public Field after(@Nullable Content content) {
        return new Field(name, id, label, hint, error, describedBy, group, before, content);
    }

    /** The field's id: its own or its name. */
    public @Nullable String fieldId() {
        return id == null ? name : id;
    }

    /** Whether there is something to put right. */
    public boolean wrong() {
        return error != null;
    }

    /** The id that the hint carries in this field, as {@code name-hint}. */
    public @Nullable Hint placedHint() {
        return hint == null ? null : hint.id(fieldId() + "-hint");
    }

    /** The error with its id in this field, as {@code name-error}. */
    public @Nullable ErrorMessage placedError() {
        return error == null ? null : error.id(fieldId() + "-error");
    }

    /** The label pointed at this field. */
    public @Nullable Label placedLabel() {
        return label == null ? null : label.forField(fieldId());
    }

    /** Ids of all that describes the field, in the order it should be read, or null where nothing does. */
    public @Nullable String describedByAll() {
        String all = describedBy;
        if (hint != null) {
            all = joined(all, fieldId() + "-hint");
        }
        return error == null ? all : joined(all, fieldId() + "-error");
    }

    private static String joined(@Nullable String first, String second) {
        return first == null ? second : first + " " + second;
    }
}
