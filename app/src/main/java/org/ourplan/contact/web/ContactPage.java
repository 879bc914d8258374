package org.ourplan.contact.web;

import java.util.List;
import org.ourplan.contact.FirstContact;
import org.ourplan.govuk.SummaryList;
import org.ourplan.govuk.ourplan.StillNeeded;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * One contact: everything written in it, part by part, and closing it.
 *
 * @param writes whether the contact is open and who reads may write in it
 * @param back the page of the record it was opened from
 */
public record ContactPage(
        FirstContact contact, String whose, List<Card> cards, StillNeeded needed, boolean writes, String back)
        implements Page {

    /** One part: its title, its answers, the address where it is written. */
    public record Card(String title, SummaryList answers, String href) {}

    @Override
    public String template() {
        return "contact/contact";
    }

    /** Who began it and when, and whether it is finished. */
    public String sentence() {
        var closed = contact.closedAt();
        var begun = "Begun by " + contact.begunByName() + ", " + InWords.time(contact.begunAt()) + ".";
        return closed == null ? begun : begun + " Finished " + InWords.time(closed) + ".";
    }
}
