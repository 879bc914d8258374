package org.ourplan.law.charging.assessment;

import java.math.BigDecimal;
import org.ourplan.law.charging.Residence;
import org.ourplan.law.charging.breakdown.Effect;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.policy.Chosen;
import org.ourplan.law.charging.policy.Switch;

/** Which rules a stay falls under, short stays among them (reg 8; CASSG Annex F). */
final class StayRules {

    private static final int NIGHTS_IN_A_WEEK = 7;

    private StayRules() {}

    static Residence residence(Facts facts, Working working) {
        return switch (facts.stay()) {
            case Stay.OutsideACareHome _ -> Residence.OUTSIDE_A_CARE_HOME;
            case Stay.Permanent _ -> Residence.PERMANENT_RESIDENT;
            case Stay.Temporary stay -> temporary(stay, working);
        };
    }

    private static Residence temporary(Stay.Temporary stay, Working working) {
        Integer nights = stay.plannedNights();
        if (nights != null) {
            longStay(nights, working);
        }
        boolean choice = working.policy().on(Switch.SHORT_TERM_AS_COMMUNITY);
        if (!choice || nights == null || nights > shortStay(working)) {
            return Residence.TEMPORARY_RESIDENT;
        }
        if (working.written()) {
            working.add(Step.of(
                            Section.ROUTE,
                            "A short stay in a care home",
                            null,
                            Effect.NOTE,
                            "The council works out short stays as if the care were at home.",
                            "SI 2014/2672 reg 8")
                    .withFigure(working.figures().find(Figure.SHORT_TERM_RESIDENT_MAX_WEEKS))
                    .withPolicy(working.policy().find(Switch.SHORT_TERM_AS_COMMUNITY)));
            ownLimit(working);
        }
        return Residence.OUTSIDE_A_CARE_HOME;
    }

    private static void ownLimit(Working working) {
        Chosen own = working.policy().find(Switch.SHORT_TERM_LIMIT_NIGHTS);
        if (own != null) {
            working.add(Step.of(
                            Section.ROUTE,
                            "How long a short stay is",
                            null,
                            Effect.NOTE,
                            own.sentence(),
                            "SI 2014/2672 reg 8; local policy")
                    .withPolicy(own));
        }
    }

    private static int shortStay(Working working) {
        BigDecimal own = working.policy().number(Switch.SHORT_TERM_LIMIT_NIGHTS);
        int most = working.figure(Figure.SHORT_TERM_RESIDENT_MAX_WEEKS).intValue() * NIGHTS_IN_A_WEEK;
        return own == null ? most : Math.min(most, own.intValue());
    }

    private static void longStay(int nights, Working working) {
        int usual = working.figure(Figure.TEMPORARY_RESIDENT_USUAL_MAX_WEEKS).intValue() * NIGHTS_IN_A_WEEK;
        if (working.written() && nights > usual) {
            working.add(Step.of(
                            Section.ROUTE,
                            "A long temporary stay",
                            null,
                            Effect.NOTE,
                            "A temporary stay is seldom longer than 52 weeks. Check that the plan is still to return.",
                            "CASSG Annex F 4")
                    .withFigure(working.figures().find(Figure.TEMPORARY_RESIDENT_USUAL_MAX_WEEKS)));
        }
    }
}
