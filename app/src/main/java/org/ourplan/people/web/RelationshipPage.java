package org.ourplan.people.web;

import org.ourplan.govuk.Checkboxes;
import org.ourplan.people.Standing;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;

/**
 * The form of one who matters to a person.
 *
 * @param version the version that was opened; 0 for somebody new
 * @param others what somebody else saved meanwhile, in words; empty when nobody did
 */
public record RelationshipPage(
        String callThem, String link, String action, int version, String others, Answers answers, Problems problems)
        implements FormPage {

    /** What they are to the person, those chosen ticked. */
    public Checkboxes standings() {
        var boxes = Checkboxes.named("standings").legend("What else are they?").hint("Tick all that are true.");
        for (var standing : Standing.values()) {
            boxes = boxes.choice(standing.name(), standing.words());
        }
        return boxes.values(answers.all("standings"));
    }

    @Override
    public int status() {
        return others.isEmpty() ? FormPage.super.status() : 409;
    }

    @Override
    public String template() {
        return "people/relationship";
    }
}
