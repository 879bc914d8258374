package org.ourplan.eligibility.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.assessment.AssessmentPlaces;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.MadeDocument;
import org.ourplan.eligibility.decide.Inputs.Input;
import org.ourplan.eligibility.decide.LimbQuestion;
import org.ourplan.eligibility.decide.WhatFollows;
import org.ourplan.eligibility.store.Determined;
import org.ourplan.law.eligibility.Determination;
import org.ourplan.law.eligibility.LimbFinding;
import org.ourplan.law.eligibility.Refusal;
import org.ourplan.law.finding.Finding;
import org.ourplan.platform.web.Page;

/**
 * Eligibility limb by limb: before the determination is made, what it would be; afterwards, what it was. Nothing on it can be
 * typed or chosen.
 *
 * @param whose the name they like to be called by
 * @param assessment the address of the assessment
 * @param inputs every answer it is made from
 * @param made the determination, once made
 * @param documents what was made about it, newest first
 * @param decides true for who may decide for the council
 * @param wordsToPut true while words of the letter speak about the person instead of to them
 */
public record EligibilityPage(
        String whose,
        String assessment,
        boolean carer,
        Determination result,
        List<Input> inputs,
        @Nullable Determined made,
        List<MadeDocument> documents,
        boolean decides,
        boolean wordsToPut)
        implements Page {

    @Override
    public String template() {
        return "eligibility/eligibility";
    }

    /** The answer to the page's question in one sentence. */
    public String answer() {
        var support = carer ? "support as a carer" : "care and support";
        return switch (result) {
            case Determination.Eligible eligible ->
                made == null ? "All three parts of the test are met" : "Eligible for " + support;
            case Determination.NotEligible not ->
                made == null ? "Not all parts of the test are met" : "Not eligible for " + support;
            case Determination.CannotDetermine cannot -> "Eligibility cannot be decided yet";
        };
    }

    /** How many outcomes, and how many the law asks for. */
    public String count() {
        var many = result.count();
        return carer
                ? "Unable to achieve " + many
                        + " of the 8 outcomes. The law asks for one, or for the carer’s health to be at risk."
                : "Unable to achieve " + many + " of the 10 outcomes. The law asks for two or more.";
    }

    public String question(LimbFinding limb) {
        return LimbQuestion.of(limb.limb(), carer);
    }

    public List<Input> inputs(LimbFinding limb) {
        return inputs.stream().filter(input -> input.limb() == limb.limb()).toList();
    }

    /** Why nothing can be determined yet. */
    public List<Refusal> missing() {
        return result instanceof Determination.CannotDetermine cannot ? cannot.refusals() : List.of();
    }

    /** Where a missing answer is put right. */
    public String link(Refusal refusal) {
        return assessment + "/part/" + AssessmentPlaces.part(refusal.finding().place());
    }

    public boolean eligible() {
        return result instanceof Determination.Eligible;
    }

    /** The letters made, newest first. */
    public List<MadeDocument> letters() {
        return documents.stream()
                .filter(document -> document.kind() == DocumentKind.ELIGIBILITY_LETTER)
                .toList();
    }

    /** What stops the letter. */
    public List<Finding> beforeLetter() {
        return made == null ? List.of() : WhatFollows.beforeLetter(made.after());
    }

    /** What is still owed before planning, or where nothing is eligible before closing. */
    public List<Finding> stillOwed() {
        if (made == null) {
            return List.of();
        }
        return eligible() && made.after().whyNotMeeting().isBlank()
                ? WhatFollows.beforePlanning(made.after())
                : WhatFollows.beforeClosing(made.after());
    }

    /** Where a finding about what follows is put right. */
    public String link(Finding finding) {
        var base = made == null ? "" : made.link();
        return switch (finding.place()) {
            case "letter" -> "#letter";
            case "advice/meet-or-reduce", "advice/prevent-or-delay" -> base + "/advice";
            case "reasons-not-met" -> base + "/not-meeting";
            default -> base + "/next";
        };
    }

    /** True where the council need not meet the needs, may, and has not chosen to yet. */
    public boolean mayChooseToMeet() {
        return made != null && WhatFollows.isOnlyAPower(made.councilMustMeet());
    }

    public boolean letterGiven() {
        return made != null && made.after().letterGivenOn() != null;
    }

    /** The section of the power to help all the same. */
    public String power() {
        return carer ? "section 20(6)" : "section 19(1)";
    }
}
