package org.ourplan.complaint.form;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ourplan.complaint.Complaint;
import org.ourplan.complaint.decide.Step;
import org.ourplan.law.complaint.Complainant;
import org.ourplan.law.complaint.ComplaintAnswer;
import org.ourplan.law.complaint.OutsideRegulations;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** What is asked at each step of a complaint. */
public final class StepForms {

    private StepForms() {}

    /** The form of this step. */
    public static PartForm of(Step step, Complaint complaint) {
        var questions = new ArrayList<>(questions(step, complaint));
        questions.add(date("on", step == Step.OMBUDSMAN ? "On which day did we hear of it?" : "On which day?"));
        return new PartForm(step.path(), step.todo(), step.section(), lead(step, complaint), questions);
    }

    private static List<Question> questions(Step step, Complaint complaint) {
        return switch (step) {
            case STANDING -> standing(complaint);
            case TIME ->
                List.of(
                        yesNo("good", "Were there good reasons for not complaining within twelve months?")
                                .needed("Say whether there were good reasons"),
                        yesNo("fair", "Can it still be looked into effectively and fairly?")
                                .needed("Say whether it can still be looked into effectively and fairly"),
                        why("Why?"));
            case ACKNOWLEDGED -> acknowledged();
            case PERIOD -> period();
            case SETTLED ->
                List.of(
                        yesNo("satisfied", "Have they said that they are satisfied?")
                                .needed("Say whether they are satisfied"),
                        words("how", "How was it settled?").needed("Write how it was settled"));
            case OUTSIDE ->
                List.of(
                        one(
                                        "ground",
                                        "Why is it outside the regulations?",
                                        options(OutsideRegulations.values(), OutsideRegulations::words))
                                .needed("Say why it is outside the regulations"),
                        why("Why do we think so? They read this in the letter"));
            case TOGETHER ->
                List.of(
                        line("body", "Which other body?")
                                .hint("An NHS body, the provider of the care, or another council."),
                        yesNo("agreed", "Do they agree that we send it there?"),
                        line("lead", "Who leads, and gives the one answer?"));
            case PASSED_ON ->
                List.of(line("body", "To which body?"), yesNo("agreed", "Do they agree that we send it there?"));
            case ABOUT -> List.of(line("name", "Who is it?").needed("Write who it is"));
            case TOLD -> List.of(words("words", "What were they told?").needed("Write what they were told"));
            case LONGER ->
                List.of(
                        yesNo("agreed", "Have they agreed to a longer time?").needed("Say whether they have agreed"),
                        why("Why is more time needed?"),
                        date("until", "By which day do they have the answer?"));
            case ANSWERED -> answered();
            case TOLD_LATE ->
                List.of(
                        why("Why is the answer late? They read this in the letter"),
                        date("until", "By which day do they have it?"));
            case OMBUDSMAN ->
                List.of(words("words", "What is known of it, or what did the Ombudsman decide?")
                        .needed("Write what is known of it"));
            case LEARNT ->
                List.of(
                        line("theme", "In a few words").needed("Write it in a few words"),
                        words("words", "What is to be learnt, and what should be done?")
                                .hint("Nobody’s name, and nothing by which somebody could be recognised.")
                                .needed("Write what is to be learnt"));
            case WITHDRAWN -> List.of(words("words", "What did they say?").needed("Write what they said"));
        };
    }

    private static List<Question> standing(Complaint complaint) {
        var best = complaint.as().restsOnBestInterests();
        return List.of(
                yesNo(
                                "may",
                                best
                                        ? "Is the complaint conducted in the best interests of the person whom it is for?"
                                        : "Do they want this complaint to be made for them?")
                        .needed("Say whether it is"),
                why("How do you know, and why? Where it is no, they read this in the letter"));
    }

    private static List<Question> acknowledged() {
        return List.of(
                one(
                                "way",
                                "How?",
                                option("letter", "In a letter or an email"),
                                option("orally", "Orally, and the letter follows"))
                        .needed("Say how it was acknowledged"),
                words("offer", "How did you offer to talk about how it is handled, and by when it is answered?")
                        .hint("They read this in the letter. For example: I will call you on Monday to talk about it.")
                        .needed("Offer to talk with them about it: write how"),
                one(
                                "advocate",
                                "Have you offered somebody independent to help them complain?",
                                option("yes", "Yes"),
                                option("no", "No").then(words("advocate-why", "Why not?")))
                        .needed("Say whether you offered somebody independent"));
    }

    private static List<Question> period() {
        return List.of(
                one(
                                "talked",
                                "Have they talked with you about it?",
                                option("yes", "Yes, and this is what we agreed"),
                                option("no", "No, they did not want to, so we decide it"))
                        .needed("Say whether they have talked with you about it"),
                words("handling", "How is it handled?")
                        .hint("They read this in the letter. What is looked at, who is asked.")
                        .needed("Write how it is handled"),
                line("who", "Who looks into it?").needed("Write who looks into it"),
                date("until", "By which day do they have the answer?"));
    }

    private static List<Question> answered() {
        return List.of(
                words("considered", "How was the complaint considered?")
                        .hint("What was read, who was asked, what was found."),
                words("conclusions", "What is concluded, point by point?"),
                one(
                        "found",
                        "Is it well founded?",
                        options(ComplaintAnswer.Found.values(), ComplaintAnswer.Found::words)),
                words("remedy", "What is put right, and how?")
                        .hint("An apology, a decision made anew, money back, training."),
                one(
                        "action",
                        "Is what has to be done being done?",
                        options(ComplaintAnswer.Action.values(), ComplaintAnswer.Action::words)),
                line("signer", "Who signs the answer?"),
                one(
                        "authority",
                        "How may they sign?",
                        option("responsible", "They are the responsible person (reg 4(1)(a))"),
                        option("authorised", "They are authorised to act for the responsible person")
                                .then(line("authorised-by", "Who authorised them?"))));
    }

    private static Question why(String words) {
        return words("why", words).needed("Write why");
    }

    private static <E extends Enum<E>> Question.Option[] options(E[] constants, Function<E, String> words) {
        return Stream.of(constants)
                .map(one -> option(one.name(), words.apply(one)))
                .toArray(Question.Option[]::new);
    }

    private static String lead(Step step, Complaint complaint) {
        return switch (step) {
            case STANDING -> complaint.standing() instanceof Complainant.Standing.Waits waits ? waits.sentence() : "";
            case SETTLED ->
                "A complaint made orally and settled by the next working day needs no acknowledgement and no answer in writing.";
            case TOGETHER -> "They get one answer. Who leads is agreed with the other body.";
            case LONGER -> "They can agree to a longer time only before the six months have run out.";
            case LEARNT -> "This goes to the policy owner without saying which complaint it comes from.";
            case ABOUT -> "They will neither see nor answer this complaint.";
            default -> "";
        };
    }
}
