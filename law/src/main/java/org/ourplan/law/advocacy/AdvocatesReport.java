package org.ourplan.law.advocacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * What the council owes an independent advocate who reports: it considers the report, meets the advocate where they have a concern, and
 * answers in writing, before it decides (SI 2014/2824 reg 5; SI 2014/2889 reg 6).
 */
public final class AdvocatesReport {

    private static final String SECTION = "SI 2014/2824 reg 5";

    private AdvocatesReport() {}

    /**
     * An answer to a report.
     *
     * @param concern whether the report says that the council may not have acted as it should
     * @param reported the day of the report
     * @param met the day on which the council met the advocate about it; null where it did not
     * @param words the answer
     */
    public record Reply(
            boolean concern, LocalDate reported, @Nullable LocalDate met, String words) {}

    /** What stops the answer from being given. Places: {@code met}, {@code words}. */
    @Carries("ADV-12")
    public static List<Finding> beforeAnswering(Reply reply, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        LocalDate met = reply.met();
        if (met == null && reply.concern()) {
            findings.add(stop("Meet the advocate about their concern before you answer, and say on which day.", "met"));
        }
        if (met != null && met.isBefore(reply.reported())) {
            findings.add(stop("You cannot have met about the report before it was made.", "met"));
        }
        if (met != null && met.isAfter(today)) {
            findings.add(stop("The day on which you met cannot be after today.", "met"));
        }
        if (reply.words().isBlank()) {
            findings.add(stop("Write what we answer, with the reasons.", "words"));
        }
        return findings;
    }

    /**
     * What stops a process from being completed.
     *
     * @param unanswered how many reports about it have no answer yet
     */
    @Carries({"ADV-12", "ADV-13"})
    public static List<Finding> beforeCompleting(int unanswered) {
        return unanswered == 0
                ? List.of()
                : List.of(stop(
                        "Answer the independent advocate’s report in writing first. What they say must be taken into account.",
                        "advocates-report"));
    }

    /**
     * What stops a process from being completed in which an advocate must be arranged.
     *
     * @param decision what the advocacy check of this process came to
     * @param arranged whether an independent advocate is there for this process
     */
    @Carries("ADV-1")
    public static List<Finding> whereOwed(AdvocacyDecision decision, boolean arranged) {
        return decision instanceof AdvocacyDecision.Required required && !arranged
                ? List.of(Finding.stop(
                        "ADV-1",
                        required.section(),
                        "An independent advocate must be arranged, and none is there yet. " + required.reason(),
                        "advocate"))
                : List.of();
    }

    private static Finding stop(String sentence, String place) {
        return Finding.stop("ADV-12", SECTION, sentence, place);
    }
}
