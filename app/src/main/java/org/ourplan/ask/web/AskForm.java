package org.ourplan.ask.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ourplan.ask.AskKind;
import org.ourplan.ask.Decided;
import org.ourplan.ask.SecondLook;
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
        var kinds = Stream.of(AskKind.values())
                .map(kind -> {
                    var option = Question.option(kind.name(), own ? kind.mine() : capital(kind.theirs()));
                    return kind == AskKind.ANOTHER_LOOK ? option.then(look()) : option;
                })
                .toArray(Question.Option[]::new);
        return PartForm.of(
                "ask",
                own ? "Ask for something" : "Ask for something for them",
                "You can ask at any time. Asking changes nothing in the care that is there now.",
                Question.one("kind", "What do you want to ask for?", kinds).needed("Choose what you want to ask for"),
                Question.words("words", own ? "Tell us more, in your own words" : "Tell us more")
                        .hint("What has changed, or what do you want to be different? You can leave this empty."));
    }

    /** What is asked about another look at a decision. */
    private Question[] look() {
        var questions = new ArrayList<Question>();
        if (!documents.isEmpty()) {
            questions.add(Question.list("document", "Which letter is it about?", choices())
                    .hint("If you are not sure, leave it as it is, and choose the decision instead."));
        }
        questions.add(Question.list("decided", "Which decision is it?", decisions())
                .hint(documents.isEmpty() ? "" : "You can leave this where you chose a letter."));
        questions.add(Question.words("wants", own ? "What do you want instead?" : "What do they want instead?"));
        questions.add(Question.words("more", "Is there something that we did not know when we decided?"));
        return questions.toArray(Question[]::new);
    }

    private List<Question.Option> decisions() {
        return Stream.of(Decided.values())
                .map(one -> Question.option(one.name(), own ? one.mine() : capital(one.theirs())))
                .toList();
    }

    /** A worker writes down that another look is asked for: the same questions, and who asks. */
    PartForm writtenDown(String callThem) {
        var questions = new ArrayList<>(List.of(look()));
        questions.add(Question.words("words", "What else did they say?"));
        questions.add(Question.one(
                        "who",
                        "Who asks?",
                        Question.option("self", callThem + " asks"),
                        Question.option("other", "Somebody asks for " + callThem)
                                .then(
                                        Question.line("asker", "Who is that?"),
                                        Question.one(
                                                "right",
                                                "What lets them ask?",
                                                Question.option("ASKED", callThem + " asked them to"),
                                                Question.option("LAW", "They may act for " + callThem + " in law"),
                                                Question.option(
                                                        "BEST",
                                                        callThem + " cannot ask, and it is best for " + callThem),
                                                Question.option("NONE", "None of these"))))
                .needed("Say who asks"));
        return PartForm.of(
                "look",
                callThem + " wants another look at a decision",
                "Somebody who took no part in the decision looks again. Asking changes nothing in the care that is there now, and"
                        + " takes nothing away from the right to complain.",
                questions.toArray(Question[]::new));
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
                        "Tell us what you want to ask for")
                .when(
                        answers.chose("kind", AskKind.ANOTHER_LOOK.name())
                                && decided(answers).isEmpty(),
                        "decided",
                        "Choose which decision it is");
    }

    Problems writtenDownProblems(Answers answers, String callThem) {
        var other = answers.chose("who", "other");
        return writtenDown(callThem)
                .problems(answers)
                .when(decided(answers).isEmpty(), "decided", "Choose which decision it is")
                .when(other && !answers.has("asker"), "asker", "Write who asks")
                .when(other && !answers.has("right"), "right", "Say what lets them ask")
                .when(
                        other && answers.chose("right", "NONE"),
                        "right",
                        "Ask " + callThem + " first whether they want this");
    }

    /** What is particular about another look; empty for anything else. */
    Optional<SecondLook> look(Answers answers) {
        return decided(answers)
                .map(decided -> SecondLook.asked(decided, answers.one("wants"), answers.one("more"), asker(answers)));
    }

    private static String asker(Answers answers) {
        if (!answers.chose("who", "other")) {
            return "";
        }
        return answers.one("asker")
                + switch (answers.one("right")) {
                    case "ASKED" -> ", whom they asked to";
                    case "LAW" -> ", who may act for them in law";
                    default -> ", since they cannot ask themselves";
                };
    }

    /** The decision that was chosen, else the one that the letter tells of. */
    private Optional<Decided> decided(Answers answers) {
        return Decided.named(answers.one("decided"))
                .or(() -> documents.stream()
                        .filter(one -> answers.chose("document", one.id().toString()))
                        .map(one -> Decided.of(one.kind()))
                        .findFirst());
    }

    /** The letter that was chosen, if it is one of those that may be asked about. */
    Optional<UUID> document(Answers answers) {
        return documents.stream()
                .map(MadeDocument::id)
                .filter(id -> answers.chose("document", id.toString()))
                .findFirst();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
