package org.ourplan.writing;

import java.util.ArrayList;
import java.util.List;

/**
 * One question of a part that people write, as data: the page, the check, the two texts and the reading copy are all
 * drawn
 * from it.
 *
 * @param name the field
 * @param words the question, to whoever answers
 * @param hint help beneath it, may be empty
 * @param needed what to say where it is left empty and that is refused; empty where it may be left
 * @param choices for {@link Kind#ONE}, {@link Kind#SEVERAL} and {@link Kind#LIST}
 */
public record Question(String name, String words, String hint, Kind kind, String needed, List<Option> choices) {

    /** How a question is answered. */
    public enum Kind {
        /** One line. */
        LINE,
        /** As many words as wanted. */
        WORDS,
        /** One of its choices. */
        ONE,
        /** Any of its choices. */
        SEVERAL,
        /** A day, in three boxes. */
        DATE,
        /** A whole number, 0 to 99999. */
        NUMBER,
        /** An amount in pounds, with or without pound sign and commas. 0 is an amount. */
        MONEY,
        /** One of its choices, from a list that drops down: for many choices that ask nothing more. */
        LIST,
        /** No question: a heading, with a sentence beneath it, above those that follow. */
        HEADING
    }

    /**
     * One choice.
     *
     * @param then asked only where it is chosen
     */
    public record Option(String value, String words, String hint, List<Question> then) {

        public Option {
            then = List.copyOf(then);
        }

        /** A choice that asks this when it is chosen. */
        public Option then(Question... asked) {
            return new Option(value, words, hint, List.of(asked));
        }
    }

    public Question {
        choices = List.copyOf(choices);
    }

    public static Question line(String name, String words) {
        return new Question(name, words, "", Kind.LINE, "", List.of());
    }

    public static Question words(String name, String words) {
        return new Question(name, words, "", Kind.WORDS, "", List.of());
    }

    public static Question date(String name, String words) {
        return new Question(name, words, "For example, 27 3 2027", Kind.DATE, "", List.of());
    }

    public static Question number(String name, String words) {
        return new Question(name, words, "", Kind.NUMBER, "", List.of());
    }

    public static Question money(String name, String words) {
        return new Question(name, words, "", Kind.MONEY, "", List.of());
    }

    public static Question list(String name, String words, List<Option> choices) {
        return new Question(name, words, "", Kind.LIST, "", choices);
    }

    public static Question heading(String words, String sentence) {
        return new Question("", words, sentence, Kind.HEADING, "", List.of());
    }

    public static Question one(String name, String words, Option... choices) {
        return new Question(name, words, "", Kind.ONE, "", List.of(choices));
    }

    public static Question several(String name, String words, List<Option> choices) {
        return new Question(name, words, "", Kind.SEVERAL, "", choices);
    }

    /** Yes or no; nobody's answer is not a no. */
    public static Question yesNo(String name, String words) {
        return one(name, words, option("yes", "Yes"), option("no", "No"));
    }

    /** Yes or no, with more asked where it is yes. */
    public static Question ifYes(String name, String words, Question... then) {
        return one(name, words, option("yes", "Yes").then(then), option("no", "No"));
    }

    public static Option option(String value, String words) {
        return new Option(value, words, "", List.of());
    }

    public static Option option(String value, String words, String hint) {
        return new Option(value, words, hint, List.of());
    }

    /** The same with help beneath it. */
    public Question hint(String help) {
        return new Question(name, words, help, kind, needed, choices);
    }

    /** The same, refused where it is left empty, in these words. */
    public Question needed(String refusal) {
        return new Question(name, words, hint, kind, refusal, choices);
    }

    /** True where the choices are two or three short ones that ask nothing more. */
    public boolean isShort() {
        return choices.size() <= 2
                && choices.stream()
                        .allMatch(choice -> choice.then().isEmpty()
                                && choice.hint().isEmpty()
                                && choice.words().length() < 8);
    }

    /** This and every question asked beneath its choices. */
    public List<Question> withBeneath() {
        var all = new ArrayList<Question>();
        all.add(this);
        choices.forEach(choice -> choice.then().forEach(beneath -> all.addAll(beneath.withBeneath())));
        return all;
    }
}
