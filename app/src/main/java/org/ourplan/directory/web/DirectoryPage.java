package org.ourplan.directory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.directory.Entry;
import org.ourplan.directory.EntryField;
import org.ourplan.directory.EntryKind;
import org.ourplan.directory.Found;
import org.ourplan.directory.Wanted;
import org.ourplan.govuk.Pagination;
import org.ourplan.govuk.Select;
import org.ourplan.platform.web.Page;

/**
 * What there is, and what was found of it.
 *
 * @param phone the council's number, for those without the internet; may be empty
 */
public record DirectoryPage(Wanted wanted, Found found, LastChecked lastChecked, String phone) implements Page {

    private static final int SHORT = 180;

    @Override
    public String template() {
        return "directory/search";
    }

    /** How many were found, in words. */
    public String count() {
        var asked = !wanted.words().isEmpty() || !wanted.place().isEmpty() || wanted.kind() != null;
        return switch (found.all()) {
            case 0 -> asked ? "Nothing was found" : "There is nothing in the directory yet";
            case 1 -> "1 thing was found";
            default -> found.all() + (asked ? " things were found" : " things near you");
        };
    }

    /** Everything, and each kind. */
    public List<Select.Option> kinds() {
        var kinds = new ArrayList<Select.Option>();
        kinds.add(Select.Option.of("", "Everything"));
        for (var kind : EntryKind.values()) {
            kinds.add(Select.Option.of(kind.word(), kind.words()));
        }
        return kinds;
    }

    /** The kind that was chosen; empty for everything. */
    public String kind() {
        var kind = wanted.kind();
        return kind == null ? "" : kind.word();
    }

    /** The beginning of what it says. */
    public String beginning(Entry entry) {
        return beginningOf(entry);
    }

    static String beginningOf(Entry entry) {
        var words = entry.text().of(EntryField.WHAT).replaceAll("\\s+", " ");
        if (words.length() <= SHORT) {
            return words;
        }
        var end = words.lastIndexOf(' ', SHORT);
        return words.substring(0, end < 1 ? SHORT : end) + " …";
    }

    /** Where, and what it costs, in a line. */
    public String whereAndCost(Entry entry) {
        return whereAndCostOf(entry);
    }

    static String whereAndCostOf(Entry entry) {
        var town = entry.text().of(EntryField.TOWN);
        var where = town.isEmpty()
                ? entry.text().areas().isEmpty()
                        ? "For the whole area"
                        : "For " + entry.text().of(EntryField.AREAS)
                : town;
        var cost = entry.text().of(EntryField.COST);
        return where + (cost.isEmpty() ? "" : " · " + cost.replaceAll("\\s+", " "));
    }

    /** When it was last checked. */
    public String checked(Entry entry) {
        return lastChecked.of(entry);
    }

    /** The way through the pages. */
    public Pagination pages() {
        return Pagination.of(found.page(), found.pages(), this::address).label("Pages of what was found");
    }

    private String address(int number) {
        return "/directory?words=" + encode(wanted.words()) + "&place=" + encode(wanted.place()) + "&kind=" + kind()
                + "&page=" + number;
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
