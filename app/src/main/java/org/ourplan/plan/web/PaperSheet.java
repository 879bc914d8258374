package org.ourplan.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import org.ourplan.platform.web.Answers;

/**
 * One part of a plan as it is asked for on the page that takes a whole plan: its fields bear the part's prefix.
 *
 * @param place where it is kept
 * @param prefix what its fields' names begin with, with a dash at its end
 * @param legend what its fields are about; empty where the heading above says it
 * @param asks its questions, with the names they are kept by
 * @param need for who does what: the reference of the need it is for; empty otherwise
 */
public record PaperSheet(String place, String prefix, String legend, List<Ask> asks, String need) {

    /** A part that is not for one need. */
    PaperSheet(String place, String prefix, String legend, List<Ask> asks) {
        this(place, prefix, legend, asks, "");
    }

    /** What was typed for it, by the names it is kept by; what was left empty is left out. */
    Answers typed(Answers all) {
        var mine = new LinkedHashMap<String, List<String>>();
        for (var ask : asks) {
            for (var field : ask.fields()) {
                if (all.has(prefix + field)) {
                    mine.put(field, all.given().getOrDefault(prefix + field, List.of()));
                }
            }
        }
        return new Answers(mine);
    }

    /** The name of the field that says which version of the part its writer has seen. */
    public String seen() {
        return prefix + "seen";
    }

    /** A question as the page names it. */
    Ask named(Ask ask) {
        return new Ask(ask.kind(), prefix + ask.name(), ask.label(), ask.hint(), ask.choices());
    }
}
