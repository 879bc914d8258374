package org.ourplan.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.assessment.form.AssessmentForm;
import org.ourplan.eligibility.web.EligibilityPage;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.eligibility.AdultFacts;
import org.ourplan.law.eligibility.CarerFacts;
import org.ourplan.law.eligibility.Determination;
import org.ourplan.law.eligibility.Eligibility;
import org.ourplan.law.eligibility.Facts;
import org.ourplan.law.eligibility.Fluctuation;
import org.ourplan.law.eligibility.OutcomeAnswer;
import org.ourplan.law.eligibility.Significance;
import org.ourplan.law.eligibility.WellbeingEffect;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.AdultUnable;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.testing.OurplanTest;

/** Every reason why eligibility cannot be decided leads to the page on which it is put right. */
@OurplanTest
class RefusalLinksTest extends AtAnAssessment {

    @Test
    @Tag("ELIG-ADULT-4")
    void ofANeedsAssessment() {
        everyLinkLeadsToItsPart(
                AssessmentKind.NEEDS,
                AdultFacts.notYetAnswered(),
                AdultFacts.notYetAnswered()
                        .withResponsibleForChild(Answer.NO)
                        .withAnswer(AdultOutcome.CHILD_CARE, OutcomeAnswer.unable(AdultUnable.DANGER))
                        .withFluctuation(Fluctuation.over(""))
                        .withWellbeing(WellbeingEffect.of(Significance.SIGNIFICANT)),
                AdultFacts.notYetAnswered()
                        .withResponsibleForChild(Answer.YES)
                        .withAnswer(AdultOutcome.CHILD_CARE, OutcomeAnswer.notApplicable()));
    }

    @Test
    @Tag("ELIG-CARER-4")
    void ofACarersAssessment() {
        everyLinkLeadsToItsPart(
                AssessmentKind.CARERS,
                CarerFacts.notYetAnswered(),
                CarerFacts.notYetAnswered()
                        .withFluctuation(Fluctuation.over(""))
                        .withWellbeing(WellbeingEffect.of(Significance.SIGNIFICANT)));
    }

    private void everyLinkLeadsToItsPart(AssessmentKind kind, Facts... facts) {
        var id = offered(kind);
        var checked = 0;
        for (var gaps : facts) {
            var page = page(id, kind, Eligibility.determine(gaps));
            for (var refusal : page.missing()) {
                var link = page.link(refusal);
                var place = link.substring(link.indexOf("/part/") + "/part/".length());
                var title = AssessmentForm.of(kind, new Recorded(Map.of()))
                        .at(kind, place)
                        .orElseThrow()
                        .title();
                var shown = worker.get(link);
                assertThat(shown.status()).as(link).isEqualTo(200);
                assertThat(shown.heading()).as(link).isEqualTo(title);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(12);
    }

    private EligibilityPage page(UUID id, AssessmentKind kind, Determination result) {
        return new EligibilityPage(
                "Rosa", link(id), kind == AssessmentKind.CARERS, result, List.of(), null, List.of(), true, false);
    }
}
