package org.ourplan.documents.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ourplan.documents.MadeDocument;
import org.ourplan.govuk.Choice;
import org.ourplan.govuk.Radios;
import org.ourplan.people.Person;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/**
 * The form that records to whom a document was given.
 *
 * @param whose whose document it is
 * @param answers as typed so far
 */
public record GivingPage(MadeDocument document, Person whose, Answers answers, Problems problems) implements Page {

    private static final List<String> WAYS = List.of("in hand", "by post", "by email", "read aloud");
    private static final List<String> FORMATS = List.of(
            "ordinary print",
            "large print",
            "Easy Read",
            "Braille",
            "audio",
            "plain text",
            "Word",
            "BSL video",
            "another language");

    @Override
    public String template() {
        return "documents/giving";
    }

    /** Who got it: the person, somebody around them, or somebody else, whose name and relation the content asks for. */
    public Radios to(Content somebodyElse) {
        var choices = Radios.named("to").mediumLegend("Who was it given to?").choice("person", whose.callThem());
        for (var around : whose.around()) {
            choices = choices.choice(around.id().toString(), around.name(), around.relation());
        }
        return choices.item(Choice.of("other", "Somebody else").reveals(somebodyElse))
                .value(answers.one("to"))
                .error(wrong("to"));
    }

    /** How it was given. */
    public Radios how() {
        return choices("how", "How was it given?", WAYS);
    }

    /** The formats there are, with any that this person needs and the list lacks. */
    public Radios format() {
        var all = new ArrayList<>(FORMATS);
        for (var need : whose.formats()) {
            if (all.stream().noneMatch(need::equalsIgnoreCase)) {
                all.add(need);
            }
        }
        var formats = choices("format", "In what format?", all);
        return whose.formats().isEmpty()
                ? formats
                : formats.hint(whose.callThem() + " needs: " + String.join(", ", whose.formats()));
    }

    private Radios choices(String field, String question, List<String> words) {
        var choices = Radios.named(field).mediumLegend(question);
        for (var word : words) {
            choices = choices.choice(word, word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1));
        }
        return choices.value(answers.one(field)).error(wrong(field));
    }

    /** What to say of a field; nothing where nothing is wrong. */
    public @Nullable String wrong(String field) {
        var problem = problems.of(field);
        return problem.isEmpty() ? null : problem;
    }
}
