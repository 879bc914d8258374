package org.ourplan.charging;

import org.ourplan.charging.form.ChargingForm;
import org.ourplan.forms.BlankForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The financial assessment as a form to fill in by hand, made from the same questions as its pages. */
@Configuration(proxyBeanMethods = false)
class BlankFinancialAssessment {

    @Bean
    @Order(5)
    BlankForm blankFinancialAssessmentForm() {
        var parts = ChargingForm.onPaper().stream().map(BlankForm.Part::of).toList();
        return new BlankForm(
                        "money",
                        "My money, for working out what I pay",
                        "For somebody whose care may have to be paid for in part. We ask only about your own money, never"
                                + " about a partner’s. You do not have to tell us.",
                        "Care Act 2014 s17",
                        parts)
                .withWhoWrote();
    }
}
