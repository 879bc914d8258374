package org.ourplan.support.web;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.directpayments.Exclusion;
import org.ourplan.law.directpayments.Receiver;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.support.DirectPayment;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** The questions of the conditions: those of s31, or of s32 where somebody authorised asks. There is no question "yes or no". */
final class ConditionsForm {

    private ConditionsForm() {}

    static PartForm of(DirectPayment payment, String name) {
        var questions = new ArrayList<Question>();
        if (payment.receiver().underSection32()) {
            questions.addAll(section32(payment, name));
        } else {
            questions.addAll(section31(payment, name));
        }
        questions.add(excluded(name));
        questions.add(managing(payment, name));
        questions.add(Question.words("managing-why", "What shows whether it can be managed?")
                .needed("Say what shows whether it can be managed."));
        questions.add(Question.yesNo("appropriate", "Is a direct payment an appropriate way to meet these needs?")
                .hint("That it is new, or more work for us, does not make it inappropriate."));
        questions.add(Question.words("appropriate-why", "What shows whether it is appropriate?")
                .needed("Say what shows whether a direct payment is an appropriate way."));
        return new PartForm(
                "conditions",
                "Are the conditions met?",
                "",
                "Where all of them are met, the direct payment must be made. Nobody decides against it.",
                questions);
    }

    private static List<Question> section31(DirectPayment payment, String name) {
        var questions = new ArrayList<Question>();
        questions.add(Question.yesNo("capacity", "Does " + name + " have capacity to ask for a direct payment?")
                .hint("Everybody is assumed to, unless it is shown that they do not (Mental Capacity Act 2005 s1)."));
        questions.add(Question.words("capacity-why", "What shows whether they can ask?")
                .needed("Say what shows whether " + name + " has capacity to ask."));
        if (payment.receiver() == Receiver.NOMINEE) {
            questions.add(Question.yesNo(
                    "nominee-agrees", "Does " + payment.receiverName() + " agree to receive the money?"));
        }
        return questions;
    }

    private static List<Question> section32(DirectPayment payment, String name) {
        var who = payment.receiverName();
        return List.of(
                Question.yesNo("capacity", "Does " + name + " have capacity to ask for a direct payment?"),
                Question.words("capacity-why", "What shows whether they can ask?")
                        .needed("Say what shows whether " + name + " has capacity to ask."),
                Question.one(
                        "authorised-self",
                        "May " + who + " decide about the care of " + name
                                + " in law, as attorney or deputy for welfare?",
                        Question.option("yes", "Yes"),
                        Question.option("no", "No")
                                .then(
                                        Question.ifYes(
                                                "anyone-authorised",
                                                "May anybody else?",
                                                Question.yesNo(
                                                        "agreed-with-them",
                                                        "Do they agree with us that " + who + " is suitable?")),
                                        Question.yesNo("council-suitable", "Do we consider " + who + " suitable?"))),
                Question.yesNo("supported", "Do those who may decide in law, if there are any, support the request?")
                        .hint("Answer yes where nobody else may decide."),
                Question.yesNo("best-interests", "Will " + who + " act in the best interests of " + name + "?"),
                Question.words("best-interests-why", "What shows whether they will?")
                        .needed("Say what shows whether " + who + " will act in their best interests."));
    }

    private static Question excluded(String name) {
        return Question.ifYes(
                "excluded",
                "Is " + name + " under a court order or licence about drugs or alcohol?",
                Question.one("exclusion", "Which?", PaymentForms.options(Exclusion.values(), Exclusion::words)),
                Question.date("excluded-from", "From which day?"),
                Question.date("excluded-ends", "On which day does it end, if that is known?"));
    }

    private static Question managing(DirectPayment payment, String name) {
        var who = payment.receiver() == Receiver.THE_PERSON ? name : payment.receiverName();
        return Question.one(
                "managing",
                "Can " + who + " manage it, alone or with help?",
                Question.option("ALONE", "Yes, alone"),
                Question.option(
                        "WITH_HELP", "Yes, with help that we think can be found", "For example a payroll service"),
                Question.option("NOT_EVEN_WITH_HELP", "No, not even with help")
                        .then(Question.words("help-considered", "Which help did you look at?")));
    }

    /** What cannot be taken as typed, before the law is asked. */
    static Problems problems(PartForm form, Answers answers) {
        var problems = PaymentForms.problems(form, answers);
        var excluded = answers.chose("excluded", "yes");
        problems.when(excluded && !answers.has("exclusion"), "exclusion", "Choose which order or licence it is.");
        problems.when(
                excluded && answers.date("excluded-from").isEmpty(),
                "excluded-from-day",
                "Enter the day from which it is in force, such as 27 3 2027.");
        var from = answers.date("excluded-from");
        problems.when(
                excluded
                        && from.isPresent()
                        && answers.date("excluded-ends")
                                .filter(from.get()::isAfter)
                                .isPresent(),
                "excluded-ends-day",
                "It cannot end before it begins.");
        return problems;
    }
}
