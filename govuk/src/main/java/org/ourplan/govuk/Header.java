package org.ourplan.govuk;

import gg.jte.Content;

/**
 * The head of every page: the council's own name or mark. GOV.UK's generic header, without crown or GOV.UK logo.
 *
 * @param url where the name leads
 */
public record Header(Words logo, String url, String containerClasses, Extra extra) implements Adjustable<Header> {

    /** The council's name, leading to the first page. */
    public static Header of(String name) {
        return of(Words.of(name));
    }

    /** The council's mark, leading to the first page. */
    public static Header of(Content mark) {
        return new Header(Words.of(mark), "/", "govuk-width-container", Extra.NONE);
    }

    /** Leading to this address. */
    public Header url(String address) {
        return new Header(logo, address, containerClasses, extra);
    }

    /** With these classes on its container instead of the usual width. */
    public Header containerClasses(String classes) {
        return new Header(logo, url, classes, extra);
    }

    @Override
    public Header extra(Extra changed) {
        return new Header(logo, url, containerClasses, changed);
    }
}
