package org.ourplan.support.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.plan.Plans;
import org.ourplan.support.DirectPayments;
import org.ourplan.support.LookingAfterPayment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every direct payment of a person, and each as it stands with what can be done now. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.FINANCE_OFFICER},
        whose = Whose.A_PERSON_WORKED_WITH)
class DirectPaymentsPages {

    private final DirectPayments payments;
    private final LookingAfterPayment lookingAfter;
    private final Plans plans;
    private final PaymentForms forms;

    DirectPaymentsPages(DirectPayments payments, LookingAfterPayment lookingAfter, Plans plans, PaymentForms forms) {
        this.payments = payments;
        this.lookingAfter = lookingAfter;
        this.plans = plans;
        this.forms = forms;
    }

    @GetMapping("/people/{person}/money/direct-payments")
    DirectPaymentsPage all(PersonInView person, SignedIn by) {
        return new DirectPaymentsPage(
                person.id(), person.callThem(), payments.of(person.id()), by.is(Role.PRACTITIONER, Role.TEAM_MANAGER));
    }

    @GetMapping(PaymentForms.ONE)
    DirectPaymentPage one(PersonInView person, @PathVariable UUID payment, SignedIn by) {
        var found = forms.find(person, payment);
        var plan = found.state() == org.ourplan.law.directpayments.PaymentState.TO_BE_SET_UP
                ? plans.find(person.id(), found.plan()).orElse(null)
                : null;
        return new DirectPaymentPage(
                person.callThem(),
                found,
                plan,
                lookingAfter.surplus(found),
                forms.today(),
                by.is(Role.PRACTITIONER, Role.TEAM_MANAGER),
                by.is(Role.FINANCE_OFFICER),
                by.is(Role.TEAM_MANAGER, Role.SENIOR_MANAGER));
    }
}
