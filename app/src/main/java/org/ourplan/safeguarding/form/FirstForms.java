package org.ourplan.safeguarding.form;

import static org.ourplan.writing.Question.heading;
import static org.ourplan.writing.Question.ifYes;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.several;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.rules.Carries;
import org.ourplan.law.safeguarding.AbuseType;
import org.ourplan.law.safeguarding.ActingWithout;
import org.ourplan.law.safeguarding.Danger;
import org.ourplan.law.safeguarding.OutcomesAsked;
import org.ourplan.law.safeguarding.Route;
import org.ourplan.law.safeguarding.ThreePartTest;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.safeguarding.ConcernFile;
import org.ourplan.writing.Asking;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** Making safe, finding out, what the person wants, and the decision on s42(1). */
final class FirstForms {

    private FirstForms() {}

    /** How high the risk is thought to be: a judgement. */
    static Question risk() {
        return one(
                        "risk",
                        "How high is the risk now, as you see it?",
                        Asking.options(new Danger[] {Danger.HIGH, Danger.MEDIUM, Danger.LOW}, Danger::words))
                .needed("Say how high the risk is now, as you see it");
    }

    static PartForm safety() {
        return PartForm.of(
                "safety",
                "Make safe now",
                "Nothing stands before this: no decision, no check, nobody’s agreement.",
                ifYes("danger", "Is anybody in danger now?", words("danger-what", "What is the danger, and to whom?")),
                words("done", "What was done to make them safe, and by whom?")
                        .needed("Write what was done, or why nothing was needed"),
                words("told", "Who else was told or asked, and what did they say?")
                        .hint("Police, ambulance, health, the service, another council."),
                words("advice", "What advice was given, and to whom?"),
                risk());
    }

    static PartForm gathered() {
        return PartForm.of(
                "gathered",
                "What we found out before deciding",
                "Only what is needed to decide whether section 42 is met. The enquiry comes after.",
                words("received", "What did we learn, from whom, and when?")
                        .needed("Write what we learnt, from whom, and when"),
                several(
                        "abuse",
                        "What kinds of abuse or neglect may it be?",
                        List.of(Asking.options(AbuseType.values(), AbuseType::words))),
                words("agencies", "Which others did we speak with, and what was agreed?"),
                risk());
    }

    static PartForm wishes() {
        var questions = new ArrayList<Question>();
        questions.addAll(wanted());
        questions.addAll(agreed());
        questions.addAll(reaching());
        return new PartForm(
                "wishes",
                "What they want, and whether they agree",
                "",
                "Ask again whenever things change. What was written before stays.",
                questions);
    }

    @Carries({"SAFE-8", "SAFE-14"})
    private static List<Question> wanted() {
        return List.of(
                one(
                                "asked",
                                "Were they asked what they want to come of it?",
                                Asking.options(OutcomesAsked.values(), OutcomesAsked::words))
                        .needed("Say whether they were asked what they want"),
                words("wants", "What do they want, in their own words?"),
                words("why-not", "Where they were not asked: why not?"));
    }

    @Carries({"SAFE-15", "DATA-6"})
    private static List<Question> agreed() {
        return List.of(
                one(
                                "consent",
                                "Do they agree that we act, and that we speak with others?",
                                option("yes", "Yes"),
                                option("no", "No"),
                                option("not-asked", "They were not asked, or could not say"))
                        .needed("Say whether they agree"),
                one(
                        "without",
                        "Where they do not: why do we go on?",
                        Asking.options(ActingWithout.values(), ActingWithout::words)),
                words("without-why", "What makes you think so, and what was shared with whom?"));
    }

    private static List<Question> reaching() {
        return List.of(
                heading(
                        "Reaching them safely",
                        "Whoever may have caused harm may see their post, their phone or their email."),
                words("safe-way", "How is it safe to reach them?")
                        .hint("Where, when, by whom, and what not to say.")
                        .needed("Write how it is safe to reach them, or that nobody knows yet"),
                yesNo("letters", "Is it safe to give them a letter?")
                        .needed("Say whether it is safe to give them a letter"),
                words("represented", "Who speaks for them or with them, if anybody?")
                        .hint("Nobody who may have caused the harm."));
    }

    /** What stops what they want from being kept. */
    static Problems wishes(PartForm form, Answers answers) {
        var problems = Asking.problems(form, answers);
        var asked = Asking.chosen(answers, "asked", OutcomesAsked.values());
        problems.when(
                asked.filter(one -> one == OutcomesAsked.EXPRESSED).isPresent() && !answers.has("wants"),
                "wants",
                "Write what they want, in their own words");
        problems.when(
                asked.filter(one -> !one.asked()).isPresent() && !answers.has("why-not"),
                "why-not",
                "Write why they were not asked");
        var without = Asking.chosen(answers, "without", ActingWithout.values()).isPresent();
        problems.when(
                !answers.chose("consent", "yes") && answers.has("consent") && !without,
                "without",
                "Say why we go on although they do not agree, or were not asked");
        problems.when(without && !answers.has("without-why"), "without-why", "Write what makes you think so");
        return problems;
    }

    @Carries({"SAFE-1", "SAFE-4", "SAFE-5"})
    static PartForm decision() {
        return PartForm.of(
                "decision",
                "Is section 42 met?",
                "It does not matter whether their needs are eligible, who meets them, whether they have capacity, or whether they agree.",
                yesNo("area", "Is the adult in our area now?")
                        .hint("Wherever they live otherwise. If not: tell the council where they are."),
                heading("The three parts", "Is there reasonable cause to suspect it? You do not have to be sure."),
                yesNo("needs", "Do they have needs for care and support?"),
                words("needs-why", "What does that rest on?"),
                yesNo("abuse", "Are they experiencing, or at risk of, abuse or neglect?"),
                words("abuse-why", "What does that rest on?"),
                yesNo("protect", "Do those needs stop them from protecting themselves?"),
                words("protect-why", "What does that rest on?"),
                heading(
                        "What we do",
                        "Where the adult is in our area and all three parts are met, there has to be an enquiry under section 42."),
                one("route", "What do we do?", Asking.options(Route.values(), Route::words))
                        .needed("Say what we do"),
                words("route-why", "Why? And what were they, and whoever told us, told?")
                        .needed("Write why, and who was told what"));
    }

    /** The test on these answers. */
    static ThreePartTest test(Answers answers) {
        return new ThreePartTest(
                Asking.yesNo(answers, "area"),
                part(answers, "needs"),
                part(answers, "abuse"),
                part(answers, "protect"));
    }

    private static ThreePartTest.Part part(Answers answers, String field) {
        return new ThreePartTest.Part(Asking.yesNo(answers, field), answers.one(field + "-why"));
    }

    /** What stops the decision: a part not answered or without what it rests on, or a way that does not follow from them. */
    static Problems decision(PartForm form, ConcernFile file, Answers answers) {
        var problems = Asking.problems(form, answers);
        var test = test(answers);
        switch (test.result()) {
            case ThreePartTest.Open open ->
                Asking.add(
                        problems,
                        open.missing(),
                        place -> answers.has(place) && !place.equals("area") ? place + "-why" : place);
            case ThreePartTest.MustEnquire must ->
                problems.when(
                        !wayFits(test, answers),
                        "route",
                        "All three parts are met: there has to be an enquiry under section 42");
            case ThreePartTest.NoDuty no ->
                problems.when(
                        !wayFits(test, answers),
                        "route",
                        "Section 42 is not met: " + String.join(" ", no.notMet()) + " Choose another enquiry, or none");
        }
        var enquires = answers.has("route") && !answers.chose("route", Route.NO_ENQUIRY.name());
        return problems.when(
                enquires && file.concern().person() == null,
                "route",
                "First find or add their record, and link it to the concern");
    }

    private static boolean wayFits(ThreePartTest test, Answers answers) {
        return Asking.chosen(answers, "route", Route.values())
                .filter(test::allows)
                .isPresent();
    }
}
