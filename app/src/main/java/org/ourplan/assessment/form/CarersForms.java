package org.ourplan.assessment.form;

import static org.ourplan.writing.Question.ifYes;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.several;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ourplan.law.assessment.CarerStanding;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.CarerUnable;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.decide.Words;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** What a carer's assessment asks, on its own terms: s10. It asks nothing about anybody's money. */
final class CarersForms {

    private CarersForms() {}

    @Carries({"CAR-7", "CAR-12"})
    static PartForm caring() {
        var footings = Arrays.stream(CarerStanding.Type.values())
                .map(type -> option(Words.of(type), type.plainTitle()))
                .toArray(Question.Option[]::new);
        return PartForm.of(
                "caring",
                "The care I give",
                "Practical or emotional: all of it counts.",
                words("care", "What do I do, in a typical week?"),
                several(
                        "types",
                        "Which of these do I do?",
                        List.of(
                                option("personal", "Help with washing, dressing or the toilet"),
                                option("practical", "Cooking, cleaning, shopping"),
                                option("health", "Tablets and treatment"),
                                option("emotional", "Being there: listening, calming, cheering up"),
                                option("watching", "Keeping an eye on them, by day or by night"),
                                option("arranging", "Forms, bills and appointments"),
                                option("getting-about", "Taking them places"))),
                words("how-long", "How long have I done this, and for how many hours a week?"),
                one("footing", "On what footing do I care?", footings),
                words("footing-why", "If paid or as a volunteer: why is it right to see me as a carer all the same?"));
    }

    @Carries("CAR-3")
    static PartForm ableAndWilling() {
        return PartForm.of(
                "able-willing",
                "Able and willing",
                "Only the carer can answer these. No answer is wrong, and any of them may change.",
                yesNo("able-now", "Am I able to give this care now?"),
                yesNo("able-later", "Am I likely to go on being able to?"),
                yesNo("willing-now", "Am I willing to give this care now?"),
                yesNo("willing-later", "Am I likely to go on being willing to?"),
                words("would-stop", "What do I want to stop doing, or do less of?"),
                words("if-not", "What happens if I suddenly cannot?"));
    }

    @Carries({"CAR-3", "CAR-4"})
    static PartForm ownLife() {
        return PartForm.of(
                "own-life",
                "My own life",
                "",
                words("wanted", "What do I want in my own day-to-day life?"),
                words("how-support", "Could support help with that, and how far?"),
                words("work", "Do I work, or would I like to?"),
                words("learning", "Do I study or train, and have time for what I enjoy? Would I like to?"));
    }

    @Carries({"ELIG-CARER-4", "ELIG-CARER-5"})
    static PartForm outcome(CarerOutcome outcome, HelpNow help) {
        var meanings = Arrays.stream(CarerUnable.values())
                .map(meaning -> option(meaning.code(), meaning.firstPerson()))
                .toArray(Question.Option[]::new);
        var mayBeOutOfPlace = outcome == CarerOutcome.CHILD_CARE || outcome == CarerOutcome.CARE_FOR_OTHERS;
        var place = "outcome/" + outcome.code();
        var questions = new ArrayList<>(NeedQuestions.of(meanings, mayBeOutOfPlace, help.question(place)));
        questions.add(one("when", "When is this a need?", option("now", "Now"), option("later", "Likely later")));
        return new PartForm(place, outcome.plainTitle(), outcome.legalName(), outcome.whatItMeans(), questions);
    }

    static PartForm otherNeed(String place, HelpNow help) {
        var questions = new ArrayList<Question>();
        questions.add(line("title", "What would you call this need?")
                .needed("Give this need a short name, such as: a night's sleep"));
        questions.add(words("can", "What I can do"));
        questions.add(words("want", "What I want"));
        questions.add(words("way", "What gets in the way"));
        questions.add(one("when", "When is this a need?", option("now", "Now"), option("later", "Likely later")));
        questions.addAll(NeedQuestions.around(help.question(place)));
        return new PartForm(
                place, "Another need", "", "Something I need that does not belong to one of the cards.", questions);
    }

    static PartForm health() {
        return PartForm.of(
                "health",
                "My health",
                "",
                ifYes(
                        "at-risk",
                        "Is my physical or mental health getting worse because I care, or at risk of it?",
                        words("way", "What shows it?")),
                words("keeps-well", "What keeps me well?"));
    }

    static PartForm cause() {
        return PartForm.of(
                "cause",
                "Where the needs come from",
                "",
                yesNo(
                        "necessary-care",
                        "Do the carer's needs come from giving care that the adult could not manage without?"),
                words("basis", "What does that rest on?").hint(LifeForms.TO_THEM));
    }

    @Carries({"AS-9", "CAR-9"})
    static PartForm sharing() {
        return PartForm.of(
                "sharing",
                "Who may know",
                "This assessment is the carer's own. Nobody else sees it unless they say so.",
                one(
                        "tell-adult",
                        "May the adult be told what is in it?",
                        option("yes", "Yes"),
                        option("some", "Some of it").then(words("tell-what", "What may they be told?")),
                        option("no", "No")),
                one(
                        "told-carer",
                        "May the carer be told things from the adult's record?",
                        option("agrees", "The adult agrees"),
                        option("best-interests", "The adult cannot decide this, and it is in their best interests"),
                        option("no", "No")),
                words("copies", "Who does the carer want to have a copy?").hint("Names. The carer always gets one."));
    }
}
