package org.ourplan.forms;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;

import java.util.List;
import java.util.stream.Stream;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/**
 * A form to fill in by hand.
 *
 * @param name its part of an address
 * @param title for instance "My life and what I need"
 * @param lead what it is for and what becomes of it, to whoever fills it in
 * @param section the provision it belongs to
 */
public record BlankForm(String name, String title, String lead, String section, List<Part> parts) {

    public BlankForm {
        parts = List.copyOf(parts);
    }

    /** Questions under one heading. */
    public record Part(String title, String lead, List<Question> questions) {
        public Part {
            questions = List.copyOf(questions);
        }

        /** The part as the pages ask it. */
        public static Part of(PartForm form) {
            return new Part(form.title(), form.lead(), form.questions());
        }
    }

    /** The same with who it is about, who held the pen and whose words they are asked first. */
    public BlankForm withWhoWrote() {
        var who = new Part(
                "To begin with",
                "So that everybody can tell whose words these are.",
                List.of(
                        line("name", "Who is this about?"),
                        date("born", "Their date of birth").hint(""),
                        one(
                                "wrote",
                                "Who is writing this down?",
                                option("self", "The person it is about"),
                                option("other", "Somebody else")
                                        .then(line("wrote-name", "Name, and who you are to them"))),
                        one(
                                "said",
                                "Whose words are they?",
                                option("own", "The person’s own words"),
                                option("together", "The person and somebody else, together"),
                                option("another", "Somebody else said it for them")),
                        date("written", "Today is").hint("")));
        return new BlankForm(
                name,
                title,
                lead,
                section,
                Stream.concat(Stream.of(who), parts.stream()).toList());
    }
}
