package org.ourplan.assessment.form;

import static org.ourplan.writing.Question.heading;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.rules.Carries;
import org.ourplan.writing.Question;

/**
 * What is asked on the card of each outcome. Which meaning of "unable" is asked only where something gets in the
 * way.
 */
final class NeedQuestions {

    private NeedQuestions() {}

    static List<Question> of(Question.Option[] meanings, boolean mayBeOutOfPlace, Question whoHelps) {
        var questions = new ArrayList<Question>();
        questions.add(words("can", "What I can do").hint("First what I can do for myself, on an ordinary day."));
        questions.add(words("want", "What I want"));
        questions.add(able(meanings, mayBeOutOfPlace));
        questions.addAll(around(whoHelps));
        return questions;
    }

    private static Question able(Question.Option[] meanings, boolean mayBeOutOfPlace) {
        var answers = new ArrayList<Question.Option>();
        answers.add(option("able", "No, I can do this"));
        answers.add(option("with-aid", "No, I can do this with an aid or a piece of equipment")
                .then(words("aid", "What helps me do it?")));
        answers.add(option("unable", "Yes, something gets in the way")
                .then(
                        words("way", "What gets in the way"),
                        one("meaning", "Which of these is most like me?", meanings),
                        words("wants-nothing", "If I want nothing here: why?")));
        if (mayBeOutOfPlace) {
            answers.add(option("not-relevant", "This has no place in my life"));
        }
        return one("able", "Does anything get in the way?", answers.toArray(Question.Option[]::new));
    }

    /** Who helps now, good and bad days, then what others can do and only then what is still needed. */
    @Carries({"AS-4", "AS-15", "S003-25"})
    static List<Question> around(Question whoHelps) {
        return List.of(
                whoHelps,
                yesNo("fluctuates", "Does this go up and down?"),
                words("bad-day", "On a bad day"),
                words("typical-day", "On a typical day"),
                words("good-day", "On a good day"),
                heading(
                        "Then, in this order",
                        "You have said what I can do for myself. “Nothing”, with a reason, is an answer."),
                words("others", "What family, friends and the community can do")
                        .hint("Only people who are willing and able."),
                words("help-needed", "What help would still be needed, and how far it could help with what I want")
                        .hint("Say the help, not a service: “somebody beside me in the shower on most mornings”."));
    }
}
