package org.ourplan.journey;

import java.time.LocalDate;

/** The indicative budget: worked out, told, and planning begun. */
final class BudgetStage {

    private final Window window;
    private final LocalDate today;

    BudgetStage(Window window, LocalDate today) {
        this.window = window;
        this.today = today;
    }

    /** Seven dinners, three of them brought by the neighbour: four meals of £6.50. */
    void workedOutFor(String name) {
        window.follow("Work it out")
                .isAt("Work out the indicative budget")
                .choose(question(Story.NUTRITION), "From the rate card")
                .within(question(Story.NUTRITION))
                .pick("Price", mealPrice())
                .type("How many a week does it take in all?", "7")
                .type("Who, 1", Story.NEIGHBOUR)
                .type("How many a week they do, in the same units", "3")
                .choose("Do they agree to go on?", "Yes")
                .type("What happens when they cannot?", "The meal service comes on those days too")
                .anywhere()
                .choose(question(Story.OUT_AND_ABOUT), "Nothing needs to be paid")
                .within(question(Story.OUT_AND_ABOUT))
                .type(
                        "Why? Say who meets this need and what happens when they cannot.",
                        "Mr Osborne fetches her; the chapel has three other drivers.")
                .anywhere()
                .press("Work it out")
                .reads("£26.00");
    }

    void told(String name) {
        window.follow("Record that they were told")
                .day("When were they told?", today)
                .choose("How were they told?", "In person")
                .type("In which format did they get it in writing?", "large print")
                .press("Record it")
                .reads("It is recorded that " + name + " was told.");
    }

    void planBegun() {
        window.press("Begin the plan").reads("The plan is begun.");
    }

    private static String question(String need) {
        return "How do you cost this need: " + need + "?";
    }

    private String mealPrice() {
        return window.page().locator("option").allInnerTexts().stream()
                .filter(words -> words.toLowerCase(java.util.Locale.UK).startsWith("prepared meal"))
                .findFirst()
                .orElseThrow();
    }
}
