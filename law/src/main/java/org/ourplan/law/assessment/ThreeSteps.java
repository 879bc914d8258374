package org.ourplan.law.assessment;

import java.util.List;
import java.util.Optional;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * The three questions about one outcome, always in this order (source 003; Care Act 2014 s9(6)). "Nothing", with a
 * reason, is an answer. The second counts only people who are willing and able.
 *
 * @param myself what the person can do for themselves; may be empty
 * @param peopleAndCommunity what family, friends and the community can do; may be empty
 * @param paidSupport what paid support is needed; may be empty
 */
@Carries({"S003-25", "AS-4"})
public record ThreeSteps(String myself, String peopleAndCommunity, String paidSupport) {

    /** The first question not answered yet, 1 to 3, or none when all are. */
    public Optional<Integer> nextQuestion() {
        List<String> answers = List.of(myself, peopleAndCommunity, paidSupport);
        for (int question = 0; question < answers.size(); question++) {
            if (answers.get(question).isBlank()) {
                return Optional.of(question + 1);
            }
        }
        return Optional.empty();
    }

    /**
     * Stops an answer about paid support that comes before the two others, and one about people that comes before the
     * first.
     */
    List<Finding> outOfOrder(String place) {
        boolean paidTooSoon = !paidSupport.isBlank() && (myself.isBlank() || peopleAndCommunity.isBlank());
        boolean peopleTooSoon = !peopleAndCommunity.isBlank() && myself.isBlank();
        if (!paidTooSoon && !peopleTooSoon) {
            return List.of();
        }
        return List.of(Finding.stop(
                "S003-25",
                "Care Act 2014 s9(6)",
                myself.isBlank()
                        ? "Say first what they can do for themselves, then what people and the community can do."
                        : "Say what family, friends and the community can do before saying what paid support is"
                                + " needed.",
                place));
    }
}
