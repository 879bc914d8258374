package org.ourplan.plan.web;

/** If things go wrong, keeping safe my way, and what I was told. */
final class SafetyForms {

    private SafetyForms() {}

    static PartForm contingency() {
        return PartForm.listed(
                "if-things-go-wrong",
                "If things go wrong",
                "One thing that might happen, and what we do then.",
                Ask.line("trigger", "What might happen?", "For example: Nina is ill and cannot bring a meal"),
                Ask.words("response", "What do we do then?", ""),
                Ask.line("who", "Who does it?", ""),
                Ask.yesNo("agreed", "Have they agreed?", ""));
    }

    static PartForm risk() {
        return PartForm.listed(
                "keeping-safe",
                "Keeping safe my way",
                "A good life has risks in it. Say what this one is worth to you, and how we keep it small.",
                Ask.words("risk", "What is the risk?", ""),
                Ask.words("benefit", "What do I gain by taking it?", ""),
                Ask.words("reduction", "What makes it less likely?", ""),
                Ask.words("trigger", "How will people know that it is happening?", ""),
                Ask.words("response", "What do they do then?", ""),
                Ask.line("agreed-by", "Who agreed to this?", "Me first."),
                Ask.yesNo("explained", "Has somebody explained to me what could happen?", ""),
                Ask.words("explained-words", "What I said about that", ""));
    }

    static PartForm restriction() {
        return PartForm.listed(
                "keeping-safe",
                "Something that limits what I can do",
                "Such as a locked door, somebody always beside me, or medicine that calms me. A plan limits me no more than it"
                        + " must (statutory guidance 10.62 to 10.72).",
                Ask.words("what", "What limits me?", ""),
                Ask.words("why", "What is it for, and why can that not be had without it?", ""),
                Ask.words("less", "What would limit me less, and why is it not enough?", ""),
                Ask.line("ends", "When do we look at whether it is still needed?", ""),
                Ask.yesNo(
                        "liberty-asked",
                        "Did we ask whether, all together, these take away my liberty?",
                        "Am I always watched and not free to leave? If I may be, it has to be authorised: see capacity and"
                                + " best interests on my record."));
    }

    static PartForm information() {
        return PartForm.of(
                "information",
                "Information and advice I was given",
                "",
                Ask.words("reduce", "What can meet or reduce my needs", "Care Act 2014 s25(1)(f)(i)"),
                Ask.words("delay", "What can prevent or delay needs in the future", "Care Act 2014 s25(1)(f)(ii)"),
                Ask.words(
                        "rights",
                        "If I think this plan is wrong",
                        "How to ask for another look, and how to complain."));
    }
}
