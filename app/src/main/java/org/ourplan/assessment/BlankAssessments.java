package org.ourplan.assessment;

import org.ourplan.assessment.form.AssessmentForm;
import org.ourplan.forms.BlankForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The assessments as forms to fill in by hand, made from the same questions as their pages. */
@Configuration(proxyBeanMethods = false)
class BlankAssessments {

    @Bean
    @Order(2)
    BlankForm blankAssessment() {
        return form(
                AssessmentKind.NEEDS,
                "assessment",
                "My life, and what I need",
                "For anybody who finds daily life hard because of illness or disability, before or after we talk. It becomes"
                        + " a part of your assessment.",
                "Care Act 2014 s9");
    }

    @Bean
    @Order(3)
    BlankForm blankCarersAssessment() {
        return form(
                AssessmentKind.CARERS,
                "carers-assessment",
                "The care I give, and what I need",
                "For anybody who looks after a relative or a friend, unpaid. It becomes a part of your own assessment, and"
                        + " nobody else sees it unless you say so.",
                "Care Act 2014 s10");
    }

    private static BlankForm form(AssessmentKind kind, String name, String title, String lead, String section) {
        var parts =
                AssessmentForm.onPaper(kind).stream().map(BlankForm.Part::of).toList();
        return new BlankForm(name, title, lead, section, parts).withWhoWrote();
    }
}
