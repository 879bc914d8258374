package org.ourplan.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts, each with its name and perhaps a way to change it; alone or in a card. */
public record SummaryList(List<Row> rows, @Nullable Card card, Extra extra) implements Adjustable<SummaryList> {

    public SummaryList {
        rows = List.copyOf(rows);
    }

    /**
     * One fact.
     *
     * @param actionsClasses further classes on the cell of its links
     */
    public record Row(
            Piece key,
            Piece value,
            List<ActionLink> actions,
            @Nullable String classes,
            @Nullable String actionsClasses) {

        public Row {
            actions = List.copyOf(actions);
        }

        /** A fact in plain text. */
        public static Row of(String key, String value) {
            return of(Piece.of(key), Piece.of(value));
        }

        /** A fact of rich content. */
        public static Row of(String key, Content value) {
            return of(Piece.of(key), Piece.of(value));
        }

        /** A fact of two pieces. */
        public static Row of(Piece key, Piece value) {
            return new Row(key, value, List.of(), null, null);
        }

        /** With this link next. */
        public Row action(ActionLink next) {
            List<ActionLink> more = new ArrayList<>(actions);
            more.add(next);
            return new Row(key, value, more, classes, actionsClasses);
        }

        /** With these classes on the row and on its links' cell. */
        public Row classes(@Nullable String onRow, @Nullable String onActions) {
            return new Row(key, value, actions, onRow, onActions);
        }
    }

    /**
     * A card around the facts.
     *
     * @param headingLevel 1 to 6
     * @param actionsClasses further classes on the list of its links
     */
    public record Card(
            @Nullable Piece title,
            int headingLevel,
            List<ActionLink> actions,
            @Nullable String actionsClasses,
            Extra extra) {

        public Card {
            actions = List.copyOf(actions);
        }

        /** A card of this title, an h2. */
        public static Card titled(String title) {
            return new Card(Piece.of(title), 2, List.of(), null, Extra.NONE);
        }

        /** With a heading of this level. */
        public Card headingLevel(int level) {
            return new Card(title, level, actions, actionsClasses, extra);
        }

        /** With this link next. */
        public Card action(ActionLink next) {
            List<ActionLink> more = new ArrayList<>(actions);
            more.add(next);
            return new Card(title, headingLevel, more, actionsClasses, extra);
        }

        /** The title's words, where it has a title. */
        public @Nullable Words titleWords() {
            return title == null ? null : title.words();
        }
    }

    /** A list with no facts yet. */
    public static SummaryList empty() {
        return new SummaryList(List.of(), null, Extra.NONE);
    }

    /** A list of these facts. */
    public static SummaryList of(List<Row> rows) {
        return new SummaryList(rows, null, Extra.NONE);
    }

    /** With this fact next. */
    public SummaryList row(Row next) {
        List<Row> more = new ArrayList<>(rows);
        more.add(next);
        return new SummaryList(more, card, extra);
    }

    /** With this fact next. */
    public SummaryList row(String key, String value) {
        return row(Row.of(key, value));
    }

    /** With this fact of rich content next. */
    public SummaryList row(String key, Content value) {
        return row(Row.of(key, value));
    }

    /** With this fact and the way to change it next. */
    public SummaryList row(String key, String value, ActionLink action) {
        return row(Row.of(key, value).action(action));
    }

    /** With this fact of rich content and the way to change it next. */
    public SummaryList row(String key, Content value, ActionLink action) {
        return row(Row.of(key, value).action(action));
    }

    /** In this card. */
    public SummaryList card(@Nullable Card around) {
        return new SummaryList(rows, around, extra);
    }

    /** In a card of this title. */
    public SummaryList card(String title) {
        return card(Card.titled(title));
    }

    /** Without lines between the facts. */
    public SummaryList noBorder() {
        return alsoClasses("govuk-summary-list--no-border");
    }

    /** Whether any fact can be changed, so that the others leave room for it. */
    public boolean anyActions() {
        return rows.stream().anyMatch(row -> !row.actions().isEmpty());
    }

    @Override
    public SummaryList extra(Extra changed) {
        return new SummaryList(rows, card, changed);
    }
}
