package org.ourplan.assessment.web;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.decide.AdvocacyQuestion;
import org.ourplan.assessment.decide.CapacityQuestion;
import org.ourplan.assessment.decide.WhoHelps;
import org.ourplan.assessment.form.OwnParts;
import org.ourplan.law.advocacy.Advocacy;
import org.ourplan.law.advocacy.AdvocacyDecision;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.capacity.CapacityAssessment;
import org.ourplan.law.capacity.FunctionalTest;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.web.InWords;

/** What stands above the questions of a part: what was said before, and what the law makes of the answers. */
final class WorkedOut {

    private WorkedOut() {}

    static List<String> above(Assessment assessment, String place, Recorded recorded) {
        if (place.equals("advocacy") && recorded.parts().containsKey(place)) {
            return advocacy(recorded, assessment.isCarers() ? Process.CARERS_ASSESSMENT : Process.NEEDS_ASSESSMENT);
        }
        if (place.startsWith("capacity/") && recorded.parts().containsKey(place)) {
            return capacity(recorded, place);
        }
        if (WhoHelps.isOnlyInWords(recorded, place)) {
            return List.of("This card says who helps only in words: “" + recorded.one(place, "helper")
                    + "”. Now choose yes or no below, so that nobody has to guess.");
        }
        return place.equals("how") ? wanted(recorded) : carriedOver(assessment, place);
    }

    /** What the person said themselves about writing it, before anybody says it for them. */
    @Carries("AS-8")
    private static List<String> wanted(Recorded recorded) {
        return switch (recorded.answer(OwnParts.BEFORE_WE_MEET, "do-it-myself")) {
            case YES ->
                List.of("“Before we meet” says: they would like to do the assessment themselves, with support.");
            case NO -> List.of("“Before we meet” says: they would rather not do the assessment themselves.");
            case UNANSWERED -> List.of();
        };
    }

    /** What the first contact recorded is read here, never typed again. */
    @Carries("CON-4")
    private static List<String> carriedOver(Assessment assessment, String place) {
        var said = new ArrayList<String>();
        if (place.equals("typical-week") || place.equals("caring")) {
            add(said, "What they told us when they first got in touch: ", assessment.inTheirWords());
        }
        if (place.equals("own-view")) {
            add(said, "What they said they want, when they first got in touch: ", assessment.whatTheyWant());
        }
        return said;
    }

    private static void add(List<String> said, String before, String words) {
        if (!words.isBlank()) {
            said.add(before + words);
        }
    }

    private static List<String> advocacy(Recorded recorded, Process process) {
        return switch (Advocacy.decide(AdvocacyQuestion.facts(recorded, process))) {
            case AdvocacyDecision.Required required -> {
                var said = new ArrayList<>(List.of("An independent advocate must be arranged. " + required.reason()
                        + " (" + required.section() + ")"));
                said.addAll(required.warnings().stream().map(Finding::sentence).toList());
                yield said;
            }
            case AdvocacyDecision.NotRequired not -> {
                var said = new ArrayList<>(List.of("There is no duty to arrange an advocate. " + not.reason()));
                said.addAll(not.warnings().stream().map(Finding::sentence).toList());
                yield said;
            }
            case AdvocacyDecision.CannotDecide cannot -> List.of();
        };
    }

    /** The same for the person's own copy: only where there is something for them to know. */
    static List<String> forThePerson(Assessment assessment, Recorded recorded) {
        var process = assessment.isCarers() ? Process.CARERS_ASSESSMENT : Process.NEEDS_ASSESSMENT;
        return Advocacy.decide(AdvocacyQuestion.facts(recorded, process)) instanceof AdvocacyDecision.Required
                ? List.of("You have a right to an independent advocate: somebody on your side who helps you take part."
                        + " We arrange one for you.")
                : List.of();
    }

    private static List<String> capacity(Recorded recorded, String place) {
        return switch (CapacityQuestion.of(recorded, place).result()) {
            case CapacityAssessment.HasCapacity has ->
                List.of("For this decision, on " + InWords.date(has.on()) + ": they have capacity. " + has.reason());
            case CapacityAssessment.LacksCapacity lacks ->
                List.of("For this decision, on " + InWords.date(lacks.on())
                        + ": they lack capacity. Not able to: "
                        + String.join(
                                "; ",
                                lacks.notAble().stream()
                                        .map(FunctionalTest::plainTitle)
                                        .toList())
                        + ". This says nothing about any other decision.");
            case CapacityAssessment.NoFinding none -> {
                var said = new ArrayList<>(List.of("Nothing is found yet, so they are presumed able to decide."));
                said.addAll(none.missing().stream().map(Finding::sentence).toList());
                yield said;
            }
        };
    }
}
