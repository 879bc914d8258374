package org.ourplan.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.decide.FactsOf;
import org.ourplan.law.charging.assessment.CoupleAffordability;
import org.ourplan.law.charging.breakdown.Answered;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.policy.PackInForce;
import org.ourplan.policy.Policies;
import org.springframework.stereotype.Component;

/**
 * The look at both of a couple, beside the assessment of one (guidance Annex C 5; a local choice). It is offered and nobody has to
 * take it. What the partner tells is used here and kept nowhere; only what it adds to the guarantee is.
 */
@Component
public class LookAtCouple {

    private final WorkingOut working;
    private final Policies policies;
    private final FiguresInForce figures;

    LookAtCouple(WorkingOut working, Policies policies, FiguresInForce figures) {
        this.working = working;
        this.policies = policies;
        this.figures = figures;
    }

    /** What comes of it. */
    public sealed interface Looked {

        /**
         * It is worked out.
         *
         * @param before what the person would pay without it, pounds a week
         * @param after what they would pay with it
         */
        record Worked(CoupleAffordability check, BigDecimal before, BigDecimal after) implements Looked {}

        /** Why it cannot be worked out now, in a sentence. */
        record NotNow(String why) implements Looked {}
    }

    /** Whether it is offered to this person: they live at home with a partner, and their pack has chosen to. */
    public boolean isOffered(PersonId person, Recorded answers, LocalDate day) {
        return answers.one("household", "partner").equals("yes")
                && answers.one("about", "where").equals("home")
                && choices(person, day).on(Switch.COUPLE_AFFORDABILITY_CHECK);
    }

    /**
     * Looks at both. Keeps nothing.
     *
     * @param partnerIncome what the partner has each week
     * @param partnerHousing the partner's half of the housing costs a week
     */
    public Looked at(
            PersonId person, Recorded answers, LocalDate day, BigDecimal partnerIncome, BigDecimal partnerHousing) {
        var before = working.of(person, with(answers, null), day);
        if (!(before instanceof WorkedOut.Charge without)) {
            return new Looked.NotNow("First answer everything else, so that it can be worked out what they pay alone.");
        }
        var guarantee = new DecidingSums(without.written()).kept();
        var check = CoupleAffordability.of(
                guarantee,
                partnerIncome,
                partnerHousing,
                null,
                new Working(figures.table().on(day), choices(person, day), false));
        return switch (check) {
            case Answered.Worked<CoupleAffordability>(var found) ->
                working.of(person, with(answers, found.adjustment()), day) instanceof WorkedOut.Charge with
                        ? new Looked.Worked(
                                found,
                                without.charge().contribution(),
                                with.charge().contribution())
                        : new Looked.NotNow("It cannot be worked out with these amounts.");
            case Answered.FiguresMissing<CoupleAffordability>(var missing) ->
                new Looked.NotNow(missing.getFirst().sentence());
            case Answered.Refused<CoupleAffordability>(var problems) ->
                new Looked.NotNow(problems.getFirst().words());
        };
    }

    private static Recorded with(Recorded answers, @Nullable BigDecimal added) {
        var parts = new HashMap<>(answers.parts());
        parts.remove(FactsOf.COUPLE);
        if (added != null) {
            parts.put(FactsOf.COUPLE, Map.of("added", List.of(added.toPlainString())));
        }
        return new Recorded(parts);
    }

    private LocalPolicy choices(PersonId person, LocalDate day) {
        return policies.forPerson(person, day).map(PackInForce::localPolicy).orElseGet(LocalPolicy::plain);
    }
}
