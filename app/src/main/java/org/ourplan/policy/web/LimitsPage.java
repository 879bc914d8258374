package org.ourplan.policy.web;

import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/** What local policy may not do, with two questions to try. */
public record LimitsPage(Filled form) implements Page {

    @Override
    public String template() {
        return "policy/limits";
    }
}
