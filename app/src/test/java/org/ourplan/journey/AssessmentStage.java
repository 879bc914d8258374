package org.ourplan.journey;

import java.time.LocalDate;
import java.util.List;
import org.ourplan.law.wellbeing.WellbeingArea;

/** What a needs assessment and a carer's assessment have in common, page by page. */
class AssessmentStage {

    static final String CONTINUE = "Save and continue";

    private static final String HELPED = "Does anyone help me with this now, unpaid?";

    final Window window;
    final LocalDate today;

    AssessmentStage(Window window, LocalDate today) {
        this.window = window;
        this.today = today;
    }

    void beforeStarting(String... matters) {
        window.follow("Can they take part?");
        for (var area : List.of(
                "Understanding the information they need",
                "Remembering that information",
                "Using that information or weighing it up to take part",
                "Saying what they think, want or feel, in any way at all")) {
            window.choose(area, "No");
        }
        window.choose("We have thought about", matters)
                .type("What have we changed to make it easier to take part?", "A lamp behind her, and time")
                .choose("Is the NHS likely to arrange a stay for them?", "No")
                .choose("Do we and the person supporting them disagree on something that matters?", "No")
                .choose("Might what is planned take away their freedom to come and go?", "No")
                .press(CONTINUE);
    }

    void howTogether() {
        window.isAt("How we do this together")
                .day("When did we give them information on how an assessment works?", today)
                .choose(
                        "We asked: would you like to do the assessment yourself, with our support?",
                        "No, they would rather we did it together")
                .choose("How is it done?", "Face to face")
                .type("Why does that suit this person?", "She can show us her kitchen")
                .choose("Is there doubt about their capacity to make a decision in it?", "No")
                .day("When did we tell them it should be finished?", today.plusDays(21))
                .press(CONTINUE)
                .isAt("Who does this assessment")
                .type("Who does it?", "Asha Field")
                .press(CONTINUE);
    }

    void ownView() {
        window.isAt("My own view of my life")
                .type(
                        "How is my life now, and what would make it better?",
                        "If somebody sorted the dinners I would manage the rest.")
                .type("How do I feel about having, or not having, help?", "Relieved to have said it.")
                .press(CONTINUE);
    }

    void mattersToMe() {
        window.isAt("Who and what matters to me")
                .type("Who and what matters most to me?", "My house, my budgerigar, and my own front door key.")
                .type("What am I good at, and what do people like about me?", "I can add up a column faster than you.")
                .press(CONTINUE);
    }

    /** A card on which nothing gets in the way. */
    void manages(String title) {
        window.isAt(title)
                .type("What I can do", "I do this as I always did.")
                .choose("Does anything get in the way?", "No, I can do this")
                .press(CONTINUE);
    }

    /** A card on which something gets in the way; the page is left open for what else it asks. */
    void cannot(String title, String can, String want, String way, String meaning) {
        window.isAt(title)
                .type("What I can do", can)
                .type("What I want", want)
                .choose("Does anything get in the way?", "Yes, something gets in the way")
                .type("What gets in the way", way)
                .choose("Which of these is most like me?", meaning);
    }

    /** Helped by somebody who is on the record. */
    void helpedBy(String helper, String does, String others, String stillNeeded) {
        window.choose(HELPED, "Yes")
                .choose("Who helps?", helper)
                .type("What do they do, and how often?", does)
                .choose("Are they willing to go on?", "Yes")
                .choose("Are they able to go on?", "Yes");
        others(others, stillNeeded);
    }

    void helpedByNobody(String others, String stillNeeded) {
        window.choose(HELPED, "No");
        others(others, stillNeeded);
    }

    private void others(String others, String stillNeeded) {
        window.choose("Does this go up and down?", "No")
                .type("What family, friends and the community can do", others)
                .type("What help would still be needed, and how far it could help with what I want", stillNeeded);
    }

    void upsAndDowns() {
        window.isAt("Good days and bad days")
                .choose("Do my needs or my situation go up and down?", "No")
                .type("What period did we look at?", "The last 12 months")
                .press(CONTINUE);
    }

    void wellbeing(String affected, WellbeingArea... areas) {
        window.isAt("What it does to my wellbeing");
        for (var area : WellbeingArea.values()) {
            var here = List.of(areas).contains(area);
            window.choose(area.plainWords(), here ? affected : "Not affected")
                    .type(
                            "How, or why not: " + lower(area.plainWords()) + "?",
                            here ? "Since the spring I have gone short" : "All is well here");
            if (here) {
                window.choose("Where is the effect significant, or likely to be?", area.plainWords());
            }
        }
        window.choose("So the effect on wellbeing is", "significant now")
                .type(
                        "Why? What does it mean in this person's life?",
                        "You have lost a stone and see nobody from Monday to Sunday.")
                .press(CONTINUE);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }

    void whatElse() {
        window.isAt("What else could help")
                .type(
                        "What could help other than care and support?",
                        "Yellow tape on the edges and a cooker without gas.")
                .type(
                        "Would prevention, information and advice, or something in the community help?",
                        "Yes: the falls class at the library.")
                .press(CONTINUE);
    }

    void conclusion(String question) {
        window.isAt("What we found")
                .choose(question, "Yes")
                .type(
                        "What did we find, in a few sentences?",
                        "She wants to stay at home and eat properly. Failing sight gets in the way.")
                .press(CONTINUE);
    }

    void completes() {
        window.follow("Complete the assessment")
                .press("Complete the assessment")
                .reads("The assessment is complete.");
    }
}
