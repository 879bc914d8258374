package org.ourplan.capacity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.capacity.CapacityDecision;
import org.ourplan.capacity.CapacityFile;
import org.ourplan.capacity.DecidedFor;
import org.ourplan.law.capacity.Authority;
import org.ourplan.law.capacity.Imca;
import org.ourplan.law.capacity.WhoDecides;
import org.ourplan.platform.web.InWords;

/** Who decides, whether an IMCA is needed, and what came of it, in sentences: to workers, and to the person. */
final class WhoWords {

    private WhoWords() {}

    /** To workers. */
    static List<String> of(WhoDecides who, String callThem) {
        return switch (who) {
            case WhoDecides.ThePerson person -> List.of(callThem + " decides this.");
            case WhoDecides.TheyLater later ->
                List.of("Nobody decides it now. It waits, and we ask " + callThem + " again on "
                        + InWords.date(later.askAgain()) + " (Mental Capacity Act 2005 s4(3)).");
            case WhoDecides.NobodyElse nobody ->
                List.of("Nobody may ever decide this for somebody else (Mental Capacity Act 2005 ss 27 and 29).");
            case WhoDecides.WhoHasAuthority has ->
                List.of(
                        names(has.holders())
                                + " decides this, and the council does not (Mental Capacity Act 2005 ss 9 to 11, 16).",
                        "They too decide in the best interests of " + callThem
                                + ". If you think that they do not, talk with them, then with your manager: the Court of"
                                + " Protection can decide.");
            case WhoDecides.InTheirBestInterests best -> {
                var said = new ArrayList<String>();
                said.add("Nobody has authority for this decision. It is made in the best interests of " + callThem
                        + " (Mental Capacity Act 2005 s4).");
                best.whyNot().forEach(why -> said.add("Not: " + why));
                yield said;
            }
        };
    }

    /** To the person. */
    static String toPerson(CapacityFile file, CapacityDecision one, LocalDate today) {
        if (file.decided(one.id()).isPresent()) {
            return "";
        }
        if (file.lookedAgain(one.id()).isPresent()) {
            return "We have looked at this with you again since. What we found then counts.";
        }
        return switch (file.whoDecides(one, today)) {
            case WhoDecides.ThePerson person -> "You decide this. Nobody decides it for you.";
            case WhoDecides.TheyLater later ->
                "Nobody decides it now. We ask you again on " + day(later.askAgain()) + ".";
            case WhoDecides.NobodyElse nobody -> "Nobody else may ever decide this for you.";
            case WhoDecides.WhoHasAuthority has -> names(has.holders()) + " decides this for you.";
            case WhoDecides.InTheirBestInterests best ->
                "We work out together what is best for you. You take part, and we ask those who know you.";
        };
    }

    /** Who decided it, inside a sentence, to anybody. */
    static String decidedBy(CapacityFile file, DecidedFor decided) {
        return file.authority(decided.authority())
                .map(seen -> seen.authority().inWords())
                .orElse("the council, in their best interests");
    }

    /** What the Act says of an IMCA for this decision, in a sentence; empty where nobody asked and nobody has to. */
    static String imca(CapacityFile file, CapacityDecision one) {
        var duty = file.imcaDuty(one.id());
        if (duty == null) {
            return one.matter().mayNeedImca() ? "Nobody has said yet whether one must be instructed." : "";
        }
        return switch (duty) {
            case Imca.Must must ->
                "One must be instructed" + (must.afterwards() ? ", at once: it was too urgent to wait. " : ". ")
                        + must.why()
                        + (must.byCouncil() ? " The council instructs." : " The NHS body instructs.")
                        + " (Mental Capacity Act 2005 " + must.section() + ")";
            case Imca.May may ->
                "One may be instructed, where that would help them. " + may.why() + " (Mental Capacity Act 2005 "
                        + may.section() + ")";
            case Imca.No no -> "There is no duty to instruct one. " + no.why();
            case Imca.Open open -> "Nobody can say yet whether one must be instructed.";
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "another day" : InWords.day(day);
    }

    private static String names(List<Authority> holders) {
        return holders.stream().map(Authority::inWords).collect(Collectors.joining("; or "));
    }
}
