package org.ourplan.organisation.web;

import java.time.Instant;
import java.time.ZoneId;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** The code of somebody of an organisation, to hand over. */
public record CodePage(String name, String code, String address, Instant ends, String back) implements Page {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Override
    public String template() {
        return "organisation/code";
    }

    public String until() {
        return InWords.date(ends.atZone(LONDON).toLocalDate());
    }
}
