package org.ourplan.law.advocacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * What the advocacy check still needs before anything can be decided. Questions that could not matter are not asked.
 */
final class AdvocacyGaps {

    private static final String REPRESENTATIVE = "appropriate-person";

    private AdvocacyGaps() {}

    static List<Finding> in(AdvocacyFacts facts) {
        List<Finding> gaps = new ArrayList<>();
        difficulties(facts, gaps);
        matters(facts, gaps);
        if (gaps.isEmpty() && Advocacy.hasSubstantialDifficulty(facts)) {
            representative(facts, gaps);
        }
        return gaps;
    }

    @Carries("ADV-3")
    private static void difficulties(AdvocacyFacts facts, List<Finding> gaps) {
        for (Difficulty area : Difficulty.values()) {
            if (facts.difficulty(area).isUnanswered()) {
                gaps.add(Finding.stop(
                        "ADV-3",
                        "Care Act 2014 s67(4)",
                        "Say whether they would have substantial difficulty with this: "
                                + area.plainTitle().toLowerCase(Locale.ROOT) + ".",
                        "difficulty/" + word(area)));
            }
        }
    }

    @Carries("ADV-4")
    private static void matters(AdvocacyFacts facts, List<Finding> gaps) {
        for (Matter matter : Matter.in(facts.process())) {
            if (!facts.considered().contains(matter)) {
                gaps.add(Finding.stop(
                        "ADV-4",
                        "SI 2014/2889 reg 3",
                        "Mark this as considered: " + matter.plainTitle() + ".",
                        "matter/" + word(matter)));
            }
        }
    }

    @Carries({"ADV-5", "ADV-6"})
    private static void representative(AdvocacyFacts facts, List<Finding> gaps) {
        AppropriatePerson someone = facts.appropriatePerson();
        if (facts.appropriatePersonFound().isUnanswered()
                || (facts.appropriatePersonFound().isYes() && someone == null)) {
            gaps.add(missing(
                    "ADV-5", "s67(5)", "Say whether there is somebody who can represent and support them, and who."));
        } else if (facts.appropriatePersonFound().isYes() && someone != null) {
            fitness(someone, gaps);
            agreement(someone, gaps);
            overrides(facts, gaps);
        }
    }

    private static void fitness(AppropriatePerson someone, List<Finding> gaps) {
        if (someone.name().isBlank()) {
            gaps.add(missing("ADV-5", "s67(5)", "Give the name of the person who would represent them."));
        }
        ask(someone.paidOrProfessional(), "ADV-5", "s67(5)", "Say whether this person is paid to care for them.", gaps);
        ask(someone.willing(), "ADV-5", "s67(5)", "Say whether this person is willing to represent them.", gaps);
        ask(someone.ableToSupport(), "ADV-7", "s67(5)", "Say whether this person is able to support them.", gaps);
        ask(
                someone.allegedSourceOfHarm(),
                "ADV-7",
                "s67(5)",
                "Say whether anyone alleges that this person has harmed them.",
                gaps);
    }

    private static void agreement(AppropriatePerson someone, List<Finding> gaps) {
        ask(
                someone.personCanDecide(),
                "ADV-6",
                "s67(6)",
                "Say whether they have capacity to agree to this person representing them.",
                gaps);
        if (someone.personCanDecide().isYes()) {
            ask(someone.personConsents(), "ADV-6", "s67(6)(a)", "Say whether they agree to this person.", gaps);
        }
        if (someone.personCanDecide().isNo()) {
            ask(
                    someone.inBestInterests(),
                    "ADV-6",
                    "s67(6)(b)",
                    "Say whether this person representing them is in their best interests.",
                    gaps);
        }
    }

    private static void overrides(AdvocacyFacts facts, List<Finding> gaps) {
        if (facts.nhsStay().isLong()
                && facts.nhsStay().advocateInBestInterests().isUnanswered()) {
            gaps.add(override(
                    "ADV-8",
                    "(3)",
                    "Say whether an advocate would be in their best interests during the long stay the NHS may"
                            + " arrange.",
                    "nhs-stay"));
        }
        if (facts.disagreement().isUnanswered()
                || (facts.disagreement().isYes() && facts.bothAgreeAdvocate().isUnanswered())) {
            gaps.add(override(
                    "ADV-9",
                    "(4)",
                    "Say whether we and the person representing them disagree on something that matters, and whether"
                            + " both think an advocate would be best.",
                    "disagreement"));
        }
        if (facts.mightDepriveOfLiberty().isUnanswered()) {
            gaps.add(override(
                    "ADV-10", "(2)", "Say whether what is planned might deprive them of their liberty.", "liberty"));
        }
    }

    private static Finding override(String ruleId, String paragraph, String sentence, String place) {
        return Finding.stop(ruleId, "SI 2014/2824 reg 4" + paragraph, sentence, place);
    }

    private static void ask(Answer answer, String ruleId, String section, String sentence, List<Finding> gaps) {
        if (answer.isUnanswered()) {
            gaps.add(missing(ruleId, section, sentence));
        }
    }

    private static Finding missing(String ruleId, String section, String sentence) {
        return Finding.stop(ruleId, "Care Act 2014 " + section, sentence, REPRESENTATIVE);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
