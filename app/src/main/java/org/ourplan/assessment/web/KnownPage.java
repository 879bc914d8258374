package org.ourplan.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.CompletedAssessment;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * What the council knows already that matters for an assessment.
 *
 * @param around those who matter to an adult, as written down; none for a carer, whose page is about caring
 * @param before their last completed assessment of this kind; null where there is none
 * @param adult what may be told of the adult they care for; null where nothing may, or there is nothing
 * @param whyNot why nothing of the adult is told; empty where it is, or where they care for nobody
 */
public record KnownPage(
        Assessment assessment,
        List<String> around,
        @Nullable CompletedAssessment before,
        @Nullable CompletedAssessment adult,
        String whyNot)
        implements Page {

    public KnownPage {
        around = List.copyOf(around);
    }

    @Override
    public String template() {
        return "assessment/known";
    }

    public String on(CompletedAssessment completed) {
        return InWords.date(completed.completedOn());
    }

    /** Each need that was found, with what was wanted. */
    public List<String> needs(CompletedAssessment completed) {
        return completed.needs().stream()
                .map(need -> need.whatIWant().isBlank() ? need.title() : need.title() + ": " + need.whatIWant())
                .toList();
    }
}
