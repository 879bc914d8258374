package org.ourplan.assessment.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/**
 * The parts of an assessment that the person writes themselves in a supported self-assessment: the same questions, put to them. What is
 * a judgement of the council is not among them.
 */
public final class OwnParts {

    /** What to think about before we meet: open to the person whoever writes the rest. */
    public static final String BEFORE_WE_MEET = "before-we-meet";

    /** What helps to answer, by part. */
    private static final Map<String, String> PROMPTS = Map.of(
            "typical-week",
            "Begin anywhere. When do I get up, and who is there? Which day do I look forward to? Which hour is the hardest?",
            "matters",
            "Whom do I want to see? What would I miss most? What do others thank me for?",
            "own-view",
            "What is good as it is? What would I change first? What worries me?",
            "household",
            "Who sleeps here, who comes and goes, and what does all this mean for them?",
            "ups-and-downs",
            "How were the last months? How often is there a bad day, and what brings it?",
            "caring",
            "What do I do from morning to night, and at night? What do I do that nobody sees?",
            "able-willing",
            "No answer is wrong, and each may change. What could I do for ever, and what not for much longer?",
            "own-life",
            "What did I do before? What would I do with a free afternoon?",
            "health",
            "How do I sleep? When did I last see somebody about my own health?");

    private static final Set<String> OWN = PROMPTS.keySet();

    /** Questions that are the worker's, in parts that are the person's. */
    private static final Set<String> WORKERS = Set.of("young-carer", "footing", "footing-why");

    private OwnParts() {}

    /** True for a part that the person writes in a supported self-assessment. */
    public static boolean isOwn(String place) {
        return OWN.contains(place) || place.startsWith("outcome/");
    }

    /** All of them, in the order of the conversation. */
    public static List<PartForm> of(AssessmentForm form) {
        return form.parts().stream()
                .filter(part -> isOwn(part.place()))
                .map(OwnParts::putToThem)
                .toList();
    }

    /** The one at this place; empty for a part that is not theirs. */
    public static Optional<PartForm> at(AssessmentForm form, AssessmentKind kind, String place) {
        return isOwn(place) ? form.at(kind, place).map(OwnParts::putToThem) : Optional.empty();
    }

    /** All of them where nobody is known who helps: for reading and for keeping. */
    public static List<PartForm> of(AssessmentKind kind, Recorded recorded) {
        return of(AssessmentForm.of(kind, recorded));
    }

    /** What they think about before we meet, and whether they would like to write the assessment themselves. */
    @Carries("AS-8")
    public static PartForm beforeWeMeet() {
        return PartForm.of(
                BEFORE_WE_MEET,
                "Before we meet",
                "There is no need to prepare anything. If it helps, write down what is on your mind.",
                Question.words("talk-about", "What do I most want to talk about?")
                        .hint("What is going well, what is hard, what I hope for."),
                Question.words("with-me", "Whom do I want to have with me?")
                        .hint("Family, a friend, an advocate, or nobody. And who should not be there?"),
                Question.words("where-when", "Where and when suits me?"),
                Question.words("communicate", "How do I communicate, and what helps me to say what I want?")
                        .hint("For example more time, pictures, signing, an interpreter, a break."),
                Question.yesNo("do-it-myself", "Would I like to do the assessment myself, with your support?")
                        .hint(
                                "I write in the same questions, and somebody goes through them with me. If not, we do it together."));
    }

    private static PartForm putToThem(PartForm part) {
        var lead = part.place().startsWith("outcome/")
                ? part.lead().replaceFirst(" Leave out of account.*$", "")
                        + " Think of a day without the help I have from family or friends."
                : PROMPTS.getOrDefault(part.place(), "");
        return new PartForm(part.place(), part.title(), "", lead, part.questions()).without(WORKERS);
    }
}
