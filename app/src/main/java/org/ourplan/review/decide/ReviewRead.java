package org.ourplan.review.decide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.advocacy.AdvocacyDecision;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.review.LedBy;
import org.ourplan.law.review.Reached;
import org.ourplan.law.review.Reassess;
import org.ourplan.law.review.ReviewFacts;
import org.ourplan.law.review.ReviewPart;
import org.ourplan.platform.decide.Recorded;

/** What is written in a review, read into what the law looks at. */
public final class ReviewRead {

    /** The part that the person writes themselves, before people meet. */
    public static final String OWN = "mine";

    private ReviewRead() {}

    /**
     * What is known beside what is written.
     *
     * @param carers those who care for the person, by the field of their question
     * @param outcomes each outcome of the plan by its need's reference
     * @param promises the fields of what the plan says will happen
     * @param payment true where a direct payment is being paid
     * @param paymentMissing what its own review still needs
     */
    public record Known(
            boolean light,
            boolean plannerIsCouncil,
            boolean supportPlan,
            Process process,
            AdvocacyDecision advocacy,
            Map<String, String> carers,
            Map<String, String> outcomes,
            List<String> promises,
            boolean payment,
            List<Finding> paymentMissing,
            boolean fromFinance) {}

    /** Everything the law looks at. */
    public static ReviewFacts facts(Recorded recorded, Known known) {
        return new ReviewFacts(
                known.light(),
                new ReviewFacts.Leading(
                        among(LedBy.values(), recorded.one("how", "led-by")),
                        known.plannerIsCouncil(),
                        assuredBy(recorded)),
                involving(recorded, known),
                answered(recorded, known.promises()),
                recorded.has("working", "person-working") || recorded.has(OWN, "working"),
                known.outcomes().entrySet().stream()
                        .map(outcome -> outcome(recorded, "outcome/" + outcome.getKey(), outcome.getValue()))
                        .toList(),
                change(recorded),
                known.payment()
                        ? new ReviewFacts.Payment(true, recorded.answer("payment", "together"), known.paymentMissing())
                        : ReviewFacts.Payment.none(),
                known.fromFinance());
    }

    /** Who takes part, and the advocacy check. */
    public static ReviewFacts.Involving involving(Recorded recorded, Known known) {
        var others = new ArrayList<ReviewFacts.Involved>();
        known.carers()
                .forEach((field, name) -> others.add(new ReviewFacts.Involved(
                        name, recorded.answer("involved", field), recorded.one("involved", "why-not-" + field))));
        if (recorded.has("involved", "asked-for")) {
            others.add(new ReviewFacts.Involved(
                    recorded.one("involved", "asked-for"),
                    recorded.answer("involved", "asked-for-invited"),
                    recorded.one("involved", "asked-for-why-not")));
        }
        if (known.supportPlan()) {
            others.add(cared(recorded));
        }
        return new ReviewFacts.Involving(
                known.process(),
                recorded.one("involved", "person-how"),
                others,
                known.advocacy(),
                recorded.one("involved", "advocate"));
    }

    /** The adult cared for takes part in the review of a support plan where the carer asks for it (s27(3)(b)(ii)). */
    private static ReviewFacts.Involved cared(Recorded recorded) {
        var wanted = recorded.answer("involved", "adult-wanted");
        return wanted.isYes()
                ? new ReviewFacts.Involved(
                        "the adult they care for",
                        recorded.answer("involved", "adult-invited"),
                        recorded.one("involved", "adult-why-not"))
                : new ReviewFacts.Involved(
                        "the adult they care for", Answer.NO, wanted.isNo() ? "The carer did not ask for it." : "");
    }

    /** Whoever made sure of it is asked beneath the choice of who leads; each choice has a field of its own. */
    private static String assuredBy(Recorded recorded) {
        return recorded.one("how", "assured-" + recorded.one("how", "led-by"));
    }

    private static Set<ReviewPart> answered(Recorded recorded, List<String> promises) {
        var answered = EnumSet.noneOf(ReviewPart.class);
        for (var part : ReviewPart.values()) {
            if (isAnswered(recorded, part, promises)) {
                answered.add(part);
            }
        }
        return answered;
    }

    private static boolean isAnswered(Recorded recorded, ReviewPart part, List<String> promises) {
        return switch (part) {
            case WORKING -> either(recorded, "person-working", "working");
            case NOT_WORKING -> either(recorded, "person-not", "not-working");
            case PROMISES -> promises.stream().allMatch(field -> recorded.has("promises", field));
            case IMPORTANT -> recorded.has("important", "important") || recorded.has(OWN, "important");
            case NEW_OUTCOMES -> recorded.has("important", "new");
            case CHANGED -> !recorded.answer("changed", "changed").isUnanswered();
            case NETWORK -> recorded.has("network", "network");
            case RISKS ->
                recorded.has("risks", "risks")
                        && !recorded.answer("risks", "high-risk").isUnanswered();
            case BUDGET_ENOUGH -> !recorded.answer("money", "enough").isUnanswered();
            case BUDGET_HELD -> !recorded.answer("money", "held").isUnanswered();
            case CHANGE -> recorded.has("change", "change");
            case SATISFIED -> recorded.has("satisfied", "satisfied");
        };
    }

    private static boolean either(Recorded recorded, String field, String own) {
        return recorded.has("working", field) || recorded.has(OWN, own);
    }

    private static ReviewFacts.Outcome outcome(Recorded recorded, String place, String title) {
        return new ReviewFacts.Outcome(
                place, title, among(Reached.values(), recorded.one(place, "reached")), recorded.one(place, "words"));
    }

    /** Whether something changed, and what is assessed again. */
    public static ReviewFacts.Change change(Recorded recorded) {
        return new ReviewFacts.Change(
                recorded.answer("changed", "changed"),
                among(Reassess.values(), recorded.one("changed", "reassess")),
                recorded.one("changed", "because"),
                recorded.one("changed", "scope"));
    }

    /** The constant of this name; null where there is none. */
    public static <E extends Enum<E>> @Nullable E among(E[] all, String name) {
        for (var one : all) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return null;
    }
}
