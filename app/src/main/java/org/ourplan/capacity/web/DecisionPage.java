package org.ourplan.capacity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.capacity.CapacityDecision;
import org.ourplan.capacity.CapacityFile;
import org.ourplan.capacity.DecidedFor;
import org.ourplan.capacity.DecidingFor;
import org.ourplan.capacity.ImcaEntry;
import org.ourplan.capacity.form.CapacityForm;
import org.ourplan.capacity.form.ImcaForm;
import org.ourplan.govuk.SummaryList;
import org.ourplan.law.capacity.BestInterestsPoint;
import org.ourplan.law.capacity.WhoDecides;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * One decision: what was found on that day, who decides it, and what was decided.
 *
 * @param mayWrite whether the reader may add to it
 */
public record DecisionPage(CapacityDecision one, String callThem, CapacityFile file, LocalDate today, boolean mayWrite)
        implements Page {

    @Override
    public String template() {
        return "capacity/decision";
    }

    /** The decision as a heading. */
    public String heading() {
        return one.inHeading();
    }

    /** The newer entry that put this one right; null where there is none. */
    public @Nullable CapacityDecision newer() {
        return file.corrected(one.id()).orElse(null);
    }

    /** The entry that looked at the same decision again; null where there is none. */
    public @Nullable CapacityDecision again() {
        return file.lookedAgain(one.id()).orElse(null);
    }

    /** True where this reader may add to this entry. */
    public boolean writes() {
        return mayWrite && newer() == null;
    }

    /** True where nothing rests on it, so that it can be put right. */
    public boolean canPutRight() {
        return writes()
                && file.decided(one.id()).isEmpty()
                && file.imca().stream().noneMatch(entry -> entry.capacity().equals(one.id()));
    }

    /** What was asked and answered. */
    public SummaryList found() {
        var list = SummaryList.empty();
        for (var line : CapacityForm.form(callThem, one.corrects() != null).read(one.said())) {
            list = list.row(line.question(), line.answer().replace("\n", "; "));
        }
        return list.row("Who looked at it", one.assessor() + ", on " + InWords.date(one.assessedOn()));
    }

    /** Who decides it, as things stand today. */
    public List<String> who() {
        return again() != null
                ? List.of("This decision was looked at again since. What was found then counts.")
                : WhoWords.of(whoDecides(), callThem);
    }

    private WhoDecides whoDecides() {
        return file.whoDecides(one, today);
    }

    /** What was decided; null while nothing was. */
    public @Nullable DecidedFor decided() {
        return file.decided(one.id()).orElse(null);
    }

    /** Everything that was decided, as it stands and as it stood before it was put right. */
    public List<DecidedFor> decisions() {
        var all = new ArrayList<DecidedFor>();
        Optional.ofNullable(decided()).ifPresent(all::add);
        all.addAll(file.decidedBefore(one.id()));
        return all;
    }

    /** A heading for something that was decided. */
    public String heading(DecidedFor decided) {
        return decided.equals(decided()) ? "What was decided" : "What was written before it was put right";
    }

    /** What was decided, with each point of it. */
    public SummaryList card(DecidedFor decided) {
        var list = SummaryList.empty()
                .row("Decided by", WhoWords.decidedBy(file, decided))
                .row("On", InWords.date(decided.decidedOn()) + "; written down by " + decided.byName());
        for (var point : BestInterestsPoint.values()) {
            if (!decided.point(point).isEmpty()) {
                list = list.row(
                        decided.inBestInterests() || point == BestInterestsPoint.DECISION
                                ? point.question()
                                : "How we know",
                        decided.point(point));
            }
        }
        for (var asked : decided.detail().asked()) {
            list = list.row(
                    asked.name() + ", " + asked.as(),
                    asked.said().isBlank() ? "Not asked: " + asked.whyNot() : asked.said());
        }
        if (!decided.detail().nobodyWhy().isBlank()) {
            list = list.row("Why nobody was asked", decided.detail().nobodyWhy());
        }
        return decided.detail().correction().isBlank()
                ? list
                : list.row("What this entry puts right", decided.detail().correction());
    }

    /** What the Act says of an IMCA; empty where there is nothing to say. */
    public String imca() {
        return one.lacks() ? WhoWords.imca(file, one) : "";
    }

    /** What was recorded of one that was instructed; empty where none was. */
    public String instructed() {
        return file.imca(one.id(), ImcaEntry.Kind.INSTRUCTED)
                .map(entry ->
                        entry.said().one("organisation") + " was instructed on " + InWords.date(entry.on()) + " by "
                                + (entry.said().chose("by", "nhs") ? "the NHS body" : "the council") + ", to find out: "
                                + entry.said().one("asked"))
                .orElse("");
    }

    /** Why it was too urgent to wait; empty where it was not. */
    public String urgent() {
        return file.imca(one.id(), ImcaEntry.Kind.ASKED)
                .map(ImcaEntry::said)
                .filter(said -> said.chose("urgent", "yes"))
                .map(said -> ImcaForm.read(said).urgentWhy())
                .orElse("");
    }

    /** True where whether one must be instructed can be asked. */
    public boolean asksImca() {
        return writes() && again() == null && whoDecides() instanceof WhoDecides.InTheirBestInterests;
    }

    /** True where best interests can be decided now, or put right. */
    public boolean decidesBest() {
        var decided = decided();
        return writes()
                && (decided == null
                        ? DecidingFor.notInBestInterests(file, one, today).isEmpty()
                        : decided.inBestInterests());
    }

    /** True where what somebody with authority decided can be written down. */
    public boolean decidesByAuthority() {
        return writes() && again() == null && decided() == null && whoDecides() instanceof WhoDecides.WhoHasAuthority;
    }
}
