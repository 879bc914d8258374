package org.ourplan.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service's name and its main pages, under the header.
 *
 * @param collapse whether small screens show a button instead of the links; null for where there are several
 */
public record ServiceNavigation(
        @Nullable String serviceName,
        @Nullable String serviceUrl,
        List<Link> links,
        @Nullable Boolean collapse,
        Menu menu,
        Slots slots,
        Extra extra)
        implements Adjustable<ServiceNavigation> {

    public ServiceNavigation {
        links = List.copyOf(links);
    }

    /** Where one is: on this very page, somewhere below it, or elsewhere. */
    public enum Here {
        PAGE,
        BELOW,
        ELSEWHERE
    }

    /**
     * One of the main pages.
     *
     * @param href null for words that lead nowhere
     */
    public record Link(Words text, @Nullable String href, Here here, Attributes attributes) {

        /** What {@code aria-current} says of it, or null. */
        public @Nullable String current() {
            return switch (here) {
                case PAGE -> "page";
                case BELOW -> "true";
                case ELSEWHERE -> null;
            };
        }
    }

    /**
     * The words of the menu on small screens and of the landmarks.
     *
     * @param buttonLabel what a screen reader says of the button; null for its text
     * @param navigationLabel what it calls the list of links; null for the button's text
     * @param sectionLabel what it calls the whole
     */
    public record Menu(
            String button,
            @Nullable String buttonLabel,
            @Nullable String navigationLabel,
            @Nullable String navigationClasses,
            String id,
            String sectionLabel) {

        /** The usual words. */
        public static final Menu USUAL = new Menu("Menu", null, null, null, "navigation", "Service information");
    }

    /**
     * Places for content of the page's own.
     *
     * @param endInline whether what is at the end stands on the line of the links
     */
    public record Slots(
            @Nullable Content start,
            @Nullable Content end,
            boolean endInline,
            @Nullable Content navigationStart,
            @Nullable Content navigationEnd) {

        /** Nothing in any. */
        public static final Slots EMPTY = new Slots(null, null, false, null, null);
    }

    /** A navigation with no service name. */
    public static ServiceNavigation unnamed() {
        return new ServiceNavigation(null, null, List.of(), null, Menu.USUAL, Slots.EMPTY, Extra.NONE);
    }

    /** The navigation of this service, its name leading to this address. */
    public static ServiceNavigation of(@Nullable String serviceName, @Nullable String serviceUrl) {
        return new ServiceNavigation(serviceName, serviceUrl, List.of(), null, Menu.USUAL, Slots.EMPTY, Extra.NONE);
    }

    /** With this page next. */
    public ServiceNavigation link(String text, String href, Here here) {
        return link(new Link(Words.of(text), href, here, Attributes.NONE));
    }

    /** With this page next. */
    public ServiceNavigation link(Link next) {
        List<Link> more = new ArrayList<>(links);
        more.add(next);
        return new ServiceNavigation(serviceName, serviceUrl, more, collapse, menu, slots, extra);
    }

    /** With the links behind a button on small screens, or not. */
    public ServiceNavigation collapse(@Nullable Boolean on) {
        return new ServiceNavigation(serviceName, serviceUrl, links, on, menu, slots, extra);
    }

    /** With these words for menu and landmarks. */
    public ServiceNavigation menu(Menu words) {
        return new ServiceNavigation(serviceName, serviceUrl, links, collapse, words, slots, extra);
    }

    /** With this content of the page's own. */
    public ServiceNavigation slots(Slots content) {
        return new ServiceNavigation(serviceName, serviceUrl, links, collapse, menu, content, extra);
    }

    /** With this at the end of the line, such as who is signed in and the way out. */
    public ServiceNavigation end(Content content) {
        return slots(new Slots(slots.start(), content, true, slots.navigationStart(), slots.navigationEnd()));
    }

    /** Whether small screens show a button. */
    public boolean collapses() {
        return collapse == null ? links.size() > 1 : collapse;
    }

    /** Whether there is a list of links at all. */
    public boolean listed() {
        return !links.isEmpty() || slots.navigationStart() != null || slots.navigationEnd() != null;
    }

    /** Whether it is a landmark of its own, more than the list of links. */
    public boolean landmark() {
        return serviceName != null || slots.start() != null || slots.end() != null;
    }

    @Override
    public ServiceNavigation extra(Extra changed) {
        return new ServiceNavigation(serviceName, serviceUrl, links, collapse, menu, slots, changed);
    }
}
