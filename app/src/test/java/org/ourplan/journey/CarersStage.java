package org.ourplan.journey;

import java.time.LocalDate;
import org.ourplan.law.wellbeing.WellbeingArea;

/** The carer's assessment and the support plan that follows it. */
final class CarersStage extends AssessmentStage {

    private static final String TIME = "Time for yourself";
    private String planPath = "";

    CarersStage(Window window, LocalDate today) {
        super(window, today);
    }

    String planPath() {
        return planPath;
    }

    void assessed() {
        beforeStarting(
                "Any health condition",
                "Any learning difficulty",
                "Any disability",
                "How complicated their situation is",
                "Whether they have said no to an assessment before",
                "Whether they are, or may be, experiencing abuse or neglect");
        howTogether();
        window.isAt("How the carer took part")
                .type("How did they take part?", "An hour together at the library.")
                .press(CONTINUE);
        life();
        window.follow("Back").press("Begin the assessment").follow("Looking after a child");
        cards();
        together();
        completes();
    }

    private void life() {
        window.isAt("The care I give")
                .type("What do I do, in a typical week?", "Everything at night, and the tablets.")
                .choose("Which of these do I do?", "Tablets and treatment")
                .type("How long have I done this, and for how many hours a week?", "Four years; more than fifty.")
                .choose("On what footing do I care?", "Unpaid")
                .press(CONTINUE);
        mattersToMe();
        ownView();
        window.isAt("Able and willing")
                .choose("Am I able to give this care now?", "Yes")
                .choose("Am I likely to go on being able to?", "Yes")
                .choose("Am I willing to give this care now?", "Yes")
                .choose("Am I likely to go on being willing to?", "No")
                .press(CONTINUE)
                .isAt("My own life")
                .type("What do I want in my own day-to-day life?", "To sing with the choir again.")
                .type("Could support help with that, and how far?", "A free evening would.")
                .type("Do I work, or would I like to?", "I am retired.")
                .type("Do I study or train, and have time for what I enjoy? Would I like to?", "The choir.")
                .press(CONTINUE);
    }

    private void cards() {
        for (var title : new String[] {
            "Looking after a child",
            "Caring for other people",
            "Looking after your home",
            "Eating and drinking well",
            "Family, friends and other people",
            "Work, learning and volunteering",
            "Getting out and about"
        }) {
            manages(title);
        }
        cannot(
                TIME,
                "I sing in the kitchen.",
                "The choir on Thursday evenings.",
                "I cannot leave him alone after dark.",
                "I cannot do it unless someone helps, or I cannot do it even with help");
        helpedByNobody("Nobody is near.", "Somebody with him on Thursday evenings.");
        window.choose("When is this a need?", "Now")
                .press(CONTINUE)
                .isAt("My health")
                .choose("Is my physical or mental health getting worse because I care, or at risk of it?", "No")
                .press(CONTINUE);
    }

    private void together() {
        upsAndDowns();
        wellbeing("Caring affects this", WellbeingArea.WORK_AND_LEARNING);
        window.isAt("Where the needs come from")
                .choose("Do the carer's needs come from giving care that the adult could not manage without?", "Yes")
                .type("What does that rest on?", "Your husband cannot get up alone.")
                .press(CONTINUE);
        whatElse();
        window.isAt("Who may know")
                .choose("May the adult be told what is in it?", "No")
                .choose("May the carer be told things from the adult's record?", "The adult agrees")
                .press(CONTINUE);
        conclusion("Does the carer have needs for support, or is that likely?");
    }

    void decidedAndToldOf(String name) {
        var eligibility = new EligibilityStage(window, today);
        eligibility.decided();
        var page = window.path();
        window.press("Make the letter")
                .choose("Who was it given to?", name)
                .choose("How was it given?", "In hand")
                .choose("In what format?", "Ordinary print")
                .day("When was it given?", today)
                .press("Save");
        window.open(page);
        eligibility.whatCouldBeDone(name, "Bert Tansley", "Would anyone have to pay for this support?", "No charge");
    }

    void planned(String person) {
        window.open(person + "/budget")
                .follow("Work it out")
                .choose("How do you cost this need: " + TIME + "?", "By hand, because the rate card does not suit")
                .type("Cost a week", "20.00")
                .type("Why does the rate card not suit?", "A choir evening is on no card.")
                .press("Work it out")
                .follow("Record that they were told")
                .choose("How were they told?", "In person")
                .type("In which format did they get it in writing?", "ordinary print")
                .press("Record it");
        window.press("Begin the plan");
        planPath = window.path();
        write();
    }

    private void write() {
        var plan = new PlanStage(window, today);
        var lines = new LinesStage(window, today);
        plan.whoMadeIt(
                "Any health condition",
                "Any learning difficulty",
                "Any disability",
                "How complicated their situation is",
                "Whether they are, or may be, experiencing abuse or neglect");
        plan.tookPart("Winifred Tansley");
        window.follow("Whether the adult takes part")
                .choose("Does the carer ask for them to take part?", "No")
                .press("Save");
        plan.writesWholeLife();
        var work = "Work, learning and time for me";
        window.follow(window.hasLink("Write: " + work) ? "Write: " + work : "Change: " + work)
                .type(
                        "Do I work, or want to? And education, training and things I enjoy",
                        "I am retired. I want the choir back.")
                .press("Save");
        plan.disposes(
                TIME,
                "The council will meet this need",
                "Every week",
                "Taking part in work, education, training or leisure");
        lines.paidLine(TIME, "Somebody sits with Bert on Thursday evenings", "The choir on Thursday evenings.");
        lines.option("A sitter from the carers' centre", "I trust them.", true, "20.00");
        lines.option("A night away once a month", "I would rather sing.", false, "31.00");
        lines.chooses("A sitter from the carers' centre", "Services that the council arranges");
        plan.thingsThatMightGoWrong("The sitter is ill", "The carers' centre sends another", "The carers' centre");
        plan.riskWorthTaking();
        plan.informationGiven();
        plan.howTheBudgetIsManaged();
        plan.reviewDate("When and how would suit you as a carer?");
        new AgreementStage(window, today).statementFigures("20.00");
    }

    void shared(String name) {
        new AgreementStage(window, today).shared(planPath, name);
    }
}
