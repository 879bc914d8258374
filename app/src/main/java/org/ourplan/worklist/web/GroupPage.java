package org.ourplan.worklist.web;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.ourplan.govuk.Pagination;
import org.ourplan.govuk.Words;
import org.ourplan.govuk.ourplan.WorkGroup;
import org.ourplan.platform.web.Page;
import org.ourplan.worklist.Group;
import org.ourplan.worklist.store.Lists;

/**
 * All of one group of a work list, page by page.
 *
 * @param number of the page, counted from 1; one more than {@link #NUMBERED} for any beyond those that are numbered
 * @param opens true for an address that the reader's role may read
 */
public record GroupPage(
        boolean team, Group which, int number, Lists.Some some, LocalDate today, Predicate<String> opens)
        implements Page {

    /** So many pages have numbers: as far as tasks are counted. */
    static final int NUMBERED = Lists.COUNTED / Lists.A_PAGE;

    /** The group's title. */
    public String title() {
        return team ? which.teams() : which.mine();
    }

    /** Its rows on this page. */
    public WorkGroup group() {
        var group = WorkPage.counted(part(), some, which.empty());
        for (var toDo : some.rows()) {
            group = group.row(WorkPage.row(toDo, team, today, opens));
        }
        return group;
    }

    private String part() {
        if (beyond()) {
            return "After page " + NUMBERED;
        }
        if (some.more()) {
            return "Page " + number;
        }
        return pages() == 1 ? "All of them" : "Page " + number + " of " + pages();
    }

    /** How many pages have a number. */
    public int pages() {
        return Math.clamp((some.all() + Lists.A_PAGE - 1) / Lists.A_PAGE, 1, NUMBERED);
    }

    /** True where there are other pages. */
    public boolean paged() {
        return beyond() || pages() > 1;
    }

    private boolean beyond() {
        return number > NUMBERED;
    }

    /** The way to the other pages: by their numbers as far as tasks are counted, and to the next by the row that came last. */
    public Pagination pagination() {
        var address = WorkPage.address(team, which);
        var place = some.next();
        var next = place == null
                ? null
                : Pagination.Arrow.to(address + "?page=" + (number + 1) + "&after=" + place.written());
        if (beyond()) {
            return Pagination.guide(Pagination.Arrow.to(address).text(Words.of("First page")), next);
        }
        var numbered = Pagination.of(number, pages(), page -> address + "?page=" + page);
        return Pagination.guide(numbered.previous(), next).items(numbered.items());
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
