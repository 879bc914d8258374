package org.ourplan.journey;

import java.time.LocalDate;
import java.util.List;

/** Writing the plan, part by part, from its letter. */
class PlanStage {

    final Window window;
    final LocalDate today;

    PlanStage(Window window, LocalDate today) {
        this.window = window;
        this.today = today;
    }

    void writesWholeLife() {
        part("Write: What I think and want", "Change: What I think and want");
        window.type("My views, wishes, feelings and beliefs", "I want to stop in my own house.")
                .press("Save");
        part("Write: About me", "Change: About me");
        window.type(
                        "What people like about me, and what I am good at",
                        "I did the accounts at the dairy for thirty years.")
                .type("How to support me well", "Stand where I can see your mouth. Do not tidy.")
                .press("Save");
        part("Write: A good week", "Change: A good week");
        window.type("What is a bad day like?", "Grey light, nobody due, and biscuits.")
                .press("Save");
    }

    /** How the plan treats a need. */
    void disposes(String need, String disposition, String extent, String wellbeing) {
        window.follow("Write about this: " + need)
                .choose("3. So, who will meet this need?", disposition)
                .type("How it will be met, in a sentence", "As the lines under it say")
                .type("To what extent does it meet the eligibility criteria?", extent)
                .choose("Which parts of wellbeing could support help with?", wellbeing)
                .press("Save");
    }

    void thingsThatMightGoWrong(String trigger, String response, String who) {
        window.follow("Add something that might go wrong")
                .type("What might happen?", trigger)
                .type("What do we do then?", response)
                .type("Who does it?", who)
                .choose("Have they agreed?", "Yes")
                .press("Save");
    }

    void riskWorthTaking() {
        window.follow("Add a risk worth taking")
                .type("What is the risk?", "I might burn myself making tea and toast")
                .type("What do I gain by taking it?", "I still make my own breakfast")
                .type("What makes it less likely?", "The one-cup machine and no gas")
                .type("How will people know that it is happening?", "A smell of burning, or a burn on my hand")
                .type("What do they do then?", "Ring Asha and we look again together")
                .type("Who agreed to this?", "Me, Nina and Asha")
                .choose("Has somebody explained to me what could happen?", "Yes")
                .press("Save");
    }

    void informationGiven() {
        part("Write: Information and advice I was given", "Change: Information and advice I was given");
        window.type("What can meet or reduce my needs", "The sight loss adviser; stickers and lamps")
                .type("What can prevent or delay needs in the future", "The falls class at the library on Tuesdays")
                .press("Save");
    }

    void howTheBudgetIsManaged() {
        window.follow("Change how my budget is managed")
                .day("The day you told me which needs may be met by direct payments", today)
                .choose("Did I ask for a direct payment?", "No")
                .choose("How I want my budget managed", "Services that the council arranges")
                .choose("If there is no direct payment, why?", "Nobody asked for one")
                .press("Save")
                .follow("Support that is free")
                .choose("Is any such support left out of this budget?", "No")
                .press("Save");
    }

    void whoMadeIt(String... matters) {
        window.follow("Advocacy check for this plan");
        for (var area : List.of(
                "Understanding the information they need",
                "Remembering that information",
                "Using that information or weighing it up to take part",
                "Saying what they think, want or feel, in any way at all")) {
            window.choose(area, "No");
        }
        window.choose("I have considered", matters)
                .choose("Do we and they disagree on something that matters?", "No")
                .choose("Might what is planned deprive the person of their liberty?", "No")
                .press("Save")
                .follow("Who writes this plan")
                .choose("Do I feel confident to plan for myself?", "Yes, with some help")
                .choose("Who writes it, together with the council?", "The council's worker, with me")
                .choose("Was this plan made in a crisis, or in hospital?", "No")
                .choose(
                        "Did a capacity assessment find that the person cannot make the decision about this plan?",
                        "No")
                .press("Save");
    }

    void tookPart(String name) {
        window.follow("Change " + name).choose("Did they take part?", "Yes").press("Save");
    }

    void reviewDate(String whenAndHow) {
        window.follow("Change when we look at it again")
                .day("First planned review date", today.plusDays(49))
                .type(whenAndHow, "After eleven, at home.")
                .press("Save");
    }

    private void part(String unwritten, String written) {
        window.follow(window.hasLink(unwritten) ? unwritten : written);
    }
}
