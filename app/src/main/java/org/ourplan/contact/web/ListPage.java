package org.ourplan.contact.web;

import java.util.List;
import java.util.Locale;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Page;

/**
 * Every contact and assessment of one person, newest first.
 *
 * @param open those that somebody is to carry on with, assessments first
 */
public record ListPage(PersonId person, String whose, List<Row> assessments, List<Row> contacts, List<Row> open)
        implements Page {

    /** One of them. */
    public record Row(String what, String link, String state, String when) {

        /** As it stands in a sentence. */
        public String inSentence() {
            return what.substring(0, 1).toLowerCase(Locale.UK) + what.substring(1);
        }
    }

    @Override
    public String template() {
        return "contact/list";
    }
}
