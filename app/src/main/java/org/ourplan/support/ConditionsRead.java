package org.ourplan.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.directpayments.Asked;
import org.ourplan.law.directpayments.AuthorisedPerson;
import org.ourplan.law.directpayments.Condition;
import org.ourplan.law.directpayments.Conditions;
import org.ourplan.law.directpayments.Exclusion;
import org.ourplan.law.directpayments.ExclusionInForce;
import org.ourplan.law.directpayments.Managing;
import org.ourplan.law.directpayments.Outcome;
import org.ourplan.platform.web.Answers;

/** Reads the form of the conditions into what the law decides on. */
public final class ConditionsRead {

    private ConditionsRead() {}

    /** What they come to, as they were last recorded. */
    public static Outcome recorded(DirectPayment payment, LocalDate on) {
        return Conditions.decide(of(payment, payment.said(EntryKind.CONDITIONS), on));
    }

    /** The facts, as answered. */
    public static Asked of(DirectPayment payment, Answers said, LocalDate on) {
        return new Asked(
                payment.receiver(),
                true,
                payment.councilPays(),
                yesNo(said, "capacity"),
                yesNo(said, "nominee-agrees"),
                new AuthorisedPerson(
                        yesNo(said, "authorised-self"),
                        yesNo(said, "anyone-authorised"),
                        yesNo(said, "agreed-with-them"),
                        yesNo(said, "council-suitable")),
                yesNo(said, "supported"),
                exclusions(said),
                yesNo(said, "excluded").isUnanswered() ? Answer.UNANSWERED : Answer.YES,
                yesNo(said, "best-interests"),
                managing(said),
                said.has("help-considered") ? List.of(said.one("help-considered")) : List.of(),
                yesNo(said, "appropriate"),
                on);
    }

    /** The field of a condition's question. */
    public static String field(Condition condition) {
        return switch (condition) {
            case NOT_PROHIBITED -> "excluded";
            case CAN_MANAGE -> "managing";
            case AUTHORISED -> "authorised-self";
            default -> condition.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** Yes, no, or not answered. */
    public static Answer yesNo(Answers said, String field) {
        return said.chose(field, "yes") ? Answer.YES : said.chose(field, "no") ? Answer.NO : Answer.UNANSWERED;
    }

    private static List<ExclusionInForce> exclusions(Answers said) {
        var from = said.date("excluded-from");
        if (!said.chose("excluded", "yes") || !said.has("exclusion") || from.isEmpty()) {
            return List.of();
        }
        return List.of(new ExclusionInForce(
                Exclusion.valueOf(said.one("exclusion")),
                from.get(),
                said.date("excluded-ends").orElse(null)));
    }

    private static Managing managing(Answers said) {
        return said.has("managing") ? Managing.valueOf(said.one("managing")) : Managing.UNANSWERED;
    }
}
