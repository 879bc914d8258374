package org.ourplan.invitation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ourplan.access.HelpPart;
import org.ourplan.access.InvitedAs;
import org.ourplan.law.advocacy.Process;
import org.ourplan.organisation.OutsideHelp;
import org.ourplan.organisation.Shares;
import org.ourplan.organisation.Work;
import org.ourplan.people.Standing;
import org.ourplan.testing.Browserless;

/** Everybody who can help one person from outside: by law, chosen, of an organisation. */
final class EveryKindOfHelper {

    private final OwnPlace place;
    private final Browserless own;
    private final OutsideHelp help;
    private final OutsideHelp.Outside outside;

    EveryKindOfHelper(OwnPlace place, Browserless own, OutsideHelp help) {
        this.place = place;
        this.own = own;
        this.help = help;
        this.outside = help.founded();
    }

    /** One who helps: signed in, with what was given. */
    record Helper(String who, Browserless at, Set<HelpPart> given) {}

    Helper acting(String as, Standing standing, Set<HelpPart> given, String... more) {
        var around = place.around("Helper " + as, standing);
        var sent = place.inviteOther(as, around.id(), more);
        return new Helper(as + " " + given, place.join(place.code(sent), OwnPlace.name()), given);
    }

    Helper chosen(HelpPart... parts) {
        return new Helper("chosen " + List.of(parts), place.choose(own, "Chosen Helper", parts), Set.of(parts));
    }

    /** Of an organisation: asked for by the worker, with what the process needs where it may be shared. */
    private Helper advocate(Process process, Shares shares, HelpPart... given) {
        var who = help.advocate(outside, "Anna Advocate");
        help.advocates(outside, who, place.person, process, shares, place.worker.who());
        return new Helper("advocate for " + process + " " + shares, who.at(place.port), Set.of(given));
    }

    /** Of an organisation that the person chose. */
    private Helper planner(HelpPart... given) {
        var who = help.joins(outside, "Paul Planner", false, Work.PLANNING);
        help.plans(outside, who, place.person, place.worker.who(), given);
        return new Helper("planner " + List.of(given), who.at(place.port), Set.of(given));
    }

    /** Every kind, each with what it was given. */
    List<Helper> all() {
        var health = EnumSet.of(HelpPart.NEXT, HelpPart.PROFILE, HelpPart.PLAN, HelpPart.CARE_DOCUMENTS, HelpPart.ASK);
        var moneyOnly = EnumSet.of(HelpPart.MONEY_DOCUMENTS, HelpPart.DIRECT_PAYMENT_DOCUMENTS);
        var kinds = new ArrayList<>(List.of(
                acting("ATTORNEY_HEALTH_AND_WELFARE", Standing.ATTORNEY_HEALTH_AND_WELFARE, health),
                acting("ATTORNEY_PROPERTY_AND_FINANCE", Standing.ATTORNEY_PROPERTY_AND_FINANCE, moneyOnly),
                acting("DEPUTY", Standing.DEPUTY, health, "covers", "care"),
                acting("DEPUTY", Standing.DEPUTY, moneyOnly, "covers", "money"),
                acting(
                        "DEPUTY",
                        Standing.DEPUTY,
                        EnumSet.complementOf(EnumSet.of(HelpPart.ADVOCACY)),
                        "covers",
                        "care",
                        "covers",
                        "money"),
                acting("NOMINEE", Standing.FRIEND, EnumSet.of(HelpPart.DIRECT_PAYMENT_DOCUMENTS))));
        for (var part : InvitedAs.CHOSEN_HELPER.most()) {
            kinds.add(chosen(part));
        }
        kinds.add(planner(HelpPart.PLAN));
        kinds.add(planner(HelpPart.NEXT, HelpPart.MONEY_DOCUMENTS));
        kinds.add(advocate(Process.SAFEGUARDING_ENQUIRY, Shares.AGREED, HelpPart.ADVOCACY, HelpPart.ASK));
        kinds.add(advocate(Process.NEEDS_ASSESSMENT, Shares.NOTHING, HelpPart.ADVOCACY, HelpPart.ASK));
        kinds.add(advocate(
                Process.NEEDS_ASSESSMENT,
                Shares.AGREED,
                HelpPart.ADVOCACY,
                HelpPart.ASK,
                HelpPart.NEXT,
                HelpPart.PROFILE,
                HelpPart.CARE_DOCUMENTS));
        kinds.add(advocate(
                Process.CARE_AND_SUPPORT_PLAN,
                Shares.BEST_INTERESTS,
                HelpPart.ADVOCACY,
                HelpPart.ASK,
                HelpPart.NEXT,
                HelpPart.PROFILE,
                HelpPart.CARE_DOCUMENTS,
                HelpPart.PLAN));
        kinds.add(chosen(HelpPart.NEXT, HelpPart.MONEY_DOCUMENTS));
        return kinds;
    }
}
