package org.ourplan.journey;

import java.time.LocalDate;

/** The determination, its letter given, and what could be done. */
final class EligibilityStage {

    private final Window window;
    private final LocalDate today;

    EligibilityStage(Window window, LocalDate today) {
        this.window = window;
        this.today = today;
    }

    void decided() {
        window.follow("Decide eligibility").press("Make the determination").reads("Version 1");
    }

    void letterGiven(String to) {
        window.press("Make the letter")
                .isAt("Record that it was given")
                .choose("Who was it given to?", to)
                .choose("How was it given?", "In hand")
                .choose("In what format?", "Large print")
                .day("When was it given?", today)
                .press("Save")
                .reads("was given");
    }

    /** The questions that say whether the council must meet the needs. */
    void whatCouldBeDone(String name, String residence, String charge, String answer) {
        window.follow("Answer the next questions")
                .type(
                        "What could be done to meet " + name + "’s eligible needs?",
                        "More dinners, a lift, and time to herself.")
                .choose("Does " + name + " want the council to meet these needs?", "Yes")
                .choose("Where does " + residence + " ordinarily live?", "In this council’s area")
                .choose(charge, answer)
                .press("Save and see the duty");
    }
}
