package org.ourplan.review;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.review.EndGround;
import org.ourplan.law.review.ReviewDecision;
import org.ourplan.law.review.ReviewEnding;
import org.ourplan.platform.web.Answers;
import org.ourplan.review.decide.ReviewRead;

/**
 * What a review comes to, as it was answered.
 *
 * @param said because, ground, agrees, told, last-day, no-gap, next
 */
public record ToEnd(ReviewDecision decision, Answers said) {

    /** As typed; empty while no decision was chosen. */
    public static Optional<ToEnd> typed(Answers said) {
        return Optional.ofNullable(ReviewRead.among(ReviewDecision.values(), said.one("decision")))
                .map(decision -> new ToEnd(decision, said));
    }

    /** What the law looks at. */
    public ReviewEnding ending(LocalDate today, boolean paymentRuns) {
        return new ReviewEnding(
                decision,
                said.one("because"),
                today,
                ReviewRead.among(EndGround.values(), said.one("ground")),
                yesNo("agrees"),
                yesNo("told"),
                lastDay(),
                said.one("no-gap"),
                paymentRuns);
    }

    /** The last day of the plan, where it ends. */
    public @Nullable LocalDate lastDay() {
        return decision == ReviewDecision.END ? said.date("last-day").orElse(null) : null;
    }

    /** The day on which the person would like to look again, if they said one. */
    public @Nullable LocalDate askedNext() {
        return said.date("next").orElse(null);
    }

    private Answer yesNo(String field) {
        return said.chose(field, "yes") ? Answer.YES : said.chose(field, "no") ? Answer.NO : Answer.UNANSWERED;
    }
}
