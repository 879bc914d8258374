package org.ourplan.documents;

import java.time.LocalDate;
import java.util.List;
import org.ourplan.platform.Council;
import org.ourplan.platform.web.InWords;

/**
 * What the head of every document says. {@link Documents#make} hands it to the template as {@code paper}.
 *
 * @param from the council that sends it
 * @param title of the document
 * @param section the provision under which it is given
 * @param forName who it is for, in full; empty for a form that anybody can fill in
 * @param callThem the name they like to be called by
 * @param address where they live, line by line; may be empty
 * @param reference the number they can say on the phone
 * @param madeOn the day it was made
 * @param fictional true for the demonstration council's people: said on every page
 */
public record Paper(
        Council from,
        String title,
        String section,
        String forName,
        String callThem,
        List<String> address,
        long reference,
        LocalDate madeOn,
        boolean fictional) {

    public Paper {
        address = List.copyOf(address);
    }

    /** The council's own name. */
    public String council() {
        return from.name();
    }

    /** The picture on a cover: each person's own, the same on everything made for them. */
    public CoverPicture picture() {
        return CoverPicture.of(reference);
    }

    /** The document and for whom, in one line. */
    public String named() {
        return forName.isEmpty() ? title : title + ": " + forName;
    }

    /** What it is, for whom, by whom and when it was made. */
    public String described() {
        return title + (forName.isEmpty() ? ", made by " : ", made for " + forName + " by ") + council() + " on "
                + madeOnInWords();
    }

    /** For example 23 November 2026. */
    public String madeOnInWords() {
        return InWords.date(madeOn);
    }
}
