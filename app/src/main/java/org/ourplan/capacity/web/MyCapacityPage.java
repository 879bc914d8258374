package org.ourplan.capacity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ourplan.capacity.AuthoritySeen;
import org.ourplan.capacity.CapacityDecision;
import org.ourplan.capacity.CapacityFile;
import org.ourplan.capacity.DecidedFor;
import org.ourplan.capacity.ImcaEntry;
import org.ourplan.capacity.Liberty;
import org.ourplan.capacity.LibertyStep;
import org.ourplan.law.capacity.BestInterestsPoint;
import org.ourplan.law.capacity.LibertyRoute;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** The person's own page of decisions about them: what was found, who decides, what was decided and why, in plain words. */
public record MyCapacityPage(CapacityFile file, LocalDate today) implements Page {

    @Override
    public String template() {
        return "capacity/mine";
    }

    /** The decisions that stand, newest first. */
    public List<CapacityDecision> decisions() {
        return file.standing();
    }

    /** When it was looked at, by whom. */
    public String when(CapacityDecision one) {
        return one.assessor() + " looked at this with you on " + InWords.date(one.assessedOn()) + ".";
    }

    /** Who decides it; empty once it is decided. */
    public String who(CapacityDecision one) {
        return WhoWords.toPerson(file, one, today);
    }

    /** What was decided for them, in sentences; none while nothing was. */
    public List<String> decided(CapacityDecision one) {
        return file.decided(one.id())
                .map(decided -> List.of(
                        by(decided) + " decided on " + InWords.date(decided.decidedOn()) + ": " + decided.decision(),
                        (decided.inBestInterests() ? "Why: " : "What they told us: ")
                                + decided.point(BestInterestsPoint.REASONS)))
                .orElse(List.of());
    }

    /** Who speaks for them, where somebody was instructed; empty otherwise. */
    public String imca(CapacityDecision one) {
        return file.imca(one.id(), ImcaEntry.Kind.INSTRUCTED)
                .map(entry -> "Somebody independent speaks for you about this: "
                        + entry.said().one("organisation") + ".")
                .orElse("");
    }

    private String by(DecidedFor decided) {
        return file.authority(decided.authority())
                .map(seen -> seen.authority().inWords() + ",")
                .orElse("We");
    }

    /** Those who may decide or act for them now. */
    public List<AuthoritySeen> holders() {
        return file.authorities().stream()
                .filter(seen -> seen.authority().inForce(today))
                .toList();
    }

    /** Somebody who may, in a sentence. */
    public String holder(AuthoritySeen seen) {
        return seen.authority().inWords() + ". For " + seen.covers() + ". "
                + (seen.registered().isEmpty() ? "" : seen.registered() + ".");
    }

    /** What was asked about their liberty, in sentences. */
    public List<String> liberty(Liberty one) {
        var who = one.route() == LibertyRoute.COURT_OF_PROTECTION
                ? "Only the Court of Protection can allow it."
                : "Only the council can allow it, after people whom it sends have met you.";
        var about = one.setting().words() + ", " + one.said().one("place") + ": "
                + one.said().one("why");
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(about, who),
                        one.steps().stream().map(MyCapacityPage::said))
                .toList();
    }

    private static String said(LibertyStep step) {
        var until = step.last() == null ? "" : ", until " + InWords.date(step.last());
        return InWords.date(step.on()) + ": "
                + step.kind().words().substring(0, 1).toLowerCase(Locale.UK)
                + step.kind().words().substring(1) + until + ". " + step.words();
    }
}
