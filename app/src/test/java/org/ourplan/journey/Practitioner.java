package org.ourplan.journey;

/** What a practitioner does, from the first call to review dates, each step in the field's words. */
final class Practitioner implements AutoCloseable {

    private static final String[] MATTERS = {
        "Any health condition",
        "Any learning difficulty",
        "Any disability",
        "How complicated their situation is",
        "Whether they are, or may be, experiencing abuse or neglect"
    };

    private final Window window;
    private final Story story;
    private String personPath = "";
    private String planPath = "";

    Practitioner(Window window, Story story) {
        this.window = window;
        this.story = story;
    }

    Window window() {
        return window;
    }

    /** The person's id, once they have a record. */
    java.util.UUID person() {
        return java.util.UUID.fromString(personPath.substring("/people/".length()));
    }

    String planPath() {
        return planPath;
    }

    void addsThePerson() {
        var finding = new FindingAndAdding(window);
        finding.searches(story.fullName()).adds(story);
        finding.addsTheNeighbour();
        personPath = window.path().replace("/around", "");
        window.follow("Go to the record of " + story.given()).reads(Story.NEIGHBOUR);
    }

    void recordsFirstContact() {
        window.open(personPath);
        new FirstContactStage(window).recordedFor(story);
    }

    void assessesNeeds() {
        new NeedsAssessmentStage(window, story.today()).doneTogether();
    }

    void decidesEligibility() {
        var eligibility = new EligibilityStage(window, story.today());
        eligibility.decided();
        var page = window.path();
        eligibility.letterGiven(story.given());
        window.open(page);
        eligibility.whatCouldBeDone(
                story.given(),
                story.given(),
                "Is there a charge, and what money do they have?",
                "There is a charge, and their money is at or below the financial limit");
    }

    void tellsTheIndicativeBudget() {
        var budget = new BudgetStage(window, story.today());
        window.open(personPath + "/budget");
        budget.workedOutFor(story.given());
        budget.told(story.given());
        budget.planBegun();
        planPath = window.path();
    }

    void writesThePlan() {
        var plan = new PlanStage(window, story.today());
        var lines = new LinesStage(window, story.today());
        plan.whoMadeIt(MATTERS);
        plan.tookPart(story.fullName());
        plan.tookPart(Story.NEIGHBOUR);
        plan.writesWholeLife();
        plan.disposes(
                Story.NUTRITION,
                "The council will meet this need",
                "Every day",
                "Your physical, mental and emotional health");
        lines.neighboursDinners();
        lines.mealService();
        plan.disposes(
                Story.OUT_AND_ABOUT,
                "Family, friends, the community or another organisation meet this need",
                "Every week",
                "Your social life and your money");
        lines.liftToChapel();
        plan.thingsThatMightGoWrong("Nina is ill or away", "The meal service comes on those days too", "Asha");
        plan.riskWorthTaking();
        plan.informationGiven();
        plan.howTheBudgetIsManaged();
        plan.reviewDate("When and how would suit you?");
        new AgreementStage(window, story.today()).statementFigures("26.00");
    }

    void sharesThePlan() {
        new AgreementStage(window, story.today()).shared(planPath, story.given());
    }

    void sendsThePlan() {
        new AgreementStage(window, story.today()).sent(planPath);
    }

    /** Reads why the plan came back, puts it right, and shows it to the person again. */
    void mendsThePlan(String reasons) {
        window.open(planPath + "/agreement")
                .reads(reasons)
                .press("Take it up again")
                .open(planPath);
        new PlanStage(window, story.today())
                .thingsThatMightGoWrong(
                        "The meal service does not come", "Nina has soup in her freezer for me", "Nina");
        window.reads("soup in her freezer");
    }

    void givesTheCopies() {
        window.open(planPath + "/agreement").follow("Give the copies");
        new AgreementStage(window, story.today()).copiesGiven(story, Story.NEIGHBOUR);
    }

    void seesReviewDates() {
        window.open(personPath + "/reviews").doesNotRead("There is no active plan");
        window.open("/").reads(story.given());
    }

    @Override
    public void close() {
        window.close();
    }
}
