package org.ourplan.law.safeguarding;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * The test of s42(1): is there reasonable cause to suspect that an adult in the area has needs for care and support, is or may be
 * abused or neglected, and because of those needs cannot protect themselves? Nothing else is asked: not whether needs are eligible
 * or met by the council, not whether the adult has capacity or agrees.
 *
 * @param inTheArea whether the adult is in the council's area today, wherever they are ordinarily resident
 * @param needs part (a), each part with what it rests on in words
 */
@Carries({"SAFE-1", "SAFE-4"})
public record ThreePartTest(Answer inTheArea, Part needs, Part abuseOrNeglect, Part cannotProtect) {

    /** One part: the judgement and what it rests on. */
    public record Part(Answer answer, String because) {

        boolean open() {
            return answer.isUnanswered() || because.isBlank();
        }
    }

    /** What the test comes to. */
    public sealed interface Result {}

    /** The duty of s42(2): the council must make enquiries, or cause them to be made. */
    public record MustEnquire() implements Result {}

    /**
     * No duty to enquire here.
     *
     * @param notMet which parts are not met, in words
     */
    public record NoDuty(List<String> notMet) implements Result {
        public NoDuty {
            notMet = List.copyOf(notMet);
        }
    }

    /** Nobody can say yet. Places are {@code area}, {@code needs}, {@code abuse} and {@code protect}. */
    public record Open(List<Finding> missing) implements Result {
        public Open {
            missing = List.copyOf(missing);
        }
    }

    /** The duty is there where the adult is in the area and all three parts are met. */
    public Result result() {
        List<Finding> missing = missing();
        if (!missing.isEmpty()) {
            return new Open(missing);
        }
        List<String> notMet = new ArrayList<>();
        not(inTheArea, "The adult is not in our area.", notMet);
        not(needs.answer(), "There is no reason to think that they have needs for care and support.", notMet);
        not(
                abuseOrNeglect.answer(),
                "There is no reason to think that they are, or may be, abused or neglected.",
                notMet);
        not(cannotProtect.answer(), "Their needs do not stop them from protecting themselves.", notMet);
        return notMet.isEmpty() ? new MustEnquire() : new NoDuty(notMet);
    }

    /** True where that route may be taken: the duty leaves no choice, and without it an enquiry is not one of section 42. */
    public boolean allows(Route route) {
        return switch (result()) {
            case MustEnquire must -> route == Route.SECTION_42;
            case NoDuty no -> route != Route.SECTION_42;
            case Open open -> false;
        };
    }

    private List<Finding> missing() {
        List<Finding> missing = new ArrayList<>();
        if (inTheArea.isUnanswered()) {
            missing.add(missing("Say whether the adult is in our area now", "area"));
        }
        part(needs, "needs", "whether they have needs for care and support", missing);
        part(abuseOrNeglect, "abuse", "whether they are, or may be, abused or neglected", missing);
        part(cannotProtect, "protect", "whether those needs stop them from protecting themselves", missing);
        return missing;
    }

    private static void part(Part part, String place, String what, List<Finding> missing) {
        if (part.open()) {
            missing.add(missing("Say " + what + ", and what that rests on", place));
        }
    }

    private static Finding missing(String sentence, String place) {
        return Finding.stop("SAFE-1", "Care Act 2014 s42(1)", sentence, place);
    }

    private static void not(Answer answer, String sentence, List<String> notMet) {
        if (answer.isNo()) {
            notMet.add(sentence);
        }
    }
}
