package org.ourplan.record.web;

import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Pagination;
import org.ourplan.govuk.moj.SubNavigation;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Happening;
import org.ourplan.record.store.Happenings;

/**
 * Everything that happened to a person, newest first.
 *
 * @param links true for those who may open what it tells of
 */
public record EverythingPage(
        PersonId person, boolean links, Happening.@Nullable Kind kind, int number, Happenings.Timeline timeline)
        implements org.ourplan.platform.web.Page {

    /** The record's own address. */
    public String link() {
        return person.link();
    }

    /** The kinds to choose from. */
    public SubNavigation kinds() {
        var kinds = SubNavigation.called("Show only").link("Everything", link() + "/everything", kind == null);
        for (var each : Happening.Kind.values()) {
            if (each == Happening.Kind.SAFEGUARDING) {
                continue;
            }
            kinds = kinds.link(each.words(), link() + "/everything?kind=" + each.name(), each == kind);
        }
        return kinds;
    }

    /** How many pages there are. */
    public int pages() {
        return Math.max(1, (timeline.all() + Happenings.A_PAGE - 1) / Happenings.A_PAGE);
    }

    /** The way to the other pages. */
    public Pagination pagination() {
        var filter = kind == null ? "" : "&kind=" + kind.name();
        return Pagination.of(number, pages(), page -> link() + "/everything?page=" + page + filter);
    }

    @Override
    public String template() {
        return "record/everything";
    }
}
