package org.ourplan.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Select;
import org.ourplan.plan.Pictures.Shown;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.decide.Places;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * The pictures, drawings and recordings of a plan.
 *
 * @param own true on the person's own page, where they are added and taken out
 */
public record PicturesPage(PlanRecord plan, boolean own, List<Shown> all, Filled form) implements Page {

    public PicturesPage {
        all = List.copyOf(all);
    }

    @Override
    public String template() {
        return "plan/pictures";
    }

    public String action() {
        return (own ? "/me/plan" : plan.link()) + "/pictures";
    }

    public String back() {
        return own ? "/me/plan/write" : plan.link();
    }

    /** True where the person may add one now. */
    public boolean open() {
        return own && Places.ownRefusal(plan.state()).isEmpty();
    }

    /** What it belongs to, its size, and who added it. */
    public String about(Shown one) {
        var place = one.about().isEmpty() ? "" : "For “" + PlaceNames.of(plan, one.about()) + "”. ";
        return place + one.kind().name() + ", " + Math.max(1, one.bytes() / 1024) + " KB. Added by " + one.addedBy()
                + ", " + InWords.time(one.addedAt()) + ".";
    }

    /** What part it is for. */
    public Select where() {
        var select = Select.named("about")
                .label("What is it for?")
                .value(form.answers().typed("about"))
                .option("", "The whole plan");
        for (var place : places(plan)) {
            select = select.option(place, PlaceNames.of(plan, place));
        }
        return select;
    }

    /** The parts that one may be for. */
    static List<String> places(PlanRecord plan) {
        return OwnSteps.all(plan).stream().map(OwnStep::place).distinct().toList();
    }

    public @Nullable String wrongFile() {
        return form.wrong("file");
    }
}
