package org.ourplan.law.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.rules.Carries;
import org.ourplan.law.wellbeing.WellbeingArea;

/**
 * What is recorded in a carer's assessment: Care Act 2014 s10. It stands on its own, whatever becomes of the adult's.
 * Begin with {@link #justBegun()} and add what is known. It has no place for anybody's money (s10(4)).
 *
 * @param how how it is done
 * @param timing its dates
 * @param carer who the carer is to the law: unpaid, paid, or both
 * @param involved the involvement register
 * @param needs each need for support, now or likely later
 * @param hasNeeds the conclusion: whether the carer has, or is likely to have, needs for support
 * @param caring whether the carer is able and willing, now and later
 * @param wellbeing the effect of caring on each area; one left out has not been considered
 * @param life what the carer wants, how support could help, and work, learning and leisure
 * @param whatElseCouldHelp what else could help, with prevention, information and the community; may be empty
 * @param pause the pause it is in, or null when it is not paused
 */
@Carries({"CAR-1", "CAR-2", "CAR-3"})
public record CarersAssessment(
        How how,
        Timing timing,
        CarerStanding carer,
        List<Involved> involved,
        List<CarerNeed> needs,
        Answer hasNeeds,
        Caring caring,
        Map<WellbeingArea, WellbeingEntry> wellbeing,
        CarersLife life,
        String whatElseCouldHelp,
        @Nullable Pause pause) {

    /**
     * One need of a carer.
     *
     * @param description what it is
     * @param when now, or likely to come
     */
    public record CarerNeed(String description, When when) {}

    /** When a carer's need arises. */
    public enum When {
        NOW,
        LIKELY_LATER
    }

    /**
     * Able and willing are two questions, each for now and for later: s10(5)(a) and (b). Nobody answers them but the
     * carer.
     */
    public record Caring(Answer ableNow, Answer ableLater, Answer willingNow, Answer willingLater) {

        public static Caring notAsked() {
            return new Caring(Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED);
        }
    }

    /**
     * The carer's own life: s10(5)(d), (e) and (6). Each may be empty.
     *
     * @param outcomesWanted what the carer wants in day-to-day life
     * @param howSupportCouldHelp whether and how far support could contribute to it
     * @param work whether the carer works or wishes to
     * @param learningAndLeisure whether the carer is in, or wishes for, education, training or recreation
     */
    public record CarersLife(
            String outcomesWanted, String howSupportCouldHelp, String work, String learningAndLeisure) {

        public static CarersLife notAsked() {
            return new CarersLife("", "", "", "");
        }
    }

    public CarersAssessment {
        involved = List.copyOf(involved);
        needs = List.copyOf(needs);
        wellbeing = Map.copyOf(wellbeing);
    }

    /** Nothing recorded yet; the carer is unpaid until something else is recorded. */
    public static CarersAssessment justBegun() {
        return new Draft().made();
    }

    public CarersAssessment withHow(How given) {
        return change(draft -> draft.how = given);
    }

    public CarersAssessment withTiming(Timing given) {
        return change(draft -> draft.timing = given);
    }

    public CarersAssessment withCarer(CarerStanding given) {
        return change(draft -> draft.carer = given);
    }

    public CarersAssessment withInvolved(List<Involved> given) {
        return change(draft -> draft.involved = given);
    }

    /** The same with these needs, and the conclusion whether the carer has needs. */
    public CarersAssessment withNeeds(Answer concluded, List<CarerNeed> given) {
        return change(draft -> {
            draft.hasNeeds = concluded;
            draft.needs = given;
        });
    }

    public CarersAssessment withCaring(Caring given) {
        return change(draft -> draft.caring = given);
    }

    public CarersAssessment withWellbeing(Map<WellbeingArea, WellbeingEntry> given) {
        return change(draft -> draft.wellbeing = given);
    }

    public CarersAssessment withLife(CarersLife given) {
        return change(draft -> draft.life = given);
    }

    public CarersAssessment withWhatElse(String given) {
        return change(draft -> draft.whatElseCouldHelp = given);
    }

    public CarersAssessment withPause(@Nullable Pause given) {
        return change(draft -> draft.pause = given);
    }

    private CarersAssessment change(Consumer<Draft> step) {
        Draft draft = new Draft();
        draft.how = how;
        draft.timing = timing;
        draft.carer = carer;
        draft.involved = involved;
        draft.needs = needs;
        draft.hasNeeds = hasNeeds;
        draft.caring = caring;
        draft.wellbeing = wellbeing;
        draft.life = life;
        draft.whatElseCouldHelp = whatElseCouldHelp;
        draft.pause = pause;
        step.accept(draft);
        return draft.made();
    }

    /** The parts while one of them changes. */
    private static final class Draft {
        private How how = How.notChosen();
        private Timing timing = Timing.notStarted();
        private CarerStanding carer = CarerStanding.unpaid();
        private List<Involved> involved = List.of();
        private List<CarerNeed> needs = List.of();
        private Answer hasNeeds = Answer.UNANSWERED;
        private Caring caring = Caring.notAsked();
        private Map<WellbeingArea, WellbeingEntry> wellbeing = Map.of();
        private CarersLife life = CarersLife.notAsked();
        private String whatElseCouldHelp = "";
        private @Nullable Pause pause;

        private CarersAssessment made() {
            return new CarersAssessment(
                    how, timing, carer, involved, needs, hasNeeds, caring, wellbeing, life, whatElseCouldHelp, pause);
        }
    }
}
