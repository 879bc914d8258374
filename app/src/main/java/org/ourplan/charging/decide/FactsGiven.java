package org.ourplan.charging.decide;

import java.util.List;
import org.ourplan.law.charging.Problem;
import org.ourplan.law.charging.assessment.Facts;

/**
 * The facts as the law reads them, with the place in the conversation that each item came from.
 *
 * @param problems answers that could not be read or are missing; where there are any, the facts are not whole
 */
public record FactsGiven(Facts facts, Places places, List<AnswerProblem> problems) {

    public FactsGiven {
        problems = List.copyOf(problems);
    }

    /** Where each item of a list came from, in the list's order. */
    public record Places(List<String> income, List<String> capital, List<String> homeCosts, List<String> disability) {

        public Places {
            income = List.copyOf(income);
            capital = List.copyOf(capital);
            homeCosts = List.copyOf(homeCosts);
            disability = List.copyOf(disability);
        }
    }

    /** What the law says is wrong, at the question where it is put right. */
    public AnswerProblem at(Problem problem) {
        return WhereToMend.of(problem, places);
    }
}
