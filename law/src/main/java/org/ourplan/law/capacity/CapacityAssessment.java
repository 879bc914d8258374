package org.ourplan.law.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * One capacity assessment, of one decision at one time: Mental Capacity Act 2005 ss 1 to 3. There is no such thing as a
 * person who "lacks capacity": no type in the program can hold it. Places of findings: {@code decision}, {@code date},
 * {@code help}, {@code test/understand} (and so on), {@code impairment}, {@code nexus}.
 *
 * @param decision the one decision, in words, for example "where to live"; empty is refused
 * @param assessedOn the day; null is refused
 * @param helpGiven each kind of practicable help given to make the decision; needed before a finding of incapacity
 * @param able for each of the four tests: yes, able; no, not able. One left out is unanswered. Asked before impairment
 * @param impairment whether there is an impairment of, or disturbance in the functioning of, the mind or brain
 * @param becauseOfImpairment whether being unable is because of it (the causal link)
 */
@Carries({"MCA-1", "MCA-2", "MCA-3"})
public record CapacityAssessment(
        String decision,
        @Nullable LocalDate assessedOn,
        List<String> helpGiven,
        Map<FunctionalTest, Answer> able,
        Answer impairment,
        Answer becauseOfImpairment) {

    public CapacityAssessment {
        helpGiven = helpGiven.stream().filter(help -> !help.isBlank()).toList();
        able = Map.copyOf(able);
    }

    /** What the assessment says of this one decision at this one time. */
    public sealed interface Result {}

    /** The person has capacity for this decision, as everyone is presumed to. */
    public record HasCapacity(String decision, LocalDate on, String reason) implements Result {}

    /** The person lacks capacity for this decision at this time, and for no other. */
    public record LacksCapacity(String decision, LocalDate on, List<FunctionalTest> notAble) implements Result {
        public LacksCapacity {
            notAble = List.copyOf(notAble);
        }
    }

    /** Something is missing; until it is there, capacity is presumed. */
    public record NoFinding(List<Finding> missing) implements Result {
        public NoFinding {
            missing = List.copyOf(missing);
        }
    }

    /** Lacks capacity only where unable in one or more tests, and there is an impairment, and it is the cause. */
    public Result result() {
        List<Finding> missing = missing();
        if (!missing.isEmpty() || assessedOn == null) {
            return new NoFinding(missing);
        }
        List<FunctionalTest> notAble = notAble();
        if (notAble.isEmpty()) {
            return new HasCapacity(decision, assessedOn, "Able to do all four things that making this decision needs.");
        }
        if (impairment.isNo()) {
            return new HasCapacity(decision, assessedOn, "There is no impairment or disturbance of the mind or brain.");
        }
        if (becauseOfImpairment.isNo()) {
            return new HasCapacity(
                    decision,
                    assessedOn,
                    "Being unable to decide is not because of an impairment of the mind or brain.");
        }
        return new LacksCapacity(decision, assessedOn, notAble);
    }

    private Answer able(FunctionalTest test) {
        return able.getOrDefault(test, Answer.UNANSWERED);
    }

    private List<FunctionalTest> notAble() {
        return Arrays.stream(FunctionalTest.values())
                .filter(test -> able(test).isNo())
                .toList();
    }

    private List<Finding> missing() {
        List<Finding> missing = new ArrayList<>();
        if (decision.isBlank()) {
            missing.add(stop("MCA-2", "s2(1)", "Name the one decision this is about.", "decision"));
        }
        if (assessedOn == null) {
            missing.add(stop("MCA-2", "s2(1)", "Say on what day you assessed this.", "date"));
        }
        for (FunctionalTest test : FunctionalTest.values()) {
            if (able(test).isUnanswered()) {
                String word = test.name().toLowerCase(Locale.ROOT).replace('_', '-');
                missing.add(stop(
                        "MCA-3", "s3(1)", "Say whether they can do this: " + test.plainTitle() + ".", "test/" + word));
            }
        }
        if (!notAble().isEmpty()) {
            missing.addAll(missingForIncapacity());
        }
        return missing;
    }

    /** Asked only after the four tests, and only where one of them is not met. */
    private List<Finding> missingForIncapacity() {
        List<Finding> missing = new ArrayList<>();
        if (impairment.isUnanswered()) {
            missing.add(stop(
                    "MCA-3",
                    "s2(1)",
                    "Say whether there is an impairment or disturbance of the mind or brain.",
                    "impairment"));
        } else if (impairment.isYes() && becauseOfImpairment.isUnanswered()) {
            missing.add(stop("MCA-3", "s2(1)", "Say whether that is why they cannot make this decision.", "nexus"));
        }
        if (helpGiven.isEmpty() && !impairment.isNo() && !becauseOfImpairment.isNo()) {
            missing.add(stop(
                    "MCA-1",
                    "s1(3)",
                    "List the help you gave them to make this decision. Nobody is unable to decide until it has been"
                            + " tried.",
                    "help"));
        }
        return missing;
    }

    private static Finding stop(String ruleId, String section, String sentence, String place) {
        return Finding.stop(ruleId, "Mental Capacity Act 2005 " + section, sentence, place);
    }
}
