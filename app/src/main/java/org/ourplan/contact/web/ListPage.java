package org.ourplan.contact.web;

import java.util.List;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Page;

/** Every contact and assessment of one person, newest first. */
public record ListPage(PersonId person, String whose, List<Row> assessments, List<Row> contacts) implements Page {

    /** One of them. */
    public record Row(String what, String link, String state, String when) {}

    @Override
    public String template() {
        return "contact/list";
    }
}
