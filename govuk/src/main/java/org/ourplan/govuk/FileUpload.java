package org.ourplan.govuk;

import org.jspecify.annotations.Nullable;

/**
 * A file to send.
 *
 * @param dropZone what the page adds to the place files may be dropped on; null for a plain input
 */
public record FileUpload(Field field, @Nullable Extra dropZone, Extra extra) implements LabelledControl<FileUpload> {

    /** A file of this name in the form. */
    public static FileUpload named(@Nullable String name) {
        return new FileUpload(Field.named(name), null, Extra.NONE);
    }

    /** With a place to drop the file on, and this added to it. */
    public FileUpload dropZone(@Nullable Extra zone) {
        return new FileUpload(field, zone, extra);
    }

    /** Any number of files. */
    public FileUpload multiple() {
        return attribute("multiple", "");
    }

    /** Only files of these kinds, such as {@code image/*}; the server must check too. */
    public FileUpload accept(String kinds) {
        return attribute("accept", kinds);
    }

    @Override
    public FileUpload field(Field changed) {
        return new FileUpload(changed, dropZone, extra);
    }

    @Override
    public FileUpload extra(Extra changed) {
        return new FileUpload(field, dropZone, changed);
    }
}
