package org.ourplan.journey;

import java.time.LocalDate;
import org.ourplan.law.wellbeing.WellbeingArea;

/** The whole needs assessment, from the question of taking part to its completion. */
final class NeedsAssessmentStage extends AssessmentStage {

    NeedsAssessmentStage(Window window, LocalDate today) {
        super(window, today);
    }

    void doneTogether() {
        window.follow("Needs assessment");
        beforeStarting(
                "Any health condition",
                "Any learning difficulty",
                "Any disability",
                "How complicated their situation is",
                "Whether they have said no to an assessment before",
                "Whether they are, or may be, experiencing abuse or neglect");
        howTogether();
        window.isAt("How they took part")
                .type("How did they take part?", "Two visits in her kitchen, an hour each.")
                .type("What helped them say what they wanted to say?", "Letting the kettle take its time.")
                .press(CONTINUE);
        life();
        window.follow("Back")
                .follow("Add somebody")
                .type("Their name", Story.NEIGHBOUR)
                .choose("Why do they belong here?", "They care for the person unpaid")
                .choose("Were they invited?", "Yes")
                .choose("Did they take part?", "Yes")
                .type("How did they take part?", "Came round for the second half of the first visit.")
                .press(CONTINUE);
        window.follow("Back")
                .press("Begin the assessment")
                .reads("The assessment has begun.")
                .follow(Story.NUTRITION);
        cards();
        allOfItTogether();
        completes();
    }

    private void life() {
        window.isAt("What a typical week is like")
                .type(
                        "What does a typical week look like, from getting up to going to bed?",
                        "Nina knocks at noon on three days. The others I have biscuits.")
                .type("What makes a good day?", "The kitchen warm and somebody to eat with.")
                .press(CONTINUE);
        mattersToMe();
        ownView();
        window.isAt("The people I live with")
                .type("Who lives at home with me?", "Just me and the bird.")
                .choose("Am I responsible for a child, as a parent, grandparent or guardian?", "No")
                .choose("Does a child under 18 live in the home, or help?", "No")
                .type(
                        "How does all this affect family and the people who help?",
                        "Carol worries and rings twice a day.")
                .press(CONTINUE);
    }

    private void cards() {
        cannot(
                Story.NUTRITION,
                "Toast, and tea from the one-cup machine.",
                "A proper dinner every day at my own table.",
                "I cannot see whether the gas is lit, and I cannot hold a hot pan.",
                "I can do it, but it puts me or someone else in danger, or probably would");
        helpedBy(
                Story.NEIGHBOUR + " (neighbour)",
                "Brings dinner on three days.",
                "Nina goes on with her three days.",
                "A hot dinner on the four other days.");
        window.press(CONTINUE);
        manages("Washing and keeping clean");
        manages("Using the toilet");
        manages("Getting dressed");
        manages("Being safe at home");
        manages("Looking after your home");
        manages("Family, friends and other people");
        manages("Work, learning and volunteering");
        cannot(
                Story.OUT_AND_ABOUT,
                "I walk to the corner when it is dry.",
                "The chapel lunch on a Thursday again.",
                "I missed the chapel step because I cannot see edges.",
                "I can do it, but it causes me a lot of pain, distress or anxiety");
        helpedByNobody(
                "Mr Osborne from the chapel offered to fetch me.",
                "None that is paid for, if Mr Osborne is as good as his word.");
        window.press(CONTINUE);
    }

    private void allOfItTogether() {
        upsAndDowns();
        wellbeing("My needs affect this", WellbeingArea.HEALTH, WellbeingArea.SOCIAL_AND_ECONOMIC);
        window.isAt("Where the needs come from")
                .choose(
                        "Do the needs come from, or have to do with, a physical or mental impairment or an illness?",
                        "Yes")
                .type("What does that rest on?", "The eye clinic's letter.")
                .press(CONTINUE);
        whatElse();
        window.isAt("NHS continuing healthcare")
                .choose("Does it appear that they may be eligible for NHS continuing healthcare?", "No")
                .press(CONTINUE);
        conclusion("Do they have needs for care and support?");
    }
}
