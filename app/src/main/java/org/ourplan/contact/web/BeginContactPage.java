package org.ourplan.contact.web;

import java.util.List;
import org.ourplan.contact.FirstContact;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Page;

/** Whether to begin a first contact, with those that are still open. */
public record BeginContactPage(PersonId person, String whose, List<FirstContact> open) implements Page {

    @Override
    public String template() {
        return "contact/begin";
    }
}
