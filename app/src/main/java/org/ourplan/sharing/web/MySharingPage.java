package org.ourplan.sharing.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Helping;
import org.ourplan.documents.MadeDocument;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.sharing.Objection;
import org.ourplan.sharing.SharingAgreement;
import org.ourplan.sharing.SharingFile;

/**
 * Who sees what about me, in plain words. What the person was not told of, because that would put somebody at risk, is not here.
 *
 * @param documents every document of theirs with whom it was given to
 */
public record MySharingPage(
        SharingFile file, List<Helping.Helper> helpers, List<MadeDocument> documents, LocalDate today) implements Page {

    @Override
    public String template() {
        return "sharing/mine";
    }

    /** With whom the council shares now. */
    public List<SharingAgreement> inForce() {
        return known(file.inForce(today));
    }

    /** With whom it no longer does. */
    public List<SharingAgreement> over() {
        return known(file.over(today));
    }

    private static List<SharingAgreement> known(List<SharingAgreement> all) {
        return all.stream().filter(SharingAgreement::isKnownToThem).toList();
    }

    /** What may be shared, in words. */
    public String what(SharingAgreement one) {
        return SharingWords.capital(one.terms().inWords(one.terms().parts())) + ".";
    }

    /** Why the council may. */
    public String why(SharingAgreement one) {
        return switch (one.terms().ground()) {
            case CONSENT -> "You said yes.";
            case DECIDED_FOR_THEM -> "This was decided for you, because you could not decide it then.";
            case DIRECT_CARE -> "They need it to care for you well. You can say no to this below.";
            case SAFEGUARDING, BOARD_ASKS -> "We have to, to keep you or somebody else safe.";
            case LIFE_AT_RISK -> "Somebody’s life was in danger.";
            case COURT_OR_ACT -> "A court, or the law, says that we must.";
            case SERIOUS_CRIME -> "It is about a serious crime.";
        };
    }

    /** From when until when. */
    public String when(SharingAgreement one) {
        return SharingWords.when(one);
    }

    /** True where they can withdraw it themselves. */
    public boolean canStop(SharingAgreement one) {
        return one.mayBeWithdrawn(today);
    }

    /** What somebody who helps may see and do. */
    public String parts(Helping.Helper helper) {
        return String.join(
                "; ", helper.parts().stream().sorted().map(HelpPart::mine).toList());
    }

    /** Everything that went out, the last first: what was shared, and copies of documents that others were given. */
    public List<String> went() {
        record Went(LocalDate on, String words) {}
        var shared = Stream.concat(inForce().stream(), over().stream())
                .flatMap(one -> one.shared().stream()
                        .map(each ->
                                new Went(each.on(), "To " + one.terms().recipient() + ", " + SharingWords.went(each))));
        var given = documents.stream()
                .flatMap(document -> document.given().stream()
                        .filter(giving -> !giving.toThePerson())
                        .map(giving -> new Went(
                                giving.givenOn(),
                                "To " + giving.recipient() + ", " + InWords.date(giving.givenOn()) + ": a copy of “"
                                        + document.title() + "”. " + giving.askedForBy() + " asked for it.")));
        return Stream.concat(shared, given)
                .sorted(Comparator.comparing(Went::on).reversed())
                .map(Went::words)
                .toList();
    }

    /** A matter as the heading above its button. */
    public String heading(Objection.About about) {
        return SharingWords.capital(about.mine());
    }

    /** The matters they may object to. */
    public List<Objection.About> matters() {
        return List.of(Objection.About.values());
    }
}
