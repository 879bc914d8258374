package org.ourplan.organisation.decide;

import java.util.List;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.rules.Carries;

/** How much of a record an independent advocate reaches: what the one process needs, where the person agreed or it is best for them. */
public final class PartsForAdvocate {

    private static final List<String> ALWAYS = List.of("ADVOCACY", "ASK");

    private PartsForAdvocate() {}

    /**
     * The names of the parts.
     *
     * @param shares true where the person agreed that the advocate sees their information, or it is in their best interests
     */
    @Carries({"ADV-13", "DATA-13"})
    public static List<String> of(Process process, boolean shares) {
        if (!shares || process.isSafeguarding()) {
            return ALWAYS;
        }
        return process.isAssessment()
                ? List.of("ADVOCACY", "ASK", "NEXT", "PROFILE", "CARE_DOCUMENTS")
                : List.of("ADVOCACY", "ASK", "NEXT", "PROFILE", "CARE_DOCUMENTS", "PLAN");
    }
}
