package org.ourplan.safeguarding.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.safeguarding.AbuseType;
import org.ourplan.law.safeguarding.HarmPlace;
import org.ourplan.law.safeguarding.Lacked;
import org.ourplan.law.safeguarding.OutcomesAsked;
import org.ourplan.law.safeguarding.OutcomesMet;
import org.ourplan.law.safeguarding.RiskFound;
import org.ourplan.law.safeguarding.RiskOutcome;
import org.ourplan.law.safeguarding.SourceKind;

/**
 * What the national collection counts of an enquiry that ended, in the words of the law.
 *
 * @param riskOutcome only where a risk was found
 * @param met only where the person said what they want
 * @param supported only where they lacked capacity; unanswered otherwise
 */
public record ClosingColumns(
        Answer action,
        List<AbuseType> abuse,
        SourceKind source,
        List<HarmPlace> places,
        RiskFound riskFound,
        @Nullable RiskOutcome riskOutcome,
        OutcomesAsked asked,
        @Nullable OutcomesMet met,
        Lacked lacked,
        Answer supported) {

    public ClosingColumns {
        abuse = List.copyOf(abuse);
        places = List.copyOf(places);
    }
}
