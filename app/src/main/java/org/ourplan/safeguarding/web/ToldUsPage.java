package org.ourplan.safeguarding.web;

import org.ourplan.platform.web.Page;

/** It was sent. */
public record ToldUsPage(String phone) implements Page {

    @Override
    public String template() {
        return "safeguarding/toldUs";
    }
}
