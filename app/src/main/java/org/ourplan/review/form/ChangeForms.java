package org.ourplan.review.form;

import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.ourplan.law.review.Reassess;
import org.ourplan.law.rules.Carries;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** What has changed, the people around, risks, money, and what should come of it. */
final class ChangeForms {

    private ChangeForms() {}

    /** As much is assessed again as the change makes right, and no more (s27(4)). */
    @Carries({"REV-11", "S004-84", "S004-93"})
    static PartForm changed(String who) {
        var much = Stream.of(Reassess.values())
                .map(one -> one == Reassess.PART
                        ? option(one.name(), one.words()).then(words("scope", "Which part?"))
                        : option(one.name(), one.words()))
                .toArray(Question.Option[]::new);
        return PartForm.of(
                "changed",
                "Has anything changed?",
                "In what " + who + " needs, in their life, in who helps, or in what there is to help.",
                one(
                        "changed",
                        "Have their needs or their circumstances changed?",
                        option("yes", "Yes")
                                .then(
                                        words("what", "What has changed, as " + who + " says it?"),
                                        one("reassess", "How much do we assess again?", much)
                                                .hint("Only as much as the change makes right."),
                                        words("because", "Why so much, and no more and no less?"),
                                        yesNo("finances", "Has what they can pay changed too?")),
                        option("no", "No")));
    }

    static PartForm network(String who, boolean supportPlan) {
        return PartForm.of(
                "network",
                "The people around " + who,
                "",
                words("network", "How is it with family, friends and neighbours?"),
                one(
                        "carer",
                        supportPlan
                                ? "Is " + who + " still able and willing to care?"
                                : "Is whoever cares for " + who + " still able and willing to?",
                        option("yes", "Yes"),
                        option("no", "No, or less").then(words("carer-what", "What do they need?")),
                        option("nobody", "Nobody does")));
    }

    static PartForm risks(String who) {
        return PartForm.of(
                "risks",
                "Risks, and being safe",
                "Life has risks. Which are worth taking, and which are not?",
                words("risks", "How is it with risks, and with feeling safe?"),
                yesNo("high-risk", "Is the risk high, so that the plan is looked at again sooner?"),
                one(
                        "abuse",
                        "Is anybody hurting " + who + ", or not looking after them?",
                        option("no", "No"),
                        option("yes", "Yes, or maybe")
                                .then(line("concern", "Whom did you tell, and when?")
                                        .hint("Raise a safeguarding concern at once. Do not wait for the review."))));
    }

    /** Enough, rightly held, worth it: asked after life, and never alone (REV-13). */
    @Carries({"REV-10", "S004-90"})
    static PartForm money(String who) {
        return PartForm.of(
                "money",
                "The budget",
                "Only after " + who + " has said how life is.",
                one(
                        "enough",
                        "Is the budget enough for what the plan says?",
                        option("yes", "Yes"),
                        option("no", "No").then(words("enough-what", "What is it not enough for?"))),
                one(
                        "held",
                        "Is it held in the way that is right for them?",
                        option("yes", "Yes"),
                        option("no", "No").then(words("held-what", "How would they like to have it?"))),
                words("achieves", "What does the money make possible?"),
                words("independence", "Does the support help " + who + " to do more for themselves?"),
                words("worth", "Is it good value, as they see it?"));
    }

    /** What the review of the direct payment asks, where both are looked at in one meeting. */
    @Carries("REV-7")
    static PartForm payment(PartForm asked) {
        var questions = new ArrayList<Question>();
        questions.add(yesNo("together", "Do we look at the direct payment in the same meeting?"));
        questions.add(
                Question.heading("If so", "It is kept as the direct payment’s own review too, and sets its next day."));
        asked.questions().forEach(question -> questions.add(question.needed("")));
        return new PartForm("payment", "The direct payment", "", asked.lead(), questions);
    }

    static PartForm satisfied(String who) {
        return PartForm.of(
                "satisfied",
                "How satisfied is " + who + "?",
                "",
                one(
                        "satisfied",
                        "With the plan and the support, all in all",
                        option("very", "Very satisfied"),
                        option("quite", "Quite satisfied"),
                        option("neither", "Neither satisfied nor dissatisfied"),
                        option("not-quite", "Quite dissatisfied"),
                        option("not", "Very dissatisfied"),
                        option("no-answer", "They could not say, or did not want to")),
                words("words", "In their own words"));
    }

    /** What should change; and what those who plan and buy support should know, without names (REV-17). */
    @Carries("REV-17")
    static PartForm change(String who) {
        return PartForm.of(
                "change",
                "What should change?",
                "",
                words("change", "What should change, and who wants it?").hint("Write “nothing” if nothing should."),
                words("themes", "What should those who plan and buy support know?")
                        .hint(
                                "A few words on a line, such as: no evening transport. No names: it is counted together with"
                                        + " what others said."));
    }
}
