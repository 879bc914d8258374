package org.ourplan.law.safeguarding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.advocacy.AdvocacyDecision;
import org.ourplan.law.answer.Answer;

/**
 * What is recorded of an enquiry, for {@link SafeguardingChecks}. A null is what nobody has answered.
 *
 * @param asked whether the person was asked what they want to come of it
 * @param whyNotAsked why not, where they were not
 * @param consent whether the person agrees that the council acts
 * @param without why it acts where they do not, or were not asked
 * @param advocacy what the check of s68 came to
 * @param advocate who independently speaks for them, where one is needed; empty where nobody yet
 * @param outstanding who was asked to enquire and whose answer the council has not accepted yet
 * @param action whether any action should be taken (s42(2))
 * @param whatByWhom what, and by whom
 * @param met whether what they wanted came about, where they said what they want
 * @param riskFound what the assessment of risk came to
 * @param riskOutcome what became of a risk that was found
 * @param riskWhy why anybody thinks so
 * @param principles what is said to each of the six
 */
public record EnquiryFacts(
        @Nullable OutcomesAsked asked,
        String whyNotAsked,
        Answer consent,
        @Nullable ActingWithout without,
        AdvocacyDecision advocacy,
        String advocate,
        List<String> outstanding,
        Answer action,
        String whatByWhom,
        @Nullable OutcomesMet met,
        @Nullable RiskFound riskFound,
        @Nullable RiskOutcome riskOutcome,
        String riskWhy,
        Map<Principle, String> principles) {

    public EnquiryFacts {
        outstanding = List.copyOf(outstanding);
        principles = Map.copyOf(principles);
    }
}
