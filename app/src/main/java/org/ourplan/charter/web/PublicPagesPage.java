package org.ourplan.charter.web;

import java.util.List;
import org.ourplan.charter.PublicPage;
import org.ourplan.platform.web.Page;

/** The pages for everybody that the council writes. */
public record PublicPagesPage() implements Page {

    @Override
    public String template() {
        return "charter/publicPages";
    }

    /** All of them. */
    public List<PublicPage> pages() {
        return List.of(PublicPage.values());
    }
}
