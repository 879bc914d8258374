package org.ourplan.plan.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * One question of a part's form.
 *
 * @param kind what kind of answer it takes
 * @param name the field's name, as kept
 * @param label the question in the words of the page
 * @param hint what helps to answer it, may be empty
 * @param choices for a choice: each value with its words
 */
public record Ask(Kind kind, String name, String label, String hint, List<Pick> choices) {

    /** The kinds of answer. */
    public enum Kind {
        WORDS,
        ONE_LINE,
        ONE_OF,
        ANY_OF,
        DAY,
        MONEY,
        NUMBER,
        HIDDEN,
        HEADING,
        FOLD
    }

    /** One choice: its value as kept and its words. */
    public record Pick(String value, String words) {}

    static Ask words(String name, String label, String hint) {
        return new Ask(Kind.WORDS, name, label, hint, List.of());
    }

    static Ask line(String name, String label, String hint) {
        return new Ask(Kind.ONE_LINE, name, label, hint, List.of());
    }

    static Ask yesNo(String name, String label, String hint) {
        return new Ask(Kind.ONE_OF, name, label, hint, List.of(new Pick("yes", "Yes"), new Pick("no", "No")));
    }

    static Ask oneOf(String name, String label, String hint, Stream<Pick> choices) {
        return new Ask(Kind.ONE_OF, name, label, hint, choices.toList());
    }

    static Ask anyOf(String name, String label, String hint, Stream<Pick> choices) {
        return new Ask(Kind.ANY_OF, name, label, hint, choices.toList());
    }

    static Ask day(String name, String label, String hint) {
        return new Ask(Kind.DAY, name, label, hint, List.of());
    }

    static Ask money(String name, String label, String hint) {
        return new Ask(Kind.MONEY, name, label, hint, List.of());
    }

    static Ask number(String name, String label, String hint) {
        return new Ask(Kind.NUMBER, name, label, hint, List.of());
    }

    static Ask hidden(String name) {
        return new Ask(Kind.HIDDEN, name, "", "", List.of());
    }

    static Ask heading(String words, String hint) {
        return new Ask(Kind.HEADING, "", words, hint, List.of());
    }

    /** What follows is folded away under these words, up to the next heading or fold, since it seldom applies. */
    static Ask fold(String words) {
        return new Ask(Kind.FOLD, "", words, "", List.of());
    }

    /** The fields it sends. */
    List<String> fields() {
        return switch (kind) {
            case DAY -> List.of(name + "-day", name + "-month", name + "-year");
            case HEADING, FOLD -> List.of();
            default -> List.of(name);
        };
    }
}
