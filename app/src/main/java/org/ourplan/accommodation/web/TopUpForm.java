package org.ourplan.accommodation.web;

import java.util.Optional;
import org.ourplan.accommodation.ChoiceInPlan;
import org.ourplan.accommodation.TopUpTerms;
import org.ourplan.law.accommodation.TopUpAgreement;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.options.TopUp;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;

/** Reads the form of an agreement on what is paid on top. The law says on top of this what is missing. */
final class TopUpForm {

    private TopUpForm() {}

    /** The terms as typed; empty where something in it cannot be read. */
    static Optional<TopUpTerms> read(Answers answers, ChoiceInPlan in, String callThem, Problems problems) {
        var self = answers.chose("who", "RESIDENT");
        var additional = answers.money("additional");
        problems.when(!answers.has("who"), "who", "Choose who pays.")
                .when(!self && answers.has("who") && !answers.has("payer"), "payer", "Enter the name of who pays.")
                .when(
                        additional.isEmpty(),
                        "additional",
                        "Enter what is paid on top, in pounds a week, for example 85.00.");
        for (var field : new String[] {"from", "review", "disregard"}) {
            problems.when(
                    answers.hasDate(field) && answers.date(field).isEmpty(),
                    field,
                    "Enter a real date, such as 27 3 2027.");
        }
        return problems.isEmpty() ? Optional.of(terms(answers, in, callThem, self)) : Optional.empty();
    }

    private static TopUpTerms terms(Answers answers, ChoiceInPlan in, String callThem, boolean self) {
        var choice = in.choice();
        return new TopUpTerms(
                self ? TopUp.Payer.RESIDENT : TopUp.Payer.THIRD_PARTY,
                self ? "" : answers.one("relation"),
                choice == null ? Pounds.NOTHING : choice.budget(),
                answers.date("disregard").orElse(null),
                answers.chose("deferred", "yes"),
                new TopUpAgreement(
                        self ? callThem : answers.one("payer"),
                        answers.money("additional").orElseThrow(),
                        answers.one("frequency"),
                        answers.one("paid-to"),
                        answers.date("from").orElse(null),
                        answers.date("review").orElse(null),
                        answers.one("affordability"),
                        answers.chose("willing", "yes"),
                        answers.one("if-it-stops"),
                        answers.one("if-prices-rise"),
                        answers.one("if-means-change"),
                        answers.one("how-it-ends")));
    }
}
