package org.ourplan.charging.web;

import java.util.List;
import java.util.Locale;
import org.ourplan.charging.form.ChargingForm;
import org.ourplan.govuk.Tag;
import org.ourplan.govuk.TaskList;
import org.ourplan.govuk.ourplan.StillNeeded;
import org.ourplan.platform.web.Page;
import org.ourplan.writing.PartForm;

/**
 * One financial assessment while it is written: its parts in the order of the conversation, and how far each is.
 *
 * @param base the address of this page
 * @param all where all of the person's financial assessments are
 */
public record ConversationPage(
        String base,
        String all,
        boolean own,
        String callThem,
        long reference,
        boolean follows,
        List<Section> sections,
        StillNeeded needed)
        implements Page {

    /** Parts that belong together, with a link to add another where there may be several. */
    public record Section(String title, TaskList parts, String addHref, String addWords) {}

    static ConversationPage of(Conversation now) {
        var where = now.where();
        return new ConversationPage(
                where.base(),
                where.all(),
                where.own(),
                where.callThem(),
                where.assessment().reference(),
                where.assessment().follows() != null,
                now.form().sections().stream()
                        .map(section -> section(section, now))
                        .toList(),
                now.needed());
    }

    private static Section section(ChargingForm.Section section, Conversation now) {
        var list =
                TaskList.empty().idPrefix(section.title().toLowerCase(Locale.UK).replaceAll("[^a-z]+", "-"));
        for (var part : section.parts()) {
            list = list.task(task(part, now));
        }
        var add = section.addPlace().isEmpty() ? "" : now.where().base() + "/add/" + section.addPlace();
        return new Section(section.title(), list, add, section.addWords());
    }

    private static TaskList.Task task(PartForm part, Conversation now) {
        var title = now.titleOf(part);
        var href = now.where().part(part.place());
        if (now.openAt(part.place()) > 0 && now.isWritten(part.place())) {
            return TaskList.Task.of(title, href, Tag.of("More needed", Tag.Colour.YELLOW));
        }
        return now.isWritten(part.place())
                ? TaskList.Task.of(title, href, "Written")
                : TaskList.Task.of(title, href, Tag.of("Not yet", Tag.Colour.BLUE));
    }

    /** Its heading. */
    public String heading() {
        return own ? "Tell us about your money" : "Financial assessment for " + callThem;
    }

    @Override
    public String template() {
        return "charging/conversation";
    }
}
