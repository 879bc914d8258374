package org.ourplan.accommodation.web;

import java.util.List;
import java.util.stream.Stream;
import org.ourplan.accommodation.ChoiceInPlan;
import org.ourplan.accommodation.PlaceLookedAt;
import org.ourplan.accommodation.TopUpRecord;
import org.ourplan.govuk.SummaryList;
import org.ourplan.law.accommodation.ChoiceOfPlace;
import org.ourplan.law.accommodation.PlaceCondition;
import org.ourplan.law.finding.Finding;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * The choice of a place: what the plan says, each place looked at, what follows, and what is paid on top.
 *
 * @param own true where the person reads it
 * @param mayWrite whether the reader may look at places and decide
 * @param mayTopUp whether the reader may make and look at agreements on what is paid on top
 * @param inTheWay what kept the last step from being taken
 */
public record PlacesPage(
        String callThem, ChoiceInPlan in, boolean own, boolean mayWrite, boolean mayTopUp, List<Finding> inTheWay)
        implements Page {

    @Override
    public String template() {
        return "accommodation/places";
    }

    @Override
    public int status() {
        return inTheWay.isEmpty() ? 200 : 422;
    }

    /** The address of the choice. */
    public String base() {
        return in.plan().link() + "/places";
    }

    /** What the plan says of the kind of place and the money for it, in a sentence. */
    public String planned() {
        var choice = in.choice();
        if (choice == null) {
            return own
                    ? "Your plan does not say that you live in a care home, shared lives or supported living."
                    : "The plan does not meet a need in a care home, shared lives or supported living. Where it should,"
                            + " say so in the line that pays for it.";
        }
        return (own ? "Your plan" : "The plan") + " says " + choice.planned().words()
                + ". The budget for a place of this" + " kind is " + InWords.pounds(choice.budget()) + " a week.";
    }

    /** What is still to find before the plan can be agreed, in sentences. */
    public List<String> stillNeeded() {
        var choice = in.choice();
        return choice == null
                ? List.of()
                : choice.findings().stream().map(Finding::sentence).toList();
    }

    /** One place as a card: who named it, the four conditions, what follows, what was decided. */
    public SummaryList card(PlaceLookedAt place) {
        var detail = place.detail();
        var list = SummaryList.empty()
                .card(place.name())
                .row(
                        "Which kind",
                        capital(detail.place().type().words())
                                + (detail.where().isEmpty() ? "" : ", " + detail.where()))
                .row("Named by", detail.chosen() ? (own ? "You" : callThem) : "The council, as an offer");
        if (!detail.wish().isEmpty()) {
            list = list.row(own ? "What you think" : "What " + callThem + " thinks", detail.wish());
        }
        if (!detail.suits().isEmpty()) {
            list = list.row("How it would suit", detail.suits());
        }
        var choice = in.choice();
        if (choice != null) {
            for (var condition : choice.conditions(detail.place())) {
                list = list.row(condition.kind().words(), condition(condition));
            }
        }
        return list.row("What follows", follows(place));
    }

    private static String condition(PlaceCondition condition) {
        var met = condition.met();
        return (met == null ? "" : met ? "Yes. " : "No. ") + condition.sentence();
    }

    /** What was decided, or what follows from how it was looked at. */
    public String follows(PlaceLookedAt place) {
        var decision = place.decision();
        if (decision != null) {
            return decision.arranged()
                    ? "Arranged by " + decision.byName() + ", " + InWords.time(decision.at()) + "."
                    : "Refused in writing by " + decision.byName() + ", " + InWords.time(decision.at()) + ": "
                            + decision.reasons();
        }
        return switch (in.outcome(place)) {
            case null -> "Nothing yet: the plan does not say such a place.";
            case ChoiceOfPlace.Outcome.MustArrange within ->
                "All four conditions are met. The council must arrange it if it is the choice.";
            case ChoiceOfPlace.Outcome.OnlyWithTopUp dearer ->
                "It costs " + InWords.pounds(dearer.extra()) + " a week more than the budget. It can be arranged if"
                        + " somebody who is allowed and able to pays the difference.";
            case ChoiceOfPlace.Outcome.RaiseBudget raise ->
                "Nothing that would do can be had within the budget. The budget must rise to "
                        + InWords.pounds(raise.to()) + " a week. Nobody pays on top.";
            case ChoiceOfPlace.Outcome.MayRefuse refused ->
                "It need not be arranged: "
                        + String.join(
                                " ",
                                refused.reasons().stream()
                                        .map(Finding::sentence)
                                        .toList());
            case ChoiceOfPlace.Outcome.NotYetKnown open -> "Something must still be found out.";
        };
    }

    /** What is paid on top for a place and by whom, and when it is looked at again, in sentences. */
    public List<String> topUp(PlaceLookedAt place) {
        var topUp = place.topUp();
        if (topUp == null) {
            return List.of();
        }
        var agreement = topUp.terms().agreement();
        var pays = agreement.payer() + " pays " + InWords.pounds(agreement.additional()) + " a week on top, "
                + agreement.frequency() + ", to " + agreement.paidTo() + ". It is no part of the personal budget.";
        var steps = topUp.steps().stream().map(PlacesPage::step);
        var next = topUp.nextLook();
        return Stream.concat(
                        Stream.of(
                                topUp.steps().isEmpty()
                                        ? "The agreement is made and waits to be signed. " + pays
                                        : pays),
                        Stream.concat(
                                steps,
                                next == null
                                        ? Stream.of()
                                        : Stream.of("It is looked at again by " + InWords.date(next) + ".")))
                .toList();
    }

    private static String step(TopUpRecord.Step step) {
        return step.kind().words() + " on " + InWords.date(step.on())
                + (step.words().isEmpty() ? "." : ": " + step.words());
    }

    /** True where the place may be arranged now. */
    public boolean mayArrange(PlaceLookedAt place) {
        var topUp = place.topUp();
        return open(place)
                && (in.outcome(place) instanceof ChoiceOfPlace.Outcome.MustArrange
                        || (in.outcome(place) instanceof ChoiceOfPlace.Outcome.OnlyWithTopUp
                                && topUp != null
                                && topUp.inForce()));
    }

    /** True where an agreement on what is paid on top can be made. */
    public boolean mayTopUp(PlaceLookedAt place) {
        return mayTopUp
                && place.decision() == null
                && place.topUp() == null
                && in.outcome(place) instanceof ChoiceOfPlace.Outcome.OnlyWithTopUp;
    }

    /** True where it may be refused: the person named it, and it need not be arranged. */
    public boolean mayRefuse(PlaceLookedAt place) {
        var topUp = place.topUp();
        return open(place)
                && place.detail().chosen()
                && (topUp == null || !topUp.inForce())
                && (in.outcome(place) instanceof ChoiceOfPlace.Outcome.MayRefuse
                        || in.outcome(place) instanceof ChoiceOfPlace.Outcome.OnlyWithTopUp);
    }

    /** True where the reader may still write about it. */
    public boolean open(PlaceLookedAt place) {
        return mayWrite && place.decision() == null;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
