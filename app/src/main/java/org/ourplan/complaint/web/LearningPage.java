package org.ourplan.complaint.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.complaint.Learning;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/**
 * What was learnt from complaints, and what is done about each.
 *
 * @param acts true where the reader says what is done
 * @param answered the one whose form was sent with something wrong in it; null where none was
 */
public record LearningPage(
        List<Learning> all, boolean acts, @Nullable UUID answered, Answers answers, Problems problems) implements Page {

    @Override
    public String template() {
        return "complaint/learning";
    }

    /** What was typed for this one. */
    public Answers typed(Learning one) {
        return one.id().equals(answered) ? answers : Answers.none();
    }

    public @Nullable String wrong(Learning one, String field) {
        var id = field + "-" + one.id();
        return problems.of(id).isEmpty() ? null : problems.of(id);
    }

    /** What was done about it, or that nobody said so yet. */
    public static String done(Learning one) {
        var action = one.action();
        return action == null
                ? "Nobody has said yet what is done about it"
                : action.outcome().words() + " (" + InWords.date(action.on()) + "): " + action.words();
    }
}
