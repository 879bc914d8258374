package org.ourplan.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.assessment.AdvocacyCheck;
import org.ourplan.people.Relationship;
import org.ourplan.platform.web.Answers;
import org.ourplan.review.decide.ReviewRead;
import org.ourplan.writing.Part;

/**
 * A review with what is known of the person now: who cares for them, and whether a direct payment is being paid.
 *
 * @param callThem the name they like to be called by
 * @param carers those who care for them unpaid
 * @param payment the direct payment that may be looked at in the same meeting, if one is being paid
 */
public record Around(
        Review review, String callThem, List<Relationship> carers, Optional<PaymentInReview.Paid> payment) {

    public Around {
        carers = List.copyOf(carers);
    }

    /** The field of the question about a carer. */
    public static String field(Relationship carer) {
        return "carer-" + carer.id();
    }

    /** What the law needs to know beside what is written. */
    public ReviewRead.Known known(Map<String, Part> parts, boolean fromFinance) {
        var looked = review.looked();
        var outcomes = new LinkedHashMap<String, String>();
        looked.outcomes().forEach(outcome -> outcomes.put(outcome.need(), outcome.title()));
        var theirs = new LinkedHashMap<String, String>();
        carers.forEach(carer -> theirs.put(field(carer), carer.name()));
        return new ReviewRead.Known(
                review.light(),
                looked.plannerIsCouncil(),
                looked.supportPlan(),
                looked.process(),
                AdvocacyCheck.decide(answers(parts, AdvocacyCheck.PLACE), looked.process()),
                theirs,
                outcomes,
                looked.promises().stream().map(PlanLooked.Promise::field).toList(),
                payment.isPresent(),
                payment.map(paid -> paid.missing(answers(parts, "payment"))).orElse(List.of()),
                fromFinance);
    }

    private static @Nullable Answers answers(Map<String, Part> parts, String place) {
        var part = parts.get(place);
        return part == null ? null : part.answers();
    }
}
