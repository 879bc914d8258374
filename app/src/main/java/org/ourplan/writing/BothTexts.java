package org.ourplan.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * The page that two people who wrote in the same part see, or one person in two windows: both texts of each field that
 * differs, side by side, and one box to put them together. What is sent from it is a save of the version that stands.
 *
 * @param heading the part's title
 * @param action where the form goes
 * @param version the version that stands, which the next save must name
 * @param other who saved last and when, in words
 * @param sameWriter true where the same person saved last, in another window
 * @param fields each field of the part
 * @param back the address of the page it belongs to
 */
public record BothTexts(
        String heading, String action, int version, String other, boolean sameWriter, List<Field> fields, String back)
        implements Page {

    /**
     * One field: its label, what stands now, what this writer typed, and whether they differ.
     *
     * @param choices the words of each choice the form offers; empty where it offers none, or is not known
     */
    public record Field(
            String name, String label, List<String> theirs, List<String> yours, Map<String, String> choices) {

        public boolean differs() {
            return !theirs.equals(yours);
        }

        /** True where the field holds words to put together, false where it holds choices to choose between. */
        public boolean isWords() {
            return choices.isEmpty()
                    && java.util.stream.Stream.concat(theirs.stream(), yours.stream())
                            .anyMatch(value -> !value.matches("[A-Za-z0-9-]{1,40}"));
        }

        /** Every choice that either of the two made. */
        public java.util.SequencedSet<String> either() {
            var all = new LinkedHashSet<>(theirs);
            all.addAll(yours);
            return all;
        }

        /** True where several may be chosen. */
        public boolean isSeveral() {
            return theirs.size() > 1 || yours.size() > 1;
        }

        /** A choice as people read it. */
        public String inWords(String choice) {
            var offered = choices.get(choice);
            if (offered != null) {
                return offered;
            }
            var words = choice.replace('-', ' ').replace('_', ' ');
            return words.isEmpty()
                    ? words
                    : words.substring(0, 1).toUpperCase(java.util.Locale.UK)
                            + words.substring(1).toLowerCase(java.util.Locale.UK);
        }

        /** The other's text as shown. */
        public String theirText() {
            return isWords()
                    ? String.join("\n", theirs)
                    : String.join(", ", theirs.stream().map(this::inWords).toList());
        }

        /** This writer's text as shown. */
        public String yourText() {
            return isWords()
                    ? String.join("\n", yours)
                    : String.join(", ", yours.stream().map(this::inWords).toList());
        }

        /** What the box offers: this writer's own words, with the other's above them where both wrote. */
        public String together() {
            var mine = String.join("\n", yours);
            var other = String.join("\n", theirs);
            return other.isBlank() || mine.contains(other)
                    ? mine
                    : mine.isBlank() || other.contains(mine) ? other : other + "\n\n" + mine;
        }
    }

    /** From a clash in this form: each field with its question, each choice in the words of the form. */
    public static BothTexts of(PartForm form, String action, Saving.Clash clash, String back) {
        return of(form.title(), action, clash, form.labels(), form.choices(), back);
    }

    /** From a clash, with the label of each field in the order of the form; fields without a label are sent on unseen. */
    public static BothTexts of(
            String heading, String action, Saving.Clash clash, Map<String, String> labels, String back) {
        return of(heading, action, clash, labels, Map.of(), back);
    }

    private static BothTexts of(
            String heading,
            String action,
            Saving.Clash clash,
            Map<String, String> labels,
            Map<String, Map<String, String>> choices,
            String back) {
        var theirs = clash.theirs().answers();
        var names = new LinkedHashSet<>(labels.keySet());
        names.addAll(theirs.given().keySet());
        names.addAll(clash.yours().given().keySet());
        var fields = new ArrayList<Field>();
        for (var name : names) {
            fields.add(new Field(
                    name,
                    labels.getOrDefault(name, ""),
                    theirs.all(name),
                    clash.yours().all(name),
                    choices.getOrDefault(name, Map.of())));
        }
        var saved = clash.theirs();
        var other = saved.writtenByName() + ", " + InWords.time(saved.writtenAt());
        return new BothTexts(heading, action, saved.version(), other, clash.sameWriter(), fields, back);
    }

    /** Whose two texts these are. */
    public String whose() {
        return sameWriter ? "You wrote this in another window" : "Two people wrote here";
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String template() {
        return "writing/bothTexts";
    }
}
