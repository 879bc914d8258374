package org.ourplan.sharing.web;

import java.util.Locale;
import org.ourplan.platform.web.InWords;
import org.ourplan.sharing.Shared;
import org.ourplan.sharing.SharingAgreement;

/** What is shared, in sentences that workers and the person both read. */
final class SharingWords {

    private SharingWords() {}

    /** From when until when. */
    static String when(SharingAgreement one) {
        var terms = one.terms();
        var ended = one.ended();
        if (ended != null) {
            var who = ended.byThePerson() ? "withdrawn on their own page" : "ended by " + ended.by();
            return "From " + InWords.date(terms.from()) + ". Over since " + InWords.date(ended.on()) + ", " + who + "."
                    + (ended.words().isEmpty() ? "" : " " + ended.words());
        }
        return "From " + InWords.date(terms.from())
                + (terms.last() == null ? ", with no last day." : " until " + InWords.date(terms.last()) + ".");
    }

    /** One time that something went out. */
    static String went(Shared shared) {
        return InWords.date(shared.on()) + ": " + shared.what() + ". " + capital(shared.how()) + ".";
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
