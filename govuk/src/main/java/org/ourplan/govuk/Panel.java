package org.ourplan.govuk;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The large panel that says something is done, or, as an interruption, asks to stop and read.
 *
 * @param headingLevel 1 to 6
 * @param interruption whether it asks to stop and read; only then may it hold actions
 * @param actions buttons and links; null where there is no place for them
 * @param actionsExtra what the page adds to their place
 */
public record Panel(
        Words title,
        @Nullable Words content,
        int headingLevel,
        boolean interruption,
        @Nullable List<Content> actions,
        Extra actionsExtra,
        Extra extra)
        implements Adjustable<Panel> {

    public Panel {
        actions = actions == null ? null : List.copyOf(actions);
    }

    /** Something is done. */
    public static Panel of(String title) {
        return of(Words.of(title), null);
    }

    /** Something is done, and a fact about it. */
    public static Panel of(String title, String text) {
        return of(Words.of(title), Words.of(text));
    }

    /** Something is done, and rich content about it. */
    public static Panel of(Content title, @Nullable Content content) {
        Words words = content == null ? null : Words.of(content);
        return new Panel(Words.of(title), words, 1, false, null, Extra.NONE, Extra.NONE);
    }

    /** With a heading of this level. */
    public Panel headingLevel(int level) {
        return new Panel(title, content, level, interruption, actions, actionsExtra, extra);
    }

    /** As an interruption with these buttons and links ({@link Button#inverse()}, {@link #inverseLink}). */
    public Panel interrupting(@Nullable List<Content> choices) {
        return new Panel(title, content, headingLevel, true, choices, actionsExtra, extra);
    }

    /** With this added to the place of its buttons and links. */
    public Panel actionsExtra(Extra changed) {
        return new Panel(title, content, headingLevel, interruption, actions, changed, extra);
    }

    /** A link in the colours of the panel. */
    public static ActionLink inverseLink(String text, String href) {
        return ActionLink.of(text, href, null).classes("govuk-link--inverse");
    }

    @Override
    public Panel extra(Extra changed) {
        return new Panel(title, content, headingLevel, interruption, actions, actionsExtra, changed);
    }
}
