package org.ourplan.sharing.web;

import java.time.LocalDate;
import java.util.List;
import org.ourplan.govuk.SummaryList;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.sharing.Objection;
import org.ourplan.sharing.Shared;
import org.ourplan.sharing.SharingAgreement;
import org.ourplan.sharing.SharingFile;

/** Everything about one person's sharing, for those who work with them. */
public record SharingPage(PersonId person, String callThem, SharingFile file, LocalDate today) implements Page {

    @Override
    public String template() {
        return "sharing/sharing";
    }

    /** The address of the page. */
    public String link() {
        return person.link() + "/sharing";
    }

    /** What may be shared now. */
    public List<SharingAgreement> inForce() {
        return file.inForce(today);
    }

    /** What is over. */
    public List<SharingAgreement> over() {
        return file.over(today);
    }

    /** The matters somebody may object to. */
    public List<Objection.About> matters() {
        return List.of(Objection.About.values());
    }

    /** One agreement, with all that was written down. */
    public SummaryList card(SharingAgreement one) {
        var terms = one.terms();
        var list = SummaryList.empty()
                .card(terms.recipient())
                .row("With whom", terms.kind().words())
                .row("What", SharingWords.capital(terms.inWords(terms.parts())))
                .row("What for", terms.purpose())
                .row("Ground", terms.ground().words() + " (" + terms.ground().section() + ")")
                .row("When", SharingWords.when(one))
                .row("Told", told(one))
                .row("Written down", InWords.time(one.at()) + " by " + one.by());
        var decided = terms.decided();
        if (decided != null) {
            list = list.row("Who decided", SharingWords.capital(decided.words()));
        }
        list = row(list, "Why without their yes", terms.reasons());
        list = row(list, "Why although they object", terms.despite());
        return row(list, "Why how they communicate does not go with it", terms.withoutNeeds());
    }

    private static SummaryList row(SummaryList list, String key, String words) {
        return words.isEmpty() ? list : list.row(key, words);
    }

    private static String told(SharingAgreement one) {
        if (one.terms().told()) {
            return "Yes";
        }
        return one.toldOn() == null
                ? "No: " + one.terms().whyNotTold() + " It is not on their own page."
                : "On " + InWords.date(one.toldOn()) + ". Before that not: "
                        + one.terms().whyNotTold();
    }

    /** One time that something went out, in a sentence. */
    public static String went(Shared shared) {
        return SharingWords.went(shared);
    }
}
