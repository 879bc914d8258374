package org.ourplan.law.eligibility;

import java.util.Arrays;
import java.util.List;
import org.ourplan.law.outcome.Outcome;
import org.ourplan.law.outcome.Unable;

/**
 * What is said of each outcome in each meaning of "unable", for example "Using the toilet: You cannot manage using the
 * toilet without help.", with what shows it, the words of the assessment, as a quotation after it.
 *
 * @param <M> the meanings
 * @param <O> the outcomes
 */
final class SaidOfUnable<M extends Enum<M> & Unable, O extends Enum<O> & Outcome> {

    private final List<Sentences<O>> byMeaning;

    SaidOfUnable(Class<M> meanings, Class<O> outcomes) {
        byMeaning = Arrays.stream(meanings.getEnumConstants())
                .map(meaning -> Sentences.forEach(
                        outcomes, outcome -> outcome.plainTitle() + ": " + meaning.saidOf(outcome.activity())))
                .toList();
    }

    String of(O outcome, M meaning, String evidence) {
        String said = byMeaning.get(meaning.ordinal()).of(outcome);
        String shown = evidence.strip();
        return shown.isEmpty() ? said : said + " “" + shown + LimbWords.endOf(shown) + "”";
    }
}
