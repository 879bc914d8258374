package org.ourplan.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.platform.web.Answers;

/**
 * The form of one part of a plan.
 *
 * @param heading the page's question or title
 * @param beneath what helps, a sentence or two
 * @param asks its questions, in order
 * @param removable true where the part can be taken out again
 * @param anchor where on the letter it is shown, or a page beneath the letter, beginning with a stroke
 * @param above the place of the part that this one belongs to, and that leads back from it; empty for the letter itself
 */
public record PartForm(String heading, String beneath, List<Ask> asks, boolean removable, String anchor, String above) {

    /** A part of the letter itself. */
    PartForm(String heading, String beneath, List<Ask> asks, boolean removable, String anchor) {
        this(heading, beneath, asks, removable, anchor, "");
    }

    /** The same beneath another part. */
    PartForm beneath(String place) {
        return new PartForm(heading, beneath, asks, removable, anchor, place);
    }

    /** Where the reader goes back to from it: the letter, or the part it belongs to. */
    String back(String base) {
        if (!above.isEmpty()) {
            return PlanPartWriting.address(base, above);
        }
        return anchor.startsWith("/") ? base + anchor : base + "#" + anchor;
    }

    static PartForm of(String anchor, String heading, String beneath, Ask... asks) {
        return new PartForm(heading, beneath, List.of(asks), false, anchor);
    }

    static PartForm listed(String anchor, String heading, String beneath, Ask... asks) {
        return new PartForm(heading, beneath, List.of(asks), true, anchor);
    }

    /** Only what the form asks for, over what stands: a question not on the form keeps its answer. */
    Answers kept(Answers standing, Answers typed) {
        var fields = asks.stream().flatMap(ask -> ask.fields().stream()).toList();
        var together = new LinkedHashMap<>(standing.given());
        fields.forEach(together::remove);
        typed.only(fields::contains).given().forEach(together::put);
        return new Answers(together);
    }

    /**
     * Questions that stand together.
     *
     * @param fold the words they are folded away under; empty for those in sight
     */
    public record Group(String fold, List<Ask> asks) {}

    /** Its questions in order, those that seldom apply folded away. */
    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var ask : asks) {
            var starts = ask.kind() == Ask.Kind.FOLD || ask.kind() == Ask.Kind.HEADING;
            if (groups.isEmpty() || starts) {
                groups.add(new Group(ask.kind() == Ask.Kind.FOLD ? ask.label() : "", new ArrayList<>()));
            }
            if (ask.kind() != Ask.Kind.FOLD) {
                groups.getLast().asks().add(ask);
            }
        }
        return groups;
    }

    /** Each field's label, for the page of both texts. */
    Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        for (var ask : asks) {
            if (ask.kind() == Ask.Kind.DAY) {
                labels.put(ask.name() + "-day", ask.label() + " (day)");
                labels.put(ask.name() + "-month", ask.label() + " (month)");
                labels.put(ask.name() + "-year", ask.label() + " (year)");
            } else if (!ask.fields().isEmpty() && ask.kind() != Ask.Kind.HIDDEN) {
                labels.put(ask.name(), ask.label());
            }
        }
        return labels;
    }
}
