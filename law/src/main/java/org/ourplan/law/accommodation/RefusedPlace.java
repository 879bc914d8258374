package org.ourplan.law.accommodation;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** When a place that the person chose may be refused: for a reason of the regulations, given in writing (ACC-6). */
@Carries("ACC-6")
public final class RefusedPlace {

    private static final String SECTION =
            "Care Act 2014 s30; SI 2014/2670; Care and Support Statutory Guidance Annex A";

    private RefusedPlace() {}

    /**
     * What stops the refusal. Empty when it may be refused.
     *
     * @param outcome what follows from looking at the place
     * @param reasons what the letter says to the person beside the failed conditions; may not be empty
     * @param noPayer true where nobody can and may pay what it costs on top
     * @param inWriting true once the letter is made and given
     */
    public static List<Finding> findings(
            ChoiceOfPlace.Outcome outcome, String reasons, boolean noPayer, boolean inWriting) {
        List<Finding> findings = new ArrayList<>();
        switch (outcome) {
            case ChoiceOfPlace.Outcome.MustArrange arranged ->
                findings.add(stop("All four conditions are met, so the council must arrange this place."));
            case ChoiceOfPlace.Outcome.NotYetKnown open ->
                findings.add(stop("Find out first what is not known yet about this place."));
            case ChoiceOfPlace.Outcome.RaiseBudget raise ->
                findings.add(stop("Nothing that would do can be had within the budget. Raise the budget first."));
            case ChoiceOfPlace.Outcome.OnlyWithTopUp dearer -> {
                if (!noPayer) {
                    findings.add(stop("Say that nobody is able, willing and allowed to pay what it costs on top."));
                }
            }
            case ChoiceOfPlace.Outcome.MayRefuse refused -> {}
        }
        if (reasons.isBlank()) {
            findings.add(stop("Write the reasons for the person: they get them in a letter."));
        }
        if (!inWriting) {
            findings.add(stop("Give the person the letter with the reasons. Until then nothing is refused."));
        }
        return findings;
    }

    private static Finding stop(String sentence) {
        return Finding.stop("ACC-6", SECTION, sentence, "places");
    }
}
