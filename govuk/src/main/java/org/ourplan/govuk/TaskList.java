package org.ourplan.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do, and how far each part is.
 *
 * @param idPrefix before the number in the ids of hints and statuses
 */
public record TaskList(String idPrefix, List<Task> tasks, Extra extra) implements Adjustable<TaskList> {

    public TaskList {
        tasks = List.copyOf(tasks);
    }

    /**
     * One part.
     *
     * @param href where it is done; null where it cannot be done yet
     * @param status words, or a {@link Tag}
     */
    public record Task(
            Piece title,
            @Nullable String href,
            @Nullable Words hint,
            Piece status,
            @Nullable String classes) {

        /** A part done at this address, and how far it is. */
        public static Task of(String title, @Nullable String href, String status) {
            return new Task(Piece.of(title), href, null, Piece.of(status), null);
        }

        /** A part done at this address, and how far it is as a tag or other content. */
        public static Task of(String title, @Nullable String href, Content status) {
            return new Task(Piece.of(title), href, null, Piece.of(status), null);
        }

        /** A part that cannot be done yet. */
        public static Task notYet(String title, String why) {
            Piece status = Piece.of(why).classes("govuk-task-list__status--cannot-start-yet");
            return new Task(Piece.of(title), null, null, status, null);
        }

        /** With this help beneath its title. */
        public Task hint(@Nullable Content words) {
            return new Task(title, href, words == null ? null : Words.of(words), status, classes);
        }

        /** With this help beneath its title. */
        public Task hint(String words) {
            return hint(Words.of(words));
        }
    }

    /** A list with nothing in it yet. */
    public static TaskList empty() {
        return new TaskList("task-list", List.of(), Extra.NONE);
    }

    /** With this part next. */
    public TaskList task(Task next) {
        List<Task> more = new ArrayList<>(tasks);
        more.add(next);
        return new TaskList(idPrefix, more, extra);
    }

    /** With ids that begin with this; for a second list on a page. */
    public TaskList idPrefix(String prefix) {
        return new TaskList(prefix, tasks, extra);
    }

    /** The ids that describe the task at this place, 0 for the first. */
    public String describedBy(int index) {
        String status = statusId(index);
        return tasks.get(index).hint() == null ? status : hintId(index) + " " + status;
    }

    /** The id of the hint at this place. */
    public String hintId(int index) {
        return idPrefix + "-" + (index + 1) + "-hint";
    }

    /** The id of the status at this place. */
    public String statusId(int index) {
        return idPrefix + "-" + (index + 1) + "-status";
    }

    @Override
    public TaskList extra(Extra changed) {
        return new TaskList(idPrefix, tasks, changed);
    }
}
