package org.ourplan.review.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ourplan.assessment.AdvocacyCheck;
import org.ourplan.law.rules.Carries;
import org.ourplan.review.Around;
import org.ourplan.writing.PartForm;

/**
 * Everything a review asks, in the order of the conversation: who and how, what the person wrote, life as it is now, what changed,
 * money last.
 */
@Carries({"REV-10", "S004-86"})
public record ReviewForm(List<Section> sections) {

    /** Parts that belong together. */
    public record Section(String title, List<PartForm> parts) {

        public Section {
            parts = List.copyOf(parts);
        }
    }

    public ReviewForm {
        sections = List.copyOf(sections);
    }

    /** The questions of this review, for whoever writes them down with the person. */
    public static ReviewForm of(Around around) {
        var looked = around.review().looked();
        var who = around.callThem();
        var now = new ArrayList<PartForm>();
        now.add(LifeForms.working(who, looked.supportPlan()));
        looked.outcomes().forEach(outcome -> now.add(LifeForms.outcome(who, outcome)));
        now.add(LifeForms.promises(who, looked.promises()));
        now.add(LifeForms.important(who));
        var money = new ArrayList<PartForm>();
        money.add(ChangeForms.money(who));
        around.payment().ifPresent(paid -> money.add(ChangeForms.payment(paid.form())));
        return new ReviewForm(List.of(
                new Section(
                        "Before you meet",
                        List.of(
                                MeetingForms.how(around),
                                AdvocacyCheck.form(looked.process()),
                                MeetingForms.involved(around))),
                new Section("What " + who + " wrote before", List.of(MeetingForms.own(false, who))),
                new Section("Life now", now),
                new Section(
                        "What has changed",
                        List.of(
                                ChangeForms.changed(who),
                                ChangeForms.network(who, looked.supportPlan()),
                                ChangeForms.risks(who))),
                new Section("Money", money),
                new Section("What comes of it", List.of(ChangeForms.satisfied(who), ChangeForms.change(who)))));
    }

    /** Every part, in order. */
    public List<PartForm> parts() {
        return sections.stream().flatMap(section -> section.parts().stream()).toList();
    }

    /** The part at this place. */
    public Optional<PartForm> at(String place) {
        return parts().stream().filter(part -> part.place().equals(place)).findFirst();
    }

    /** True for what may be written before the advocacy check is finished: arranging it, the check, and the person's own words. */
    public static boolean beforeCheck(String place) {
        return List.of("how", AdvocacyCheck.PLACE, "involved", MeetingForms.OWN).contains(place);
    }
}
