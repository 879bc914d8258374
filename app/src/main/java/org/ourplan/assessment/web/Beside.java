package org.ourplan.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.AssessmentState;
import org.ourplan.assessment.decide.Circumstances;
import org.ourplan.assessment.decide.StillOpen;
import org.ourplan.assessment.form.AssessmentForm;
import org.ourplan.govuk.moj.SideNavigation;
import org.ourplan.govuk.ourplan.StillNeeded;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.writing.Part;
import org.ourplan.writing.Parts;
import org.ourplan.writing.StepPage;

/** What stands beside the writing: what the law still needs, what has been considered, what is still open. */
record Beside(
        Assessment assessment, Map<String, Part> parts, Recorded recorded, AssessmentForm form, List<StillOpen> open) {

    static Beside of(Assessment assessment, Map<String, Part> parts, Circumstances around) {
        var recorded = Parts.recorded(parts);
        var form = AssessmentForm.of(assessment.kind(), recorded, around.around());
        var open = assessment.state() == AssessmentState.OFFERED
                ? StillOpen.beforeStarting(recorded, around)
                : StillOpen.beforeCompleting(recorded, around);
        return new Beside(assessment, parts, recorded, form, open);
    }

    /** An assessment that is not written in any more: nothing is open in it. */
    static Beside toRead(Assessment assessment, Map<String, Part> parts) {
        var recorded = Parts.recorded(parts);
        return new Beside(assessment, parts, recorded, AssessmentForm.of(assessment.kind(), recorded), List.of());
    }

    StillNeeded needed() {
        var needed = StillNeeded.empty().allAt(assessment.link() + "/complete");
        if (assessment.state() == AssessmentState.OFFERED) {
            needed = needed.title("Before this can begin");
        }
        for (var still : open) {
            var finding = still.finding();
            needed = needed.line(new StillNeeded.Line(
                    finding.sentence(), assessment.link(still.part()), finding.section(), finding.stops()));
        }
        return needed;
    }

    SideNavigation navigation(String current) {
        var considered = new ArrayList<SideNavigation.Link>();
        var open = new ArrayList<SideNavigation.Link>();
        for (var part : form.parts()) {
            var link = new SideNavigation.Link(
                    part.title(), assessment.link(part.place()), part.place().equals(current));
            (isWritten(part.place()) ? considered : open).add(link);
        }
        var navigation = SideNavigation.called("Parts of this assessment");
        if (!considered.isEmpty()) {
            navigation = navigation.section("Considered", considered);
        }
        return open.isEmpty() ? navigation : navigation.section("Still open", open);
    }

    boolean isWritten(String place) {
        var part = parts.get(place);
        return part != null && !part.answers().isEmpty();
    }

    List<StepPage.Stop> stops() {
        return open.stream()
                .filter(still -> still.finding().stops())
                .map(still -> new StepPage.Stop(
                        still.finding().sentence(), still.finding().section(), assessment.link(still.part())))
                .toList();
    }

    /** How many of the law's findings point at this part. */
    long openAt(String place) {
        return open.stream().filter(still -> still.part().equals(place)).count();
    }
}
