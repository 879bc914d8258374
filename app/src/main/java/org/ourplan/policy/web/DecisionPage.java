package org.ourplan.policy.web;

import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;
import org.ourplan.policy.CouncilPack;

/** The form on which the first of two people writes down the council's decision to adopt a pack. */
public record DecisionPage(CouncilPack pack, Filled form) implements Page {

    @Override
    public String template() {
        return "policy/decision";
    }

    @Override
    public int status() {
        return form.isWrong() ? 422 : 200;
    }
}
