package org.ourplan.ask.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.ask.AskKind;
import org.ourplan.documents.MadeDocument;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/**
 * Asking for something, on the person's own page or for them.
 *
 * @param documents the letters and plans that somebody may ask about
 * @param own true for the person themselves
 */
record AskForm(List<MadeDocument> documents, boolean own) {

    PartForm form() {
        var kinds = new ArrayList<Question.Option>();
        for (var kind : AskKind.values()) {
            var option = Question.option(kind.name(), own ? kind.mine() : capital(kind.theirs()));
            kinds.add(
                    kind == AskKind.ANOTHER_LOOK && !documents.isEmpty()
                            ? option.then(Question.list("document", "Which letter is it about?", choices())
                                    .hint("If you are not sure, leave it as it is."))
                            : option);
        }
        return PartForm.of(
                "ask",
                own ? "Ask for something" : "Ask for something for them",
                "You can ask at any time. Asking changes nothing in the care that is there now.",
                Question.one("kind", "What do you want to ask for?", kinds.toArray(Question.Option[]::new))
                        .needed("Choose what you want to ask for"),
                Question.words("words", own ? "Tell us more, in your own words" : "Tell us more")
                        .hint("What has changed, or what do you want to be different? You can leave this empty."));
    }

    private List<Question.Option> choices() {
        return documents.stream()
                .filter(document -> !document.kind().easyRead())
                .map(document -> Question.option(
                        document.id().toString(),
                        document.title() + ", "
                                + InWords.time(document.madeAt()).replaceAll(" at .*", "")))
                .toList();
    }

    Problems problems(Answers answers) {
        return form().problems(answers)
                .when(
                        answers.chose("kind", AskKind.OTHER.name()) && !answers.has("words"),
                        "words",
                        "Tell us what you want to ask for");
    }

    /** The letter that was chosen, if it is one of those that may be asked about. */
    Optional<UUID> document(Answers answers) {
        return documents.stream()
                .map(MadeDocument::id)
                .filter(id ->
                        answers.chose("kind", AskKind.ANOTHER_LOOK.name()) && answers.chose("document", id.toString()))
                .findFirst();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
