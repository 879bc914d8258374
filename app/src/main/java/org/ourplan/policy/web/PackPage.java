package org.ourplan.policy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.policy.CouncilPack;
import org.ourplan.policy.Decision;
import org.ourplan.policy.PackDraft;
import org.ourplan.policy.PackInForce;
import org.ourplan.policy.decide.PackState;
import org.ourplan.policy.decide.PackStep;

/**
 * One of the council's packs: what it says, what stands against it, and the next step of whoever reads.
 *
 * @param adopted it as adopted, or null while it is not
 * @param findings what keeps it from being adopted, and what its owner should know
 * @param mayWrite whether the reader is a policy owner
 * @param mayConfirm whether the reader is a second person who may confirm it
 */
public record PackPage(
        CouncilPack pack,
        @Nullable PackInForce adopted,
        PackDraft draft,
        List<Sections> sections,
        List<Finding> findings,
        boolean mayWrite,
        boolean mayConfirm)
        implements Page {

    @Override
    public String template() {
        return "policy/pack";
    }

    public boolean isDraft() {
        return pack.state() == PackState.DRAFT;
    }

    public boolean isChecked() {
        return pack.state() == PackState.CHECKED;
    }

    public boolean isPutForward() {
        return pack.state() == PackState.PUT_FORWARD;
    }

    public List<Finding> stops() {
        return findings.stream().filter(Finding::stops).toList();
    }

    public List<Finding> warnings() {
        return findings.stream().filter(finding -> !finding.stops()).toList();
    }

    /** Where a finding is put right: its line while that may be written, else its heading. */
    public String href(Finding finding) {
        var place = isDraft() && mayWrite ? draft.placeOf(finding.place()).orElse("") : "";
        return place.isEmpty() ? "#" + finding.place().split("/")[0] : pack.link() + "/" + place;
    }

    /** The decision it was put forward on, in words; null before that. */
    public @Nullable String putForward() {
        return isPutForward()
                ? pack.last(PackStep.PUT_FORWARD)
                        .map(taken -> {
                            var decision = Decision.of(taken);
                            return taken.byName() + " put it forward on " + InWords.time(taken.at()) + ": "
                                    + decision.decidedBy() + ", " + InWords.date(decision.decidedOn()) + ", "
                                    + decision.reference() + ". It is to be in force from "
                                    + InWords.date(decision.from()) + ".";
                        })
                        .orElse(null)
                : null;
    }

    /** Every step so far, in a sentence each. */
    public List<String> steps() {
        return pack.steps().stream()
                .map(taken -> taken.step().words() + " by " + taken.byName() + ", " + InWords.time(taken.at())
                        + (taken.said("why").isEmpty() ? "." : ": " + taken.said("why")))
                .toList();
    }
}
