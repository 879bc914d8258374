package org.ourplan.contact.web;

import java.util.List;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;

/**
 * Offering an assessment without a new contact.
 *
 * @param open assessments that are open already: they are carried on with, not offered a second time
 */
public record OfferPage(
        PersonId person, String whose, PartForm form, List<ListPage.Row> open, Answers answers, Problems problems)
        implements Page {

    @Override
    public String template() {
        return "contact/offer";
    }
}
