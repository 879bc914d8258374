package org.ourplan.journey;

import java.time.LocalDate;

/** The statement's figures, sharing, sending and the copies. */
final class AgreementStage {

    private final Window window;
    private final LocalDate today;

    AgreementStage(Window window, LocalDate today) {
        this.window = window;
        this.today = today;
    }

    void statementFigures(String quote) {
        window.follow("See how the money is worked out")
                .follow("Enter what the person pays")
                .type("What they pay a week", "5.00")
                .type(
                        "How was this figure reached?",
                        "From the pension letter. The full look at the money will confirm it.")
                .press("Save")
                .follow("Change prices, other money and the week")
                .type("Lowest price a week quoted by a suitable provider that is free to do it", quote)
                .type("Who quoted it?", "A provider nearby")
                .day("When were the prices checked?", today)
                .press("Save")
                .reads("The figures were saved.");
    }

    void shared(String planPath, String name) {
        window.open(planPath)
                .doesNotRead("It is not a personal budget yet")
                .open(planPath + "/agreement")
                .press("Share it with " + name);
    }

    void sent(String planPath) {
        window.open(planPath + "/agreement").follow("Send it to be agreed");
        answersBeforeSending();
        window.press("Send it").reads("The plan is with the council to agree.");
    }

    private void answersBeforeSending() {
        window.choose("Is the risk high?", "No")
                .choose("Is it very complex?", "No")
                .choose("Does it ask for an exception to local policy?", "No")
                .type("What care goes on while the council decides?", "Nina brings her three dinners.");
    }

    void copiesGiven(Story story, String other) {
        window.press("Make the documents")
                .reads("The documents are made.")
                .follow(story.given() + " named somebody else")
                .type("Their name", other)
                .type("Who they are to " + story.given(), "neighbour")
                .tick(story.given() + " asked that they have a copy")
                .press("Add them")
                .reads(other + " is to have a copy.");
        window.isAt("Give " + story.given() + " a copy of the plan");
        given(story.fullName());
        window.isAt("Give " + other + " a copy of the plan");
        given(other);
        window.isAt("Everybody has their copy");
        window.press("Make it active").reads("The plan is active.");
    }

    void given(String to) {
        window.follow("Record that they have it")
                .pick("Who was given a copy?", to)
                .choose("How?", "In hand")
                .type("In which format?", "large print")
                .day("On which day?", today)
                .press("Record it")
                .reads("It is recorded that " + to + " has a copy.");
    }
}
