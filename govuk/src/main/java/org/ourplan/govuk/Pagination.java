package org.ourplan.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The way through a list of many pages, or from one page of a guide to the next.
 *
 * @param items numbered pages; null for a guide, which has only the one before and the one after
 * @param label what a screen reader calls it
 */
public record Pagination(
        @Nullable Arrow previous,
        @Nullable Arrow next,
        @Nullable List<Item> items,
        String label,
        Extra extra) implements Adjustable<Pagination> {

    public Pagination {
        items = items == null ? null : List.copyOf(items);
    }

    /**
     * The page before or after.
     *
     * @param text null for "Previous page" and "Next page"
     * @param title of that page, in a guide
     */
    public record Arrow(
            String href, @Nullable Words text, @Nullable String title, Attributes attributes) {

        /** To this address. */
        public static Arrow to(@Nullable String href) {
            return new Arrow(href == null ? "" : href, null, null, Attributes.NONE);
        }

        /** With these words. */
        public Arrow text(@Nullable Content words) {
            return new Arrow(href, words == null ? null : Words.of(words), title, attributes);
        }

        /** To a page of this title. */
        public Arrow title(@Nullable String words) {
            return new Arrow(href, text, words, attributes);
        }
    }

    /** One place in the row of numbers. */
    public sealed interface Item {}

    /**
     * A numbered page.
     *
     * @param spoken what a screen reader says; "Page 3" where null
     * @param current whether it is the one shown
     */
    public record Page(String number, String href, @Nullable String spoken, boolean current, Attributes attributes)
            implements Item {

        /** What a screen reader says. */
        public String said() {
            return spoken == null ? "Page " + number : spoken;
        }
    }

    /** Pages left out. */
    public record Gap() implements Item {}

    /** From one page of a guide to others; either may be null. */
    public static Pagination guide(@Nullable Arrow previous, @Nullable Arrow next) {
        return new Pagination(previous, next, null, "Pagination", Extra.NONE);
    }

    /**
     * Through a list of this many pages.
     *
     * @param current the page shown, 1 for the first
     * @param last the number of pages, at least 1
     * @param address of a page by its number
     */
    public static Pagination of(int current, int last, IntFunction<String> address) {
        List<Item> items = new ArrayList<>();
        for (int number = 1; number <= last; number++) {
            boolean near = number == 1 || number == last || Math.abs(number - current) <= 1;
            if (near) {
                String href = address.apply(number);
                items.add(new Page(String.valueOf(number), href, null, number == current, Attributes.NONE));
            } else if (!(items.getLast() instanceof Gap)) {
                items.add(new Gap());
            }
        }
        Arrow previous = current > 1 ? Arrow.to(address.apply(current - 1)) : null;
        Arrow next = current < last ? Arrow.to(address.apply(current + 1)) : null;
        return guide(previous, next).items(items);
    }

    /** With these places. */
    public Pagination items(@Nullable List<? extends Item> changed) {
        return new Pagination(previous, next, changed == null ? null : List.copyOf(changed), label, extra);
    }

    /** Called this by a screen reader. */
    public Pagination label(String words) {
        return new Pagination(previous, next, items, words, extra);
    }

    /** Whether it stands as a block, one way above the other: in a guide. */
    public boolean block() {
        return items == null && (previous != null || next != null);
    }

    @Override
    public Pagination extra(Extra changed) {
        return new Pagination(previous, next, items, label, changed);
    }
}
