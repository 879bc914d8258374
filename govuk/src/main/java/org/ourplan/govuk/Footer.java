package org.ourplan.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The foot of every page. It has no crown and no crest: those are the Crown's, not a council's.
 *
 * @param meta null for no links and no text
 * @param licence under which the content may be used; null says nothing of it
 */
public record Footer(
        List<Column> columns,
        @Nullable Meta meta,
        @Nullable Words licence,
        @Nullable String containerClasses,
        Extra extra)
        implements Adjustable<Footer> {

    public Footer {
        columns = List.copyOf(columns);
    }

    /** A link. */
    public record Link(String text, String href, Attributes attributes) {}

    /**
     * A list of links under a heading.
     *
     * @param width of the section, such as {@code two-thirds}
     * @param columns in which its links stand, 2 or 3; null for one
     */
    public record Column(
            String title, String width, @Nullable Integer columns, List<Link> links) {
        public Column {
            links = List.copyOf(links);
        }
    }

    /**
     * The links every page has, and words after them.
     *
     * @param hiddenTitle what a screen reader calls the links
     */
    public record Meta(
            String hiddenTitle, List<Link> links, @Nullable Words text) {
        public Meta {
            links = List.copyOf(links);
        }
    }

    /** A footer with nothing in it yet. */
    public static Footer empty() {
        return new Footer(List.of(), null, null, null, Extra.NONE);
    }

    /** With this link next, among those every page has. */
    public Footer link(String text, String href) {
        List<Link> links = new ArrayList<>(meta == null ? List.of() : meta.links());
        links.add(new Link(text, href, Attributes.NONE));
        return meta(new Meta(
                meta == null ? "Support links" : meta.hiddenTitle(), links, meta == null ? null : meta.text()));
    }

    /** With these words after the links. */
    public Footer text(Content words) {
        return meta(new Meta(
                meta == null ? "Support links" : meta.hiddenTitle(),
                meta == null ? List.of() : meta.links(),
                Words.of(words)));
    }

    /** With these links and words. */
    public Footer meta(@Nullable Meta changed) {
        return new Footer(columns, changed, licence, containerClasses, extra);
    }

    /** With this list of links next. */
    public Footer column(Column next) {
        List<Column> more = new ArrayList<>(columns);
        more.add(next);
        return new Footer(more, meta, licence, containerClasses, extra);
    }

    /** Under this licence. */
    public Footer licence(@Nullable Content words) {
        return new Footer(columns, meta, words == null ? null : Words.of(words), containerClasses, extra);
    }

    /** With these classes on its container. */
    public Footer containerClasses(@Nullable String classes) {
        return new Footer(columns, meta, licence, classes, extra);
    }

    @Override
    public Footer extra(Extra changed) {
        return new Footer(columns, meta, licence, containerClasses, changed);
    }
}
