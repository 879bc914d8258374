package org.ourplan.capacity.web;

import java.time.LocalDate;
import java.util.List;
import org.ourplan.capacity.AuthoritySeen;
import org.ourplan.capacity.CapacityDecision;
import org.ourplan.capacity.CapacityFile;
import org.ourplan.capacity.Liberties;
import org.ourplan.capacity.Liberty;
import org.ourplan.capacity.LibertyStep;
import org.ourplan.govuk.SummaryList;
import org.ourplan.law.capacity.LibertyRoute;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * Everything about capacity on one person's record: the decisions that were looked at, who has authority, and liberty.
 *
 * @param mayWrite whether the reader may add to it
 */
public record CapacityPage(PersonId person, String callThem, CapacityFile file, LocalDate today, boolean mayWrite)
        implements Page {

    @Override
    public String template() {
        return "capacity/capacity";
    }

    /** The address of the page. */
    public String link() {
        return person.link() + "/capacity";
    }

    /** What came of a decision, in a sentence. */
    public String next(CapacityDecision one) {
        var decided = file.decided(one.id());
        if (decided.isPresent()) {
            return "Decided on " + InWords.date(decided.get().decidedOn()) + " by "
                    + WhoWords.decidedBy(file, decided.get()) + ": "
                    + decided.get().decision();
        }
        return file.lookedAgain(one.id())
                .map(again ->
                        "Looked at again on " + InWords.date(again.assessedOn()) + ": what was found then counts.")
                .orElseGet(
                        () -> WhoWords.of(file.whoDecides(one, today), callThem).getFirst());
    }

    /** When it was looked at, and when it is again. */
    public String when(CapacityDecision one) {
        var again = one.lookAgain();
        return "Looked at on " + InWords.date(one.assessedOn()) + " by " + one.assessor() + "."
                + (again == null || file.lookedAgain(one.id()).isPresent()
                        ? ""
                        : " To be looked at again on " + InWords.date(again) + ".");
    }

    /** What was seen of an authority. */
    public SummaryList card(AuthoritySeen seen) {
        var list = SummaryList.empty()
                .card(seen.authority().holder())
                .row("What they are", capital(seen.authority().kind().words()))
                .row("For", capital(seen.covers()))
                .row("When", seen.when(today))
                .row("What was seen", seen.seen())
                .row("Seen", "On " + InWords.date(seen.authority().seenOn()) + "; written down by " + seen.byName());
        return seen.registered().isEmpty() ? list : list.row("Registered", seen.registered());
    }

    /** True for one that can still be ended. */
    public boolean canEnd(AuthoritySeen seen) {
        return mayWrite && seen.authority().endedOn() == null;
    }

    /** A request about liberty, with its days. */
    public SummaryList card(Liberty one) {
        var list = SummaryList.empty()
                .card(one.setting().words() + ": " + one.said().one("place"))
                .row(
                        "Who can make it lawful",
                        one.route().words() + " (Mental Capacity Act 2005 "
                                + one.route().section() + ")")
                .row("What takes away their liberty", one.said().one("why"))
                .row("What would restrict less", one.said().one("less"))
                .row("What " + callThem + " says or shows", one.said().one("says"))
                .row("Asked for", "By " + one.said().one("asked-by") + ", on " + InWords.date(one.receivedOn()));
        if (one.outcome().isEmpty()) {
            list = list.row("To be decided", waits(one));
        }
        for (var step : one.steps()) {
            list = list.row(InWords.date(step.on()), said(step));
        }
        return list;
    }

    /** The page of a request's next step; empty where there is none to take. */
    public String step(Liberty one) {
        return mayWrite && !one.isOver() ? Liberties.link(person, one.id()) : "";
    }

    private static String waits(Liberty one) {
        if (one.route() == LibertyRoute.COURT_OF_PROTECTION) {
            return "By the Court of Protection";
        }
        var urgent = one.urgentUntil();
        return "By " + InWords.date(one.decideBy()) + " (21 days, the day of the request being the first)"
                + (urgent == null
                        ? ""
                        : ". The urgent authorisation runs out on " + InWords.date(urgent)
                                + " (the day on which it was given is taken as the first: the safe reading)");
    }

    private static String said(LibertyStep step) {
        var days = step.first() == null
                ? ""
                : ", from " + InWords.date(step.first())
                        + (step.last() == null ? "" : " until " + InWords.date(step.last()));
        return step.kind().words() + days + ". " + step.words();
    }

    /** The decisions that stand, newest first. */
    public List<CapacityDecision> decisions() {
        return file.standing();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
