package org.ourplan.journey;

/** Finding a person, or adding one who is not there, and those who matter to them. */
final class FindingAndAdding {

    private final Window window;

    FindingAndAdding(Window window) {
        this.window = window;
    }

    FindingAndAdding searches(String asked) {
        window.open("/").type("Find a person", asked).press("Search");
        return this;
    }

    /** Adds them after a search that found nobody; leaves the window on the page of those who matter to them. */
    void adds(Story story) {
        window.press("Add a new person")
                .isAt("Add a person")
                .type("First name", story.given())
                .type("Family name", story.family())
                .type("Name they like to be called by, if different", "")
                .unfold("More about them: add it now, or later")
                .type("Pronouns, if they told you", "she/her")
                .day("Date of birth", story.born())
                .choose("How sure is the date of birth?", "It is known")
                .type("NHS number, if known", story.nhsNumber())
                .type("Address", "7 Chandler's Row\nWestmere")
                .type("Postcode", "WM1 4QT")
                .choose("Where do they ordinarily live?", "In this council's area")
                .type("Phone", "01632 960117")
                .choose("How do they need written information?", "Large print")
                .choose("Does anyone care for them unpaid?", "Yes")
                .press("Add this person");
        if (window.heading().startsWith("Is this somebody")) {
            window.press("This is somebody else: add them");
        }
        window.isAt("Who is important to " + story.given() + "?");
    }

    void addsTheNeighbour() {
        window.follow("Add somebody")
                .type("Name", Story.NEIGHBOUR)
                .choose("What else are they?", "Neighbour", "Cares for them unpaid")
                .type("Phone", "01632 960115");
        var relation = window.heading().replace("Add somebody who matters to ", "What they are to ");
        window.type(relation, "neighbour").press("Save").reads(Story.NEIGHBOUR + " added.");
    }
}
