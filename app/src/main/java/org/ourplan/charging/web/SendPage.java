package org.ourplan.charging.web;

import java.util.List;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/** Asks how and when the person was given the letter about what they pay. */
public record SendPage(String base, String callThem, int version, List<String> formats, Filled form) implements Page {

    public SendPage {
        formats = List.copyOf(formats);
    }

    @Override
    public String template() {
        return "charging/send";
    }
}
