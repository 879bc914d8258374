package org.ourplan.journey;

/** The first contact, part by part, to its end: an offer of an assessment. */
final class FirstContactStage {

    private final Window window;

    FirstContactStage(Window window) {
        this.window = window;
    }

    void recordedFor(Story story) {
        begins(story);
        whatBroughtThem();
        whoCares();
        whatCannotWait();
        whatWasGiven();
        whatHappensNext();
        window.press("Finish this contact").reads("The first contact is finished.");
    }

    private void begins(Story story) {
        window.follow("Begin first contact")
                .isAt("First contact with " + story.given())
                .press("Begin");
        if (window.hasLink("Write: What brought them to us")) {
            window.follow("Write: What brought them to us");
        }
    }

    private void whatBroughtThem() {
        window.isAt("What brought them to us")
                .choose("Who got in touch?", "The person themselves")
                .choose("How?", "By phone")
                .type(
                        "What brought them to us, in their words?",
                        "I put a tea towel down on the gas ring and only smelled it.")
                .type("What do they want?", "To stop in my own house and have a proper dinner.")
                .press("Save and continue")
                .isAt("Where they live")
                .type("Where do they live, and with whom?", "Alone, in her own terraced house")
                .choose("Is their settled home here?", "Yes, here")
                .press("Save and continue");
    }

    private void whoCares() {
        window.isAt("Who cares")
                .choose("Is anyone caring for them unpaid, or about to?", "Yes")
                .type("Their name", Story.NEIGHBOUR)
                .type("Who they are to the person", "neighbour")
                .choose("Do they live together?", "No")
                .choose("What did the carer say?", "No, for now")
                .choose("Do they themselves care for somebody, unpaid?", "No");
        window.day("When did we offer the carer an assessment of their own?", today())
                .press("Save and continue");
    }

    private void whatCannotWait() {
        window.isAt("What cannot wait")
                .choose("Is there a need that cannot wait?", "No")
                .choose("Is there a safeguarding concern?", "No")
                .press("Save and continue")
                .isAt("Taking part")
                .choose(
                        "Without help, would it be very hard for them to understand, remember or weigh up what we talk about, or to"
                                + " say what they think?",
                        "No")
                .choose("Do they have trouble with both their sight and their hearing?", "No")
                .choose("How do they like to get information?", "On paper")
                .press("Save and continue");
    }

    private void whatWasGiven() {
        window.isAt("What we gave and offered")
                .type(
                        "What information and advice did we give?",
                        "A large print sheet about the eye clinic and how an assessment works")
                .choose("How did we give it?", "On paper")
                .type(
                        "Which people, groups or places near them did we tell them about?",
                        "The Thursday lunch at the chapel")
                .choose("Did we offer something that prevents or that helps them get back to doing things?", "No")
                .press("Save and continue");
    }

    private void whatHappensNext() {
        window.isAt("What happens next")
                .choose("Does it appear that they may have needs for care and support?", "Yes")
                .choose("So this contact ends with", "Needs assessment", "Information and advice")
                .type(
                        "What did we tell them about what happens next, and when?",
                        "Asha visits within two weeks and rings first")
                .press("Save and continue")
                .isAt("First contact")
                .follow("Finish this contact")
                .isAt("Finish this contact");
    }

    private static java.time.LocalDate today() {
        return java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"));
    }
}
