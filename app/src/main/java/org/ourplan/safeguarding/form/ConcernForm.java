package org.ourplan.safeguarding.form;

import static org.ourplan.writing.Question.ifYes;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** Raising a concern: quick, by anybody. Only what somebody is worried about, and about whom, is needed. */
@Carries("SAFE-14")
public final class ConcernForm {

    private static final int LONGEST = 10_000;
    private static final List<String> LINES = List.of("who", "find", "teller", "teller-reach");
    private static final int LONGEST_LINE = 300;

    private ConcernForm() {}

    /** For anybody, without signing in. */
    public static PartForm anybody() {
        var questions = new ArrayList<>(about(false));
        questions.add(line("teller", "Your name").hint("You can leave this empty."));
        questions.add(line("teller-reach", "How can we reach you, and when is it safe?")
                .hint("You can leave this empty."));
        return form("Tell us that you are worried about an adult", questions);
    }

    /**
     * For a worker.
     *
     * @param known true where it comes from the adult's record
     */
    public static PartForm worker(boolean known) {
        var questions = new ArrayList<>(about(known));
        questions.add(words("done", "What have you done already, and whom did you tell?"));
        return form("Raise a safeguarding concern", questions);
    }

    private static PartForm form(String title, List<Question> questions) {
        return new PartForm(
                "concern",
                title,
                "",
                "If anybody is in danger now, call 999 first. You do not have to be sure, and you do not need anybody’s permission.",
                questions);
    }

    private static List<Question> about(boolean known) {
        var questions = new ArrayList<Question>();
        questions.add(words("what", "What are you worried about?")
                .hint("What you saw or heard, when, and what was said. Do not ask the person for more than they tell.")
                .needed("Write what you are worried about"));
        if (!known) {
            questions.add(line("who", "Who is the adult?")
                    .hint("Their name, or how we would know them.")
                    .needed("Enter who the adult is, or how we would know them"));
            questions.add(line("find", "Where can we find them?").hint("Their address, or where they are now."));
        }
        questions.add(
                ifYes("danger", "Is anybody in danger now?", words("danger-what", "What is the danger, and to whom?")));
        questions.add(line("source", "Who may have caused it, if you know?"));
        questions.add(words("wants", "What does the adult say they want?"));
        questions.add(yesNo("knows", "Does the adult know that you are telling us?"));
        return questions;
    }

    /** What stops it from being sent. */
    public static Problems problems(PartForm form, Answers answers) {
        var problems = form.problems(answers);
        for (var question : form.all()) {
            var most = LINES.contains(question.name()) ? LONGEST_LINE : LONGEST;
            problems.when(
                    answers.one(question.name()).length() > most,
                    question.name(),
                    "Say it in " + most + " signs at most: " + question.words());
        }
        return problems;
    }
}
