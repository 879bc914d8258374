package org.ourplan.worklist.web;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.ourplan.govuk.Pagination;
import org.ourplan.govuk.ourplan.WorkGroup;
import org.ourplan.platform.web.Page;
import org.ourplan.worklist.Group;
import org.ourplan.worklist.store.Lists;

/**
 * All of one group of a work list, page by page.
 *
 * @param opens true for an address that the reader's role may read
 */
public record GroupPage(
        boolean team, Group which, int number, Lists.Some some, LocalDate today, Predicate<String> opens)
        implements Page {

    /** The group's title. */
    public String title() {
        return team ? which.teams() : which.mine();
    }

    /** Its rows on this page. */
    public WorkGroup group() {
        var group = WorkGroup.of(
                pages() == 1 ? "All of them" : "Page " + number + " of " + pages(), some.all(), which.empty());
        for (var toDo : some.rows()) {
            group = group.row(WorkPage.row(toDo, team, today, opens));
        }
        return group;
    }

    /** How many pages there are. */
    public int pages() {
        return Math.max(1, (some.all() + Lists.A_PAGE - 1) / Lists.A_PAGE);
    }

    /** The way to the other pages. */
    public Pagination pagination() {
        return Pagination.of(number, pages(), page -> WorkPage.address(team, which) + "?page=" + page);
    }

    /** The address of the list it belongs to. */
    public String back() {
        return team ? "/team" : "/";
    }

    @Override
    public String template() {
        return "worklist/group";
    }
}
