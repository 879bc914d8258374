package org.ourplan.review;

import java.util.List;
import java.util.Set;
import org.ourplan.access.PersonInView;
import org.ourplan.advocacy.Advocates;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.People;
import org.ourplan.platform.web.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is known of a person now, while a review with them is done. */
@Component
class PersonNow {

    private final People people;
    private final ObjectProvider<PaymentInReview> payments;
    private final Advocates advocates;

    PersonNow(People people, ObjectProvider<PaymentInReview> payments, Advocates advocates) {
        this.people = people;
        this.payments = payments;
        this.advocates = advocates;
    }

    /** Who cares for them, and whether a direct payment is being paid. Two statements. */
    Around around(Review review, PersonInView person) {
        var carers = people.find(person.id()).orElseThrow(NotFound::new).carers();
        var paid = payments.stream()
                .flatMap(payment -> payment.paid(person).stream())
                .filter(payment -> payment.plan().equals(review.plan()))
                .findFirst();
        return new Around(review, person.callThem(), carers, paid);
    }

    /** An advocate's report about this kind of review that has no answer yet. One statement. */
    @Carries({"ADV-12", "ADV-13"})
    List<Finding> unanswered(Review review) {
        return advocates.beforeCompleting(
                review.person(), Set.of(review.looked().process()));
    }
}
