package org.ourplan.people.web;

import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;

/** Restricting a record, or opening it to the team again. */
public record RestrictPage(String callThem, String link, boolean restricted, Answers answers, Problems problems)
        implements FormPage {

    @Override
    public String template() {
        return "people/restrict";
    }
}
