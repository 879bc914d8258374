package org.ourplan.law.eligibility.file;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.eligibility.Determination;
import org.ourplan.law.eligibility.Eligibility;
import org.ourplan.law.eligibility.Facts;
import org.ourplan.law.eligibility.Refusal;

/**
 * One case of a file.
 *
 * @param id as the file gives it
 * @param facts what the determination is made from
 * @param refusals what the law has no room for, and so the facts cannot hold: a carer for whom a thing only takes
 *     longer
 */
public record Case(String id, Facts facts, List<Refusal> refusals) {

    public Case {
        refusals = List.copyOf(refusals);
    }

    /** The determination of this case. */
    public Determination determine() {
        Determination determination = Eligibility.determine(facts);
        if (refusals.isEmpty()) {
            return determination;
        }
        List<Refusal> all = new ArrayList<>(refusals);
        if (determination instanceof Determination.CannotDetermine(List<Refusal> others)) {
            all.addAll(others);
        }
        return new Determination.CannotDetermine(all);
    }

    /** The determination in the words of case files. */
    public CaseResult result() {
        return CaseResult.of(id, determine());
    }
}
