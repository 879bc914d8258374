package org.ourplan.law.directpayments;

/** What must be so before a direct payment must be made (ss 31, 32), each with what a person reads when it is not. */
public enum Condition {
    ASKED(
            "DP-7",
            "Care Act 2014 s31(1)(b), s32(1)(b)",
            "nobody has asked for a direct payment",
            "Somebody asks for one."),
    BUDGET(
            "DP-1",
            "Care Act 2014 s31(1)(a), s32(1)(a)",
            "there is no amount that the council must pay in the personal budget",
            "The personal budget has an amount that the council pays."),
    CAPACITY(
            "DP-2",
            "Care Act 2014 s31(4)(a)",
            "the person does not have capacity to make the request",
            "Somebody authorised asks for the person, or the person is able to decide at another time or with more help."),
    NOMINEE_AGREES(
            "DP-2",
            "Care Act 2014 s31(4)(b)",
            "the person who was chosen to receive the money does not agree to",
            "They agree, or somebody else is chosen, or the person receives it."),
    AUTHORISED(
            "DP-4",
            "Care Act 2014 s32(4)",
            "whoever asked is not authorised to ask for the person",
            "Somebody who may decide about the person's care asks, or agrees with the council on who may."),
    SUPPORTED(
            "DP-5",
            "Care Act 2014 s32(5)",
            "somebody who may decide about the person's care in law does not support the request",
            "They support it, or the best interests of the person are decided in another way."),
    NOT_PROHIBITED(
            "DP-6",
            "Care Act 2014 s31(5), s32(6); SI 2014/2871 reg 2, Sch 1",
            "the regulations do not allow one while a court order or licence about drugs or alcohol is in force",
            "The order or licence ends. Until then an account that the council or somebody else manages can be used."),
    BEST_INTERESTS(
            "DP-5",
            "Care Act 2014 s32(7)",
            "the council is not satisfied that whoever asked will act in the person's best interests",
            "Something shows that they will, or somebody else asks."),
    CAN_MANAGE(
            "DP-2",
            "Care Act 2014 s31(6), s32(8)",
            "the direct payment could not be managed, even with all the help we could find",
            "Help to manage it is found that works."),
    APPROPRIATE(
            "DP-2",
            "Care Act 2014 s31(7), s32(9)",
            "a direct payment is not an appropriate way to meet these needs",
            "What makes it unsafe or unfit changes, or it is asked for other needs.");

    private final String rule;
    private final String section;
    private final String notMet;
    private final String wouldChange;

    Condition(String rule, String section, String notMet, String wouldChange) {
        this.rule = rule;
        this.section = section;
        this.notMet = notMet;
        this.wouldChange = wouldChange;
    }

    /** The rule in the register. */
    public String rule() {
        return rule;
    }

    /** The provision. */
    public String section() {
        return section;
    }

    /** Why there is no direct payment, to follow "because". */
    public String notMet() {
        return notMet;
    }

    /** What would need to change, in one sentence (DP-24). */
    public String wouldChange() {
        return wouldChange;
    }
}
