package org.ourplan.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of one page, one shown at a time; without script, one below the other under a list of links. For pages of their
 * own use {@code SubNavigation}.
 *
 * @param title over the list of links
 * @param idPrefix before the number in a panel's id
 */
public record Tabs(String title, @Nullable String idPrefix, List<Tab> tabs, Extra extra) implements Adjustable<Tabs> {

    public Tabs {
        tabs = List.copyOf(tabs);
    }

    /**
     * One part.
     *
     * @param id of its panel; the prefix and its number where null
     */
    public record Tab(
            String label, @Nullable String id, Words panel, Attributes attributes, Attributes panelAttributes) {}

    /** Tabs whose panels' ids begin with this. */
    public static Tabs prefixed(@Nullable String idPrefix) {
        return new Tabs("Contents", idPrefix, List.of(), Extra.NONE);
    }

    /** With this part next. */
    public Tabs tab(String label, Content panel) {
        return tab(new Tab(label, null, Words.of(panel), Attributes.NONE, Attributes.NONE));
    }

    /** With this part next, its panel of this id. */
    public Tabs tab(String label, String id, Content panel) {
        return tab(new Tab(label, id, Words.of(panel), Attributes.NONE, Attributes.NONE));
    }

    /** With this part next. */
    public Tabs tab(Tab next) {
        List<Tab> more = new ArrayList<>(tabs);
        more.add(next);
        return new Tabs(title, idPrefix, more, extra);
    }

    /** Under this title. */
    public Tabs title(String words) {
        return new Tabs(words, idPrefix, tabs, extra);
    }

    /** The id of the panel at this place, 0 for the first. */
    public String panelId(int index) {
        String own = tabs.get(index).id();
        return own == null ? (idPrefix == null ? "" : idPrefix) + "-" + (index + 1) : own;
    }

    @Override
    public Tabs extra(Extra changed) {
        return new Tabs(title, idPrefix, tabs, changed);
    }
}
