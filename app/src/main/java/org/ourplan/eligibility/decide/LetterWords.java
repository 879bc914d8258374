package org.ourplan.eligibility.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ourplan.law.eligibility.AdultFacts;
import org.ourplan.law.eligibility.CarerFacts;
import org.ourplan.law.eligibility.Facts;
import org.ourplan.law.eligibility.OutcomeAnswer;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.Outcome;
import org.ourplan.law.outcome.Unable;

/**
 * The free words of a decision letter, put to the person. The assessment may have been written about them ("she has lost
 * weight"); the letter speaks to them.
 *
 * @param words by place of the passage; a passage that is not here stands as the assessment has it
 */
public record LetterWords(Map<String, String> words) {

    private static final Pattern ABOUT_THEM =
            Pattern.compile("\\b(she|he|her|hers|him|his|herself|himself)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TO_THEM = Pattern.compile("\\b(you|your|yours|yourself)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AS_THEM = Pattern.compile("\\b(I|[Mm]y|[Mm]e|[Mm]ine|[Mm]yself)\\b");

    public LetterWords {
        words = Map.copyOf(words);
    }

    /** Every passage as the assessment has it. */
    public static LetterWords asAssessed() {
        return new LetterWords(Map.of());
    }

    /**
     * One passage of the letter that somebody typed in the assessment.
     *
     * @param place {@code basis}, {@code why}, or an outcome's code
     * @param asked what it is about, for the page on which it is put to the person
     * @param quoted true where it stands in quotation marks as the person's own words, so that it may say "I"
     */
    public record Passage(String place, String asked, String recorded, boolean quoted) {

        /** True where it can stand in a letter to the person of these names: as "you", or quoted as "I". */
        public boolean speaksToThem(List<String> names) {
            var about = ABOUT_THEM.matcher(recorded).find() || names.stream().anyMatch(this::isNamed);
            var as = AS_THEM.matcher(recorded).find();
            return quoted
                    ? as || !about
                    : !as && (!about || TO_THEM.matcher(recorded).find());
        }

        private boolean isNamed(String name) {
            return Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                    .matcher(recorded)
                    .find();
        }
    }

    /** Every passage there is, in the order of the letter; what nobody typed is left out. */
    public static List<Passage> passages(Facts facts) {
        var passages = new ArrayList<Passage>();
        passages.add(new Passage("basis", "What shows where the needs come from", basis(facts), false));
        var outcomes = facts instanceof AdultFacts
                ? List.<Outcome>of(AdultOutcome.values())
                : List.<Outcome>of(CarerOutcome.values());
        for (var outcome : outcomes) {
            passages.add(new Passage(outcome.code(), outcome.plainTitle(), evidence(answer(facts, outcome)), true));
        }
        passages.add(new Passage("why", "Why this makes a big difference to wellbeing", why(facts), false));
        return passages.stream()
                .filter(passage -> !passage.recorded().isBlank())
                .toList();
    }

    /** Those that still have to be put to the person of these names. */
    public List<Passage> stillToPut(Facts facts, List<String> names) {
        return passages(facts).stream()
                .filter(passage -> !words.containsKey(passage.place()) && !passage.speaksToThem(names))
                .toList();
    }

    /** The passage as the letter has it. */
    String of(String place, String recorded) {
        return words.getOrDefault(place, recorded).strip();
    }

    /** True where the passage still stands as the assessment has it. */
    boolean isAsAssessed(String place, String recorded) {
        return of(place, recorded).equals(recorded.strip());
    }

    static OutcomeAnswer<? extends Unable> answer(Facts facts, Outcome outcome) {
        return switch (facts) {
            case AdultFacts adult -> adult.answer((AdultOutcome) outcome);
            case CarerFacts carer -> carer.answer((CarerOutcome) outcome);
        };
    }

    static String evidence(OutcomeAnswer<? extends Unable> answer) {
        return switch (answer) {
            case OutcomeAnswer.UnableBecause<? extends Unable> unable -> unable.evidence();
            case OutcomeAnswer.Able<? extends Unable> able -> able.withAid();
            case OutcomeAnswer.NotApplicable<? extends Unable> none -> "";
            case OutcomeAnswer.Unanswered<? extends Unable> none -> "";
        };
    }

    static String basis(Facts facts) {
        return switch (facts) {
            case AdultFacts adult -> adult.impairmentBasis();
            case CarerFacts carer -> carer.necessaryCareBasis();
        };
    }

    static String why(Facts facts) {
        return switch (facts) {
            case AdultFacts adult -> adult.wellbeing().why();
            case CarerFacts carer -> carer.wellbeing().why();
        };
    }
}
