package org.ourplan.eligibility.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.law.eligibility.AdultFacts;
import org.ourplan.law.eligibility.CarerFacts;
import org.ourplan.law.eligibility.Determination;
import org.ourplan.law.eligibility.Facts;
import org.ourplan.law.eligibility.LimbFinding;
import org.ourplan.law.eligibility.OutcomeAnswer;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.AdultUnable;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.CarerUnable;
import org.ourplan.law.outcome.Outcome;
import org.ourplan.law.outcome.Unable;
import org.ourplan.law.rules.Carries;
import org.ourplan.law.wellbeing.WellbeingArea;

/**
 * The reasons of a determination as its letter gives them (s13(2)): said to the person as "you", each sentence once,
 * with their own words in quotation marks. What was found comes from the law module; nothing here decides anything.
 *
 * @param questions the three questions of the test, each with its answer and reasons
 */
@Carries({"ELIG-ADULT-11", "ELIG-CARER-9"})
public record Reasons(List<Question> questions) {

    private static final String WITH_AN_AID = "You can do this with something that helps you:";

    public Reasons {
        questions = List.copyOf(questions);
    }

    /**
     * One of the three questions.
     *
     * @param said sentences before the things it is about
     * @param groups things that are so in the same way
     * @param list shown as a list, such as the parts of wellbeing; may be empty
     * @param after sentences after them
     */
    public record Question(
            int number,
            String asked,
            boolean yes,
            List<String> said,
            List<Group> groups,
            List<String> list,
            List<String> after,
            String section) {}

    /** Things that are so in the same way, which is said once. */
    public record Group(String way, List<Thing> things) {}

    /**
     * One thing the law asks about.
     *
     * @param words what shows it; may be empty
     * @param quoted true where those are the words of the assessment
     */
    public record Thing(String code, String title, String words, boolean quoted) {

        /** What shows it, in quotation marks where it is a quotation; empty where nothing does. */
        public String inWords() {
            var said = words.isEmpty() || ".!?…".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
            return quoted && !said.isEmpty() ? "“" + unquoted(said) + "”" : said;
        }

        private static String unquoted(String said) {
            return said.replaceAll("^[“\"]|[”\"](?=[.]?$)", "");
        }
    }

    /** From the facts determined on, what was determined, and the letter's words. */
    public static Reasons of(Facts facts, Determination result, LetterWords words) {
        var carer = facts instanceof CarerFacts;
        return new Reasons(result.limbs().stream()
                .map(limb -> switch (limb.limb()) {
                    case 1 -> needs(facts, limb, words, carer);
                    case 2 -> things(facts, limb, words, carer);
                    default -> wellbeing(facts, limb, words, carer);
                })
                .toList());
    }

    /** The titles of the things the person is unable to do. */
    public List<Thing> unable() {
        return questions.stream()
                .flatMap(question -> question.groups().stream())
                .filter(group -> !group.way().equals(WITH_AN_AID))
                .flatMap(group -> group.things().stream())
                .toList();
    }

    /** The provisions of the three questions. */
    public String sections() {
        return questions.stream().map(Question::section).collect(Collectors.joining("; "));
    }

    private static Question needs(Facts facts, LimbFinding limb, LetterWords words, boolean carer) {
        var said = new ArrayList<>(List.of(limb.sentences().getFirst()));
        var basis = words.of("basis", LetterWords.basis(facts));
        if (!basis.isEmpty()) {
            said.add("What shows this: " + stopped(basis));
        }
        return question(limb, carer, said, List.of(), List.of(), List.of());
    }

    private static Question things(Facts facts, LimbFinding limb, LetterWords words, boolean carer) {
        var titles = outcomes(carer).map(outcome -> outcome.plainTitle() + ": ").toList();
        var said = new ArrayList<String>();
        var after = new ArrayList<String>();
        for (var sentence : limb.sentences()) {
            if (sentence.startsWith("Someone helps you now with: ") || sentence.startsWith("Your situation goes up")) {
                after.add(sentence);
            } else if (titles.stream().noneMatch(sentence::startsWith)
                    && !sentence.startsWith("Someone helps you with this now.")) {
                said.add(sentence);
            }
        }
        return question(limb, carer, said, groups(facts, words, carer), List.of(), after);
    }

    private static List<Group> groups(Facts facts, LetterWords words, boolean carer) {
        var groups = new LinkedHashMap<String, List<Thing>>();
        ways(carer).forEach(way -> groups.put(way, new ArrayList<>()));
        outcomes(carer).forEach(outcome -> {
            var answer = LetterWords.answer(facts, outcome);
            var way = way(answer);
            if (!way.isEmpty()) {
                var recorded = LetterWords.evidence(answer);
                groups.computeIfAbsent(way, first -> new ArrayList<>())
                        .add(new Thing(
                                outcome.code(),
                                outcome.plainTitle(),
                                words.of(outcome.code(), recorded),
                                words.isAsAssessed(outcome.code(), recorded)));
            }
        });
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    private static List<String> ways(boolean carer) {
        Unable[] meanings = carer ? CarerUnable.values() : AdultUnable.values();
        return Stream.concat(Stream.of(meanings).map(Reasons::way), Stream.of(WITH_AN_AID))
                .toList();
    }

    private static String way(OutcomeAnswer<? extends Unable> answer) {
        return switch (answer) {
            case OutcomeAnswer.UnableBecause<? extends Unable> unable -> way(unable.meaning());
            case OutcomeAnswer.Able<? extends Unable> able -> able.withAid().isBlank() ? "" : WITH_AN_AID;
            case OutcomeAnswer.NotApplicable<? extends Unable> none -> "";
            case OutcomeAnswer.Unanswered<? extends Unable> none -> "";
        };
    }

    /** The meaning of "unable" as one sentence over the things it is true of. */
    private static String way(Unable meaning) {
        return switch (meaning.code()) {
            case "U1" -> "You cannot do this without help:";
            case "U2" -> "You can do this without help, but it causes you a lot of pain, distress or anxiety:";
            case "U3" -> "You can do this without help, but it puts you or someone else in danger, or probably would:";
            default -> "You can do this without help, but it takes you much longer than most people:";
        };
    }

    private static Question wellbeing(Facts facts, LimbFinding limb, LetterWords words, boolean carer) {
        var effect = switch (facts) {
            case AdultFacts adult -> adult.wellbeing();
            case CarerFacts given -> given.wellbeing();
        };
        var areas = effect.areasInOrder().stream()
                .map(WellbeingArea::plainWords)
                .map(Reasons::lowerFirst)
                .toList();
        var why = words.of("why", effect.why());
        return question(
                limb,
                carer,
                List.of(limb.sentences().getFirst()),
                List.of(),
                areas,
                why.isEmpty() ? List.of() : List.of(stopped(why)));
    }

    private static Question question(
            LimbFinding limb,
            boolean carer,
            List<String> said,
            List<Group> groups,
            List<String> list,
            List<String> after) {
        var asked = LimbQuestion.of(limb.limb(), carer);
        return new Question(limb.limb(), asked, limb.met(), said, groups, list, after, limb.section());
    }

    private static Stream<Outcome> outcomes(boolean carer) {
        return carer ? Stream.of(CarerOutcome.values()) : Stream.of(AdultOutcome.values());
    }

    private static String stopped(String words) {
        return ".!?".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
    }
}
