package org.ourplan.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.AssessmentState;
import org.ourplan.govuk.Tag;
import org.ourplan.govuk.TaskList;
import org.ourplan.govuk.ourplan.StillNeeded;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.profile.Profile;

/**
 * One assessment: its parts in the order of the conversation, how far each is, and the steps that may be taken.
 *
 * @param decided true once eligibility was decided from it
 * @param profile the one page profile, where the person shares one
 */
public record AssessmentPage(
        Assessment assessment,
        String whose,
        List<Section> sections,
        StillNeeded needed,
        boolean decided,
        @Nullable Profile profile)
        implements Page {

    /** Parts that belong together, with a link to add another where there may be several. */
    public record Section(String title, TaskList parts, String addHref, String addWords) {}

    @Override
    public String template() {
        return "assessment/assessment";
    }

    /** "Needs assessment", or whose carer it is of. */
    public String heading() {
        var caredFor = assessment.caredForName();
        return assessment.kind().words() + (caredFor.isBlank() ? "" : ": caring for " + caredFor);
    }

    public Tag state() {
        var colour = switch (assessment.state()) {
            case OFFERED -> Tag.Colour.BLUE;
            case BEGUN -> Tag.Colour.YELLOW;
            case PAUSED -> Tag.Colour.GREY;
            case COMPLETE -> Tag.Colour.GREEN;
            case REFUSED -> Tag.Colour.GREY;
        };
        return Tag.of(assessment.state().words(), colour);
    }

    /** Where it is, in a sentence. */
    public String sentence() {
        var number = "Number " + assessment.reference() + ". ";
        return number
                + switch (assessment.state()) {
                    case OFFERED ->
                        "Offered by " + assessment.offeredByName() + ", " + InWords.time(assessment.offeredAt()) + ".";
                    case BEGUN -> "Begun on " + InWords.date(assessment.begunOn()) + ".";
                    case PAUSED -> "Paused. It is taken up again on " + InWords.date(assessment.resumeOn()) + ".";
                    case COMPLETE -> "It is complete and does not change any more.";
                    case REFUSED -> "They said no for now. They can ask for one at any time.";
                };
    }

    /** True when nothing the law asks for first is missing. */
    public boolean mayBegin() {
        return needed.lines().isEmpty();
    }

    public boolean is(String state) {
        return assessment.state() == AssessmentState.valueOf(state);
    }
}
