package org.ourplan.journey;

import java.time.LocalDate;

/** The lines of a plan: who does what, by agreement where it is unpaid, after options where it is paid. */
final class LinesStage {

    private static final String DINNER = "A proper dinner every day, at my own table.";

    private static final String MEALS = "The meal service brings a hot dinner on the four other days";

    private final Window window;
    private final LocalDate today;

    LinesStage(Window window, LocalDate today) {
        this.window = window;
        this.today = today;
    }

    void neighboursDinners() {
        window.follow("Add who does what for " + Story.NUTRITION)
                .type("What will happen?", "Nina brings a hot dinner on Monday, Wednesday and Friday")
                .choose("Who does it?", "A neighbour")
                .type("By name, if you like", "Nina next door")
                .type("What is it for?", DINNER)
                .type("When?", "Mondays, Wednesdays and Fridays at noon")
                .type("How will we know it works?", "Empty plates, and my weight at the nurse's")
                .type("How many a week, if it can be counted?", "3")
                .press("Save")
                .isAt("Who does what");
        agreed("Three dinners a week for as long as I live next door", "The meal service comes on those days too");
    }

    void liftToChapel() {
        window.follow("Add who does what for " + Story.OUT_AND_ABOUT)
                .type("What will happen?", "Mr Osborne fetches me to the chapel lunch and brings me home")
                .choose("Who does it?", "The community")
                .type("By name, if you like", "Mr Osborne from the chapel")
                .type("What is it for?", "The chapel lunch on a Thursday again.")
                .type("When?", "Every Thursday")
                .type("How will we know it works?", "I am there three Thursdays in four")
                .press("Save")
                .isAt("Who does what");
        agreed("Every Thursday except when the chapel is shut", "The chapel has three other drivers");
    }

    private void agreed(String howMuch, String otherwise) {
        window.day("The day they agreed", today)
                .choose("Are they willing to go on?", "Yes")
                .choose("Are they able to go on?", "Yes")
                .type("How much, and until when, in their words", howMuch)
                .type("What happens if they cannot?", otherwise)
                .press("Save");
    }

    void mealService() {
        paidLine(Story.NUTRITION, MEALS, DINNER);
        option("Four delivered dinners a week", "It was a proper dinner.", true, "26.00");
        option("A home care worker who cooks on four days", "I do not want a stranger in my pans.", false, "52.80");
        chooses("Four delivered dinners a week", "Services that the council arranges");
    }

    void paidLine(String need, String what, String goal) {
        window.follow("Add who does what for " + need)
                .type("What will happen?", what)
                .choose("Who does it?", "Paid support")
                .type("What is it for?", goal)
                .type("When?", "From Monday")
                .type("How will we know it works?", "I feel better on Sundays")
                .type("How many a week, if it can be counted?", "4")
                .press("Save")
                .isAt("Who does what");
    }

    /** An option; its cost opens only once it is written down that it would do. */
    void option(String name, String view, boolean preferred, String weekly) {
        window.follow("Add an option")
                .type("What is the option?", name)
                .choose("Would it meet the need?", "Yes")
                .choose("Would it bring what the person wants?", "Yes")
                .choose("Can it be had now?", "Yes")
                .type("What does the person think of it?", view)
                .choose("Is it the one they would choose?", preferred ? "Yes" : "No")
                .press("Save")
                .isAt("An option")
                .type("Pounds a week", weekly);
        if (!preferred) {
            window.type("If it was not chosen: why not?", "It costs more and is not wanted.");
        }
        window.press("Save").isAt("Who does what");
    }

    /** On the page of the line, where saving an option leads back to. */
    void chooses(String option, String held) {
        window.choose("Which one does the budget rest on?", option)
                .type("Why this one?", "It is what I want, and it works")
                .choose("How will this money be held?", held)
                .press("Save");
    }
}
