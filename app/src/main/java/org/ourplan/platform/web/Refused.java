package org.ourplan.platform.web;

import java.util.List;

/** Thrown where a step may not be taken now: a worker followed an old page, or two worked at once. Shown with its reasons. */
public class Refused extends RuntimeException {

    private final transient List<String> reasons;
    private final String back;

    /** Reasons in words for the reader, and where to go on. */
    public Refused(List<String> reasons, String back) {
        super("refused", null, false, false);
        this.reasons = List.copyOf(reasons);
        this.back = back;
    }

    public List<String> reasons() {
        return reasons;
    }

    /** The address from which the reader can go on. */
    public String back() {
        return back;
    }
}
