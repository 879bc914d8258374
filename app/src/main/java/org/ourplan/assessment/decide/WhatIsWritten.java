package org.ourplan.assessment.decide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.assessment.CarerStanding;
import org.ourplan.law.assessment.CarersAssessment;
import org.ourplan.law.assessment.ContinuingHealthcare;
import org.ourplan.law.assessment.How;
import org.ourplan.law.assessment.Need;
import org.ourplan.law.assessment.NeedsAssessment;
import org.ourplan.law.assessment.Pause;
import org.ourplan.law.assessment.ThreeSteps;
import org.ourplan.law.assessment.Timing;
import org.ourplan.law.assessment.WellbeingEntry;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.wellbeing.WellbeingArea;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.decide.Words;

/** An assessment as the law module reads it, from what is written in its parts. It has no place for anybody's money. */
public final class WhatIsWritten {

    private WhatIsWritten() {}

    /** A needs assessment: s9. */
    public static NeedsAssessment needs(Recorded recorded, Circumstances around) {
        return NeedsAssessment.justBegun()
                .withHow(how(recorded))
                .withTiming(timing(recorded, around))
                .withInvolved(Register.of(recorded, around))
                .withNeeds(recorded.answer("conclusion", "has-needs"), adultsNeeds(recorded))
                .withWellbeing(wellbeing(recorded))
                .withSteps(steps(recorded))
                .withWhatElse(recorded.one("what-else", "what-else"), recorded.one("what-else", "prevention"))
                .withContinuingHealthcare(new ContinuingHealthcare(
                        recorded.answer("continuing-healthcare", "appears"),
                        recorded.date("continuing-healthcare", "referred"),
                        recorded.date("continuing-healthcare", "already")))
                .withConclusion(recorded.one("conclusion", "conclusion"))
                .withPause(pause(recorded, around));
    }

    /** A carer's assessment: s10. */
    public static CarersAssessment carers(Recorded recorded, Circumstances around) {
        return CarersAssessment.justBegun()
                .withHow(how(recorded))
                .withTiming(timing(recorded, around))
                .withCarer(new CarerStanding(
                        Words.among(
                                CarerStanding.Type.class, recorded.one("caring", "footing"), CarerStanding.Type.UNPAID),
                        recorded.one("caring", "footing-why")))
                .withInvolved(Register.of(recorded, around))
                .withNeeds(recorded.answer("conclusion", "has-needs"), carersNeeds(recorded))
                .withCaring(new CarersAssessment.Caring(
                        recorded.answer("able-willing", "able-now"),
                        recorded.answer("able-willing", "able-later"),
                        recorded.answer("able-willing", "willing-now"),
                        recorded.answer("able-willing", "willing-later")))
                .withWellbeing(wellbeing(recorded))
                .withLife(new CarersAssessment.CarersLife(
                        recorded.one("own-life", "wanted"),
                        recorded.one("own-life", "how-support"),
                        recorded.one("own-life", "work"),
                        recorded.one("own-life", "learning")))
                .withWhatElse(recorded.one("what-else", "what-else"))
                .withPause(pause(recorded, around));
    }

    /** How it is done, and whether the person writes it themselves with support. */
    public static How how(Recorded recorded) {
        return new How(
                Words.among(How.Mode.class, recorded.one("how", "mode"), How.Mode.NOT_CHOSEN),
                recorded.one("how", "why"),
                recorded.answer("how", "capacity-in-doubt"),
                recorded.has("how", "self-assessment") ? Answer.YES : Answer.UNANSWERED,
                recorded.answer("how", "self-assessment"),
                recorded.answer("how", "can-take-part"),
                recorded.one("how", "assured-by"));
    }

    private static Timing timing(Recorded recorded, Circumstances around) {
        return new Timing(
                around.begunOn(),
                recorded.date("how", "explained"),
                recorded.one("how", "why-not-before"),
                recorded.date("how", "expect-by"));
    }

    private static @Nullable Pause pause(Recorded recorded, Circumstances around) {
        return around.paused() ? pauseWritten(recorded) : null;
    }

    /** The pause as written, whether or not it has begun. */
    public static Pause pauseWritten(Recorded recorded) {
        return new Pause(
                recorded.one("pause", "why"), recorded.one("pause", "trying"), recorded.date("pause", "resume"));
    }

    private static List<Need> adultsNeeds(Recorded recorded) {
        var needs = new ArrayList<Need>();
        for (var place : NeedPlaces.of(recorded, AdultOutcome.values())) {
            var wants = recorded.one(place, "want");
            needs.add(new Need(
                    needs.size() + 1,
                    recorded.one(place, "way"),
                    "",
                    "",
                    recorded.answer(place, "fluctuates"),
                    recorded.one("ups-and-downs", "period"),
                    new Need.Days(
                            recorded.one(place, "bad-day"),
                            recorded.one(place, "typical-day"),
                            recorded.one(place, "good-day")),
                    WhoHelps.inWords(recorded, place),
                    List.of(wants),
                    recorded.one(place, "wants-nothing"),
                    recorded.one(place, "help-needed")));
        }
        return needs;
    }

    private static List<CarersAssessment.CarerNeed> carersNeeds(Recorded recorded) {
        var needs = new ArrayList<CarersAssessment.CarerNeed>();
        for (var place : NeedPlaces.of(recorded, CarerOutcome.values())) {
            var later = recorded.one(place, "when").equals("later");
            needs.add(new CarersAssessment.CarerNeed(
                    recorded.one(place, "way"),
                    later ? CarersAssessment.When.LIKELY_LATER : CarersAssessment.When.NOW));
        }
        if (recorded.answer("health", "at-risk").isYes()) {
            needs.add(new CarersAssessment.CarerNeed(recorded.one("health", "way"), CarersAssessment.When.NOW));
        }
        return needs;
    }

    private static Map<WellbeingArea, WellbeingEntry> wellbeing(Recorded recorded) {
        var entries = new EnumMap<WellbeingArea, WellbeingEntry>(WellbeingArea.class);
        for (var area : WellbeingArea.values()) {
            var affected = recorded.answer("wellbeing", "affected-" + area.letter());
            if (!affected.isUnanswered()) {
                entries.put(
                        area, new WellbeingEntry(affected.isYes(), recorded.one("wellbeing", "note-" + area.letter())));
            }
        }
        return entries;
    }

    private static Map<AdultOutcome, ThreeSteps> steps(Recorded recorded) {
        var steps = new EnumMap<AdultOutcome, ThreeSteps>(AdultOutcome.class);
        for (var outcome : AdultOutcome.values()) {
            var place = EligibilityFacts.place(outcome);
            if (recorded.one(place, "able").equals("unable")) {
                steps.put(
                        outcome,
                        new ThreeSteps(
                                recorded.one(place, "can"),
                                recorded.one(place, "others"),
                                recorded.one(place, "help-needed")));
            }
        }
        return steps;
    }
}
