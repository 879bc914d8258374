package org.ourplan.plan.web;

/** The rules that guard a plan's steps, as the person whose plan it is would read them. */
final class GuardWords {

    private GuardWords() {}

    /** What the rule of this id asks before a step, with its address in the law; refuses a rule that guards none. */
    static String of(String rule) {
        return switch (rule) {
            case "PLAN-1" -> "the plan holds everything the law says it must (Care Act 2014 s25(1))";
            case "PLAN-4" ->
                "you, anybody who cares for you and anybody you asked for have been involved (Care Act 2014 s25(3))";
            case "PLAN-5" ->
                "in a carer’s plan, the person they care for is involved if the carer asks (Care Act 2014 s25(4))";
            case "PLAN-6" ->
                "everything reasonable has been done to agree, and it is written down (Care Act 2014 s25(5))";
            case "PLAN-9" ->
                "you have a copy, and so has everybody you asked us to give one (Care Act 2014 s25(9), (10))";
            case "DUTY-12" ->
                "you were told what could be paid to you directly, and helped to choose (Care Act 2014 s24(1))";
            case "SIGN-1" ->
                "you, anybody else it binds, and the council say what they think of the plan and the money (statutory guidance 10.83)";
            case "SIGN-2" -> "what everybody answered is written into the plan (statutory guidance 10.83)";
            case "SIGN-3" -> "it is decided as near to you as the amount allows (statutory guidance 10.85)";
            case "SIGN-4" ->
                "whoever decides may ask or return it with reasons, never change it (statutory guidance 10.85)";
            case "SIGN-6" ->
                "you are told in writing why, what happens next and how to complain (statutory guidance 10.86)";
            case "SIGN-7" -> "you have had your copy (Care Act 2014 s25(9))";
            case "SIGN-8" -> "your care does not wait for a signature (Care Act 2014 ss 18, 25(5))";
            case "PB-16" -> "the money has been worked out again (Care Act 2014 s27)";
            case "REV-1" -> "the plan has been looked at again with you (Care Act 2014 s27(1))";
            case "REV-14" ->
                "the newer plan has gone through every one of these steps itself (Care Act 2014 ss 25, 27)";
            default -> throw new IllegalArgumentException("no words for " + rule);
        };
    }
}
