package org.ourplan.safeguarding.form;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.heading;
import static org.ourplan.writing.Question.list;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.several;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ourplan.law.rules.Carries;
import org.ourplan.law.safeguarding.AbuseType;
import org.ourplan.law.safeguarding.AdultsReview;
import org.ourplan.law.safeguarding.HarmPlace;
import org.ourplan.law.safeguarding.OutcomesMet;
import org.ourplan.law.safeguarding.Principle;
import org.ourplan.law.safeguarding.RiskFound;
import org.ourplan.law.safeguarding.RiskOutcome;
import org.ourplan.law.safeguarding.SafeguardingChecks;
import org.ourplan.law.safeguarding.SourceKind;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.safeguarding.ConcernFile;
import org.ourplan.writing.Asking;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** How an enquiry ends, whether the board is asked for a review, and what the national figures ask of the adult. */
final class EndingForms {

    /** What the national collection calls them. */
    private static final List<String> REASONS = List.of(
            "Physical support",
            "Sensory support",
            "Memory and cognition",
            "Learning disability",
            "Mental health",
            "Social support",
            "No support reason",
            "Not known");

    private static final List<String> ETHNICITIES = List.of(
            "White",
            "Mixed or multiple",
            "Asian or Asian British",
            "Black, African, Caribbean or Black British",
            "Other",
            "Refused",
            "Not known");

    private static final List<String> CONDITIONS =
            List.of("Learning disability", "Autism", "Another learning, developmental or intellectual condition");

    private EndingForms() {}

    static PartForm closing() {
        var questions = new ArrayList<Question>();
        questions.addAll(action());
        questions.addAll(wanted());
        questions.addAll(risk());
        questions.addAll(principles());
        return new PartForm(
                "closing",
                "End the enquiry",
                "",
                "Somebody else’s report ends nothing: the council decides.",
                questions);
    }

    @Carries({"SAFE-2", "SAFE-3"})
    private static List<Question> action() {
        return List.of(
                yesNo("action", "Should any action be taken?"),
                words("action-what", "If yes: what, and by whom? If no: why not?"),
                several(
                                "abuse",
                                "What kinds of abuse or neglect was it about?",
                                List.of(Asking.options(AbuseType.values(), AbuseType::words)))
                        .needed("Tick what it was about"),
                one("source", "Who is said to have caused it?", Asking.options(SourceKind.values(), SourceKind::words))
                        .needed("Say who is said to have caused it"),
                several("places", "Where was it?", List.of(Asking.options(HarmPlace.values(), HarmPlace::words)))
                        .needed("Tick where it was"));
    }

    @Carries("SAFE-8")
    private static List<Question> wanted() {
        return List.of(
                heading("What they wanted", "Ask them now."),
                one("met", "Did what they wanted come about?", Asking.options(OutcomesMet.values(), OutcomesMet::words))
                        .hint("Where they said what they want."),
                words("person-says", "What does the person say about how it was done?")
                        .needed("Write what the person says, or why they were not asked"));
    }

    @Carries("SAFE-10")
    private static List<Question> risk() {
        return List.of(
                heading("The risk", ""),
                one(
                        "risk-found",
                        "What did the assessment of risk come to?",
                        Asking.options(RiskFound.values(), RiskFound::words)),
                one(
                        "risk-outcome",
                        "Where a risk was found: what became of it?",
                        Asking.options(RiskOutcome.values(), RiskOutcome::words)),
                words("risk-why", "Why do you think so?"));
    }

    @Carries("SAFE-17")
    private static List<Question> principles() {
        var questions = new ArrayList<Question>();
        questions.add(heading("The six principles", ""));
        Arrays.stream(Principle.values())
                .map(principle -> words("principle-" + principle.name(), principle.words()))
                .forEach(questions::add);
        return questions;
    }

    /** What stops the end: what the law still needs, each at its field; what is to be put right elsewhere is said on the page before. */
    static Problems closing(PartForm form, ConcernFile file, Answers answers) {
        var problems = Asking.problems(form, answers);
        Asking.add(problems, SafeguardingChecks.beforeEnd(file.facts(answers)), place -> switch (place) {
            case "wishes", "advocacy", "others" -> "action";
            default -> place;
        });
        var expressed = !answers.has("met") || file.facts(answers).met() != null;
        return problems.when(!expressed, "met", "They did not say that they want anything. Leave this open");
    }

    @Carries("SAFE-18")
    static PartForm adultsReview() {
        return PartForm.of(
                "adults-review",
                "Safeguarding adults review",
                "The Safeguarding Adults Board decides and arranges it (section 44). Here is what it is asked, and what it decided.",
                yesNo("died", "Did the adult die?"),
                yesNo("abuse", "Was there, or may there have been, serious abuse or neglect?")
                        .hint("Where they died: does the death come, or may it come, from it?"),
                yesNo("joint", "Is there reasonable cause for concern about how agencies worked together?"),
                words("why", "What does that rest on?").needed("Write what it rests on"),
                yesNo("held", "Has the board decided to hold one?"),
                date("decided", "If so, on which day?"),
                words("information", "Did the board ask for information (section 45)? What, and on which conditions?"),
                date("information-by", "By when does it need that?"));
    }

    /** What section 44 says on these answers. */
    static AdultsReview review(Answers answers) {
        return new AdultsReview(
                Asking.yesNo(answers, "joint"), Asking.yesNo(answers, "died"), Asking.yesNo(answers, "abuse"));
    }

    static Problems adultsReview(PartForm form, Answers answers, LocalDate today) {
        var problems = Asking.problems(form, answers);
        if (review(answers).duty() instanceof AdultsReview.Open open) {
            Asking.add(problems, open.missing(), place -> place);
        }
        if (answers.chose("held", "yes")) {
            Asking.past(
                    problems, answers, "decided", "Enter the day on which the board decided, such as 27 3 2027", today);
        }
        return problems;
    }

    /** Nothing has to be answered: what is not said counts as not known. */
    static PartForm aboutThem() {
        return PartForm.of(
                "about-them",
                "For the national figures",
                "Ask, and explain why: the council counts without names. Nobody has to answer.",
                one(
                        "gender",
                        "Gender",
                        option("Male", "Male"),
                        option("Female", "Female"),
                        option("Not known", "Not known")),
                list("ethnicity", "Ethnic group", options(ETHNICITIES)),
                list("reason", "Primary support reason", options(REASONS)),
                several("conditions", "Conditions they reported", options(CONDITIONS)));
    }

    private static List<Question.Option> options(List<String> words) {
        return words.stream().map(word -> option(word, word)).toList();
    }
}
