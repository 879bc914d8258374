package org.ourplan.platform.web;

/**
 * One page: a record with everything its template shows. A controller returns it; the template of the same name, given
 * by {@link #template()} under {@code src/main/jte} without its ending, is rendered with the page and {@link At}.
 */
public interface Page {

    /** For example {@code contact/firstContact}. */
    String template();

    /** The HTTP status: 200 unless the page tells of a refusal or something missing. */
    default int status() {
        return 200;
    }
}
