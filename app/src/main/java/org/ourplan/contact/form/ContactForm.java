package org.ourplan.contact.form;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.ifYes;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.number;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.several;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ourplan.law.contact.ContactOutcome;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.decide.Words;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** The parts of a first contact, in the order of the conversation. It asks nothing about money. */
public final class ContactForm {

    private static final List<Question.Option> WAYS = List.of(
            option("phone", "By phone"),
            option("face-to-face", "Face to face"),
            option("print", "On paper"),
            option("online", "Online or by email"),
            option("bsl", "In British Sign Language"),
            option("easy-read", "In Easy Read"));

    private static final List<PartForm> PARTS =
            List.of(story(), home(), caring(), now(), takingPart(), given(), outcome());

    private ContactForm() {}

    /** Every part, in order. */
    public static List<PartForm> parts() {
        return PARTS;
    }

    /** The part at this place. */
    public static Optional<PartForm> at(String place) {
        return PARTS.stream().filter(part -> part.place().equals(place)).findFirst();
    }

    private static PartForm story() {
        return PartForm.of(
                "story",
                "What brought them to us",
                "In their own words. What you write here goes with them, so that they tell it once.",
                one(
                        "who",
                        "Who got in touch?",
                        option("themselves", "The person themselves"),
                        option("family", "Family or a friend").then(line("who-name", "Who?")),
                        option("professional", "A professional, such as a nurse or the police")
                                .then(line("who-else", "Who?"))),
                one(
                        "how",
                        "How?",
                        option("phone", "By phone"),
                        option("in-person", "In person"),
                        option("online", "Online or by email"),
                        option("letter", "By letter"),
                        option("hospital", "From hospital")),
                words("story", "What brought them to us, in their words?"),
                words("wants", "What do they want?"));
    }

    @Carries("CON-8")
    private static PartForm home() {
        return PartForm.of(
                "home",
                "Where they live",
                "We can assess anybody who is here, wherever their home is.",
                words("home", "Where do they live, and with whom?"),
                one(
                        "settled",
                        "Is their settled home here?",
                        option("resident-here", "Yes, here"),
                        option("present-no-settled-residence", "They are here, without a settled home"),
                        option("elsewhere", "No, in another council's area"),
                        option("unknown", "Not known yet")));
    }

    @Carries("CON-2")
    private static PartForm caring() {
        return PartForm.of(
                "caring",
                "Who cares",
                "A carer may have needs of their own, now or soon, and may have an assessment of their own.",
                ifYes(
                        "someone-cares",
                        "Is anyone caring for them unpaid, or about to?",
                        line("carer-name", "Their name"),
                        line("carer-relation", "Who they are to the person"),
                        line("carer-phone", "Their phone number"),
                        yesNo("carer-lives-with", "Do they live together?"),
                        date("carer-offered", "When did we offer the carer an assessment of their own?"),
                        one(
                                "carer-answer",
                                "What did the carer say?",
                                option("yes", "Yes, please"),
                                option("later", "Perhaps later"),
                                option("no", "No, for now"))),
                ifYes(
                        "person-cares",
                        "Do they themselves care for somebody, unpaid?",
                        line("cared-for-name", "For whom?")));
    }

    @Carries({"CON-3", "CON-6"})
    private static PartForm now() {
        return PartForm.of(
                "now",
                "What cannot wait",
                "If anybody is in danger now, call 999 first. Nothing here needs anybody's approval.",
                ifYes(
                        "urgent",
                        "Is there a need that cannot wait?",
                        words("urgent-need", "What is it?"),
                        words("urgent-done", "What is being done about it today?")
                                .hint("Support may start now, before any assessment, wherever they live."
                                        + " Nothing is charged until"
                                        + " there is a financial assessment.")),
                ifYes(
                        "concern",
                        "Is there a safeguarding concern?",
                        words("concern-what", "What are you worried about, and what did they say they want?")
                                .hint(
                                        "It goes to the safeguarding lead as you save this page. It does not stay here: only those who"
                                                + " need to know read it.")));
    }

    /** What stays in the contact: a concern is for those who need to know, so nothing of it does. */
    public static Answers kept(Answers typed) {
        return typed.only(field -> !field.equals("concern") && !field.equals("concern-what"));
    }

    /** What somebody is worried about, as the safeguarding lead reads it; empty where there is no concern. */
    public static Optional<Answers> concern(Answers typed) {
        if (!typed.chose("concern", "yes") && !typed.has("concern-what")) {
            return Optional.empty();
        }
        var what = typed.one("concern-what");
        return Optional.of(Answers.of(
                "what",
                what.isEmpty() ? "Said at first contact, without more words. Ask whoever passed it on." : what));
    }

    @Carries({"CON-5", "CON-7"})
    private static PartForm takingPart() {
        return PartForm.of(
                "taking-part",
                "Taking part",
                "",
                ifYes(
                        "difficulty",
                        "Without help, would it be very hard for them to understand, remember or weigh up what"
                                + " we talk about, or to"
                                + " say what they think?",
                        words("difficulty-help", "What would help?")),
                ifYes(
                        "sight-and-hearing",
                        "Do they have trouble with both their sight and their hearing?",
                        words("specialist", "Who with the right training will assess them?")
                                .hint("Somebody trained to assess deafblind people must do it.")),
                one("prefers", "How do they like to get information?", WAYS.toArray(Question.Option[]::new)));
    }

    @Carries({"INFO-3", "INFO-5", "PREV-1", "PREV-2"})
    private static PartForm given() {
        return PartForm.of(
                "given",
                "What we gave and offered",
                "Information, advice and help that prevents are for everybody, whether or not an assessment follows.",
                words("information", "What information and advice did we give?"),
                several("channels", "How did we give it?", WAYS),
                words("channel-why", "If not in the way they like: why?"),
                words("places", "Which people, groups or places near them did we tell them about?"),
                one(
                        "offered",
                        "Did we offer something that prevents or that helps them get back to doing things?",
                        option("reablement", "Reablement: a programme, for a set time")
                                .then(
                                        words("programme", "What is the programme?"),
                                        number("programme-weeks", "For how many weeks?"),
                                        words("programme-purpose", "What will they be able to do at home again?")),
                        option("prevention", "Something else that prevents").then(words("prevention", "What?")),
                        option("no", "No")));
    }

    @Carries("CON-1")
    private static PartForm outcome() {
        var outcomes = Arrays.stream(ContactOutcome.values())
                .filter(outcome -> outcome != ContactOutcome.SAFEGUARDING_CONCERN)
                .map(outcome -> outcome == ContactOutcome.ASSESSMENT_OFFERED_AND_REFUSED
                        ? option(Words.of(outcome), outcome.plainTitle())
                                .then(refusal().toArray(Question[]::new))
                        : option(Words.of(outcome), outcome.plainTitle()))
                .toList();
        return PartForm.of(
                "outcome",
                "What happens next",
                "If it seems they may have needs, we offer an assessment, however small the needs seem and"
                        + " however much money they have.",
                yesNo("appears", "Does it appear that they may have needs for care and support?"),
                several("outcomes", "So this contact ends with", outcomes),
                line("told", "What did we tell them about what happens next, and when?"));
    }

    private static List<Question> refusal() {
        return new ArrayList<>(List.of(
                date("refused", "When did they say no?"),
                words("words", "What did they say?"),
                one(
                        "capacity-to-refuse",
                        "Do they have capacity to say no to this assessment?",
                        option("yes", "Yes"),
                        option("no", "No")
                                .then(yesNo("best-interests", "Would an assessment be in their best interests?"))),
                yesNo("abuse-or-neglect", "Are they experiencing abuse or neglect, or at risk of it?")));
    }
}
