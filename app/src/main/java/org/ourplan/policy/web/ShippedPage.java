package org.ourplan.policy.web;

import java.util.List;
import org.ourplan.law.pack.ShippedPack;
import org.ourplan.platform.web.Page;

/** A pack that comes with the program, for reading. */
public record ShippedPage(ShippedPack pack, List<Sections> sections) implements Page {

    @Override
    public String template() {
        return "policy/shipped";
    }
}
