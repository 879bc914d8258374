package org.ourplan.law.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.wellbeing.WellbeingArea;

/**
 * What is recorded in a needs assessment: Care Act 2014 s9; SI 2014/2827. Begin with {@link #justBegun()} and add what
 * is known. It has no place for services, budgets or the adult's money (s9(3)).
 *
 * @param how how it is done
 * @param timing its dates
 * @param involved the involvement register
 * @param needs each need found, whoever meets it now
 * @param hasNeeds the conclusion: whether the adult has needs for care and support
 * @param wellbeing what was found about each area; one left out has not been considered
 * @param steps the three questions for each outcome where something gets in the way
 * @param whatElseCouldHelp what other than care and support could help; may be empty
 * @param preventionAndCommunity whether prevention, information or the community could help; may be empty
 * @param continuingHealthcare whether NHS continuing healthcare might be due
 * @param conclusion the assessor's conclusion in words; may be empty
 * @param pause the pause it is in, or null when it is not paused
 */
public record NeedsAssessment(
        How how,
        Timing timing,
        List<Involved> involved,
        List<Need> needs,
        Answer hasNeeds,
        Map<WellbeingArea, WellbeingEntry> wellbeing,
        Map<AdultOutcome, ThreeSteps> steps,
        String whatElseCouldHelp,
        String preventionAndCommunity,
        ContinuingHealthcare continuingHealthcare,
        String conclusion,
        @Nullable Pause pause) {

    public NeedsAssessment {
        involved = List.copyOf(involved);
        needs = List.copyOf(needs);
        wellbeing = Map.copyOf(wellbeing);
        steps = Map.copyOf(steps);
    }

    /** Nothing recorded yet. */
    public static NeedsAssessment justBegun() {
        return new Draft().made();
    }

    public NeedsAssessment withHow(How given) {
        return change(draft -> draft.how = given);
    }

    public NeedsAssessment withTiming(Timing given) {
        return change(draft -> draft.timing = given);
    }

    public NeedsAssessment withInvolved(List<Involved> given) {
        return change(draft -> draft.involved = given);
    }

    /** The same with these needs, and the conclusion whether the adult has needs. */
    public NeedsAssessment withNeeds(Answer concluded, List<Need> given) {
        return change(draft -> {
            draft.hasNeeds = concluded;
            draft.needs = given;
        });
    }

    public NeedsAssessment withWellbeing(Map<WellbeingArea, WellbeingEntry> given) {
        return change(draft -> draft.wellbeing = given);
    }

    public NeedsAssessment withSteps(Map<AdultOutcome, ThreeSteps> given) {
        return change(draft -> draft.steps = given);
    }

    /** The same with what else could help, and whether prevention, information or the community could. */
    public NeedsAssessment withWhatElse(String other, String prevention) {
        return change(draft -> {
            draft.whatElseCouldHelp = other;
            draft.preventionAndCommunity = prevention;
        });
    }

    public NeedsAssessment withContinuingHealthcare(ContinuingHealthcare given) {
        return change(draft -> draft.continuingHealthcare = given);
    }

    public NeedsAssessment withConclusion(String given) {
        return change(draft -> draft.conclusion = given);
    }

    public NeedsAssessment withPause(@Nullable Pause given) {
        return change(draft -> draft.pause = given);
    }

    private NeedsAssessment change(Consumer<Draft> step) {
        Draft draft = new Draft();
        draft.how = how;
        draft.timing = timing;
        draft.involved = involved;
        draft.needs = needs;
        draft.hasNeeds = hasNeeds;
        draft.wellbeing = wellbeing;
        draft.steps = steps;
        draft.whatElseCouldHelp = whatElseCouldHelp;
        draft.preventionAndCommunity = preventionAndCommunity;
        draft.continuingHealthcare = continuingHealthcare;
        draft.conclusion = conclusion;
        draft.pause = pause;
        step.accept(draft);
        return draft.made();
    }

    /** The parts while one of them changes. */
    private static final class Draft {
        private How how = How.notChosen();
        private Timing timing = Timing.notStarted();
        private List<Involved> involved = List.of();
        private List<Need> needs = List.of();
        private Answer hasNeeds = Answer.UNANSWERED;
        private Map<WellbeingArea, WellbeingEntry> wellbeing = Map.of();
        private Map<AdultOutcome, ThreeSteps> steps = Map.of();
        private String whatElseCouldHelp = "";
        private String preventionAndCommunity = "";
        private ContinuingHealthcare continuingHealthcare = ContinuingHealthcare.notAsked();
        private String conclusion = "";
        private @Nullable Pause pause;

        private NeedsAssessment made() {
            return new NeedsAssessment(
                    how,
                    timing,
                    involved,
                    needs,
                    hasNeeds,
                    wellbeing,
                    steps,
                    whatElseCouldHelp,
                    preventionAndCommunity,
                    continuingHealthcare,
                    conclusion,
                    pause);
        }
    }
}
