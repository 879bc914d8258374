package org.ourplan.charging.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.AssessedContribution;
import org.ourplan.charging.FinancialAssessmentRecord;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * What somebody pays today, and every financial assessment of theirs.
 *
 * @param base {@code /people/{person}/charging} or {@code /me/charging}
 * @param now what is in force today, or null
 * @param later what will be in force on later days, the soonest first
 * @param mayBegin whether this reader may begin a financial assessment
 */
public record ChargingPage(
        String base,
        boolean own,
        String callThem,
        @Nullable AssessedContribution now,
        List<AssessedContribution> later,
        List<FinancialAssessmentRecord> all,
        boolean mayBegin)
        implements Page {

    public ChargingPage {
        later = List.copyOf(later);
        all = List.copyOf(all);
    }

    /** The one that is being written in, or null. */
    public @Nullable FinancialAssessmentRecord open() {
        return all.stream().filter(FinancialAssessmentRecord::open).findFirst().orElse(null);
    }

    /** What one came to, in a sentence. */
    public String sentence(AssessedContribution one) {
        return Came.to(one, own ? "You" : callThem) + " From " + InWords.date(one.from()) + ".";
    }

    /** Where the working of one is. */
    public String result(AssessedContribution one) {
        return base + "/" + one.assessment() + "/result?version=" + one.version();
    }

    /** The page of one assessment. */
    public String link(FinancialAssessmentRecord one) {
        return base + "/" + one.id();
    }

    /** When it was begun and by whom. */
    public String begun(FinancialAssessmentRecord one) {
        return "Begun on " + InWords.time(one.begunAt()) + " by " + one.begunBy() + ".";
    }

    @Override
    public String template() {
        return "charging/charging";
    }
}
