package org.ourplan.worklist.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ourplan.govuk.Tag;
import org.ourplan.govuk.ourplan.WorkGroup;
import org.ourplan.platform.web.Page;
import org.ourplan.worklist.Group;
import org.ourplan.worklist.ToDo;
import org.ourplan.worklist.store.Lists;

/**
 * My work, or my team's: what should I do next, and for whom?
 *
 * @param team true for the team's list
 * @param manager true for those who have a team's list too
 * @param opens true for an address that the reader's role may read
 * @param parts what else those can do here who have no search of people on this page
 * @param loads what each worker of the team has to do; empty on one's own list
 */
public record WorkPage(
        boolean team,
        boolean manager,
        boolean finds,
        Map<Group, Lists.Some> groups,
        List<StartPage.Part> parts,
        List<Lists.Load> loads,
        LocalDate today,
        Predicate<String> opens)
        implements Page {

    /** One group with its most pressing rows. */
    public WorkGroup group(Group group) {
        var some = groups.getOrDefault(group, Lists.Some.NONE);
        var shown = counted(team ? group.teams() : group.mine(), some, team ? "Nothing." : group.empty());
        for (var toDo : some.rows()) {
            shown = shown.row(row(toDo, team, today, opens));
        }
        return some.all() > some.rows().size() ? shown.allAt(address(team, group)) : shown;
    }

    /** The three groups, in order. */
    public List<WorkGroup> all() {
        return List.of(group(Group.WAITING_ON_ME), group(Group.WAITING_ON_OTHERS), group(Group.COMING_UP));
    }

    /** A group with how many it has, or that it has more than are counted. */
    static WorkGroup counted(String title, Lists.Some some, String empty) {
        return some.more() ? WorkGroup.ofMoreThan(title, Lists.COUNTED, empty) : WorkGroup.of(title, some.all(), empty);
    }

    /** How many, for the table of who has how much. */
    public static String counted(int many) {
        return many > Lists.COUNTED
                ? String.format(java.util.Locale.UK, "More than %,d", Lists.COUNTED)
                : String.valueOf(many);
    }

    static String address(boolean team, Group group) {
        return (team ? "/team/" : "/work/") + group.path();
    }

    /** One row; where the reader may not do the thing itself, its button leads to the record. */
    static WorkGroup.Row row(ToDo toDo, boolean team, LocalDate today, Predicate<String> opens) {
        var person = toDo.person();
        var record = person == null ? null : person.link();
        var href = record == null || opens.test(toDo.link()) ? toDo.link() : record;
        var pressing = toDo.overdue(today) ? Tag.of("Overdue", Tag.Colour.RED) : null;
        var first = toDo.personName().split(" ", 2)[0];
        return new WorkGroup.Row(
                toDo.personName(),
                toDo.closed() ? toDo.why() : NextWords.of(toDo.kind(), first),
                toDo.inWords(today) + whose(toDo, team),
                pressing,
                href.equals(toDo.link()) ? toDo.action() : "Open the record",
                href,
                toDo.closed() ? null : record);
    }

    private static String whose(ToDo toDo, boolean team) {
        return team && !toDo.whose().isEmpty() ? " With " + toDo.whose() + "." : "";
    }

    @Override
    public String template() {
        return "worklist/work";
    }
}
