package org.ourplan.worklist.web;

import org.ourplan.worklist.TaskKind;

/** What each kind of task asks its worker to do next, in one sentence. */
final class NextWords {

    private NextWords() {}

    /** The sentence, with the person's own name where it helps. */
    static String of(TaskKind kind, String name) {
        return switch (kind) {
            case FINISH_CONTACT -> "Finish writing down the first talk, and decide what happens next.";
            case OFFER_CARERS_ASSESSMENT -> "Offer the carer an assessment of their own.";
            case BEGIN_ASSESSMENT -> "Meet " + name + " and begin the assessment.";
            case FINISH_ASSESSMENT -> "Go on with the assessment, and complete it with " + name + ".";
            case RESUME_ASSESSMENT -> "Find out whether " + name + " is ready to go on with the assessment.";
            case ASSURE_SELF_ASSESSMENT -> "Go through what " + name + " wrote, with " + name + ".";
            case LOOK_AT_HELP_THAT_STOPS -> "See with " + name + " what happens now, and what the plan says.";
            case UPDATE_THE_PERSON -> "Tell " + name + " how things stand and when to expect the next step.";
            case ANSWER_ASK -> "Answer what " + name + " asked for, in words they can use.";
            case GIVE_ASK_ANSWER -> "Give " + name + " the letter with the answer.";
            case CHANGE_AFTER_SECOND_LOOK -> "Decide it anew with " + name + ", and write down what was done.";
            case SETTLE_WHO_COMPLAINS -> "Find out whether this may be complained about, by whom, and this late.";
            case ACKNOWLEDGE_COMPLAINT -> "Tell them that we have it, and offer to talk about how it is handled.";
            case ANSWER_COMPLAINT -> "Look into it, and answer it in writing.";
            case EXPLAIN_LATE_ANSWER -> "Write to them why the answer is late, and by when they have it.";
            case ACT_ON_LEARNING -> "Read what was learnt, and say what is done about it.";
            case DETERMINE_ELIGIBILITY -> "Decide which needs are eligible, with the reasons.";
            case SEND_DETERMINATION -> "Give " + name + " the decision and its reasons in writing.";
            case SEND_ADVICE -> "Give " + name + " written advice on what else can help.";
            case WORK_OUT_INDICATIVE_BUDGET -> "Work out about how much money there may be.";
            case TELL_INDICATIVE_BUDGET -> "Tell " + name + " the first figure, before planning starts.";
            case MAKE_FINANCIAL_ASSESSMENT -> "Go through the money with " + name + ", and work out what they pay.";
            case TELL_CONTRIBUTION -> "Send " + name + " the letter that says what they pay, and why.";
            case WRITE_PLAN -> "Help " + name + " to write the plan.";
            case PERSON_TO_ANSWER_PLAN -> "Ask " + name + " whether the plan is right.";
            case AGREE_PLAN -> "Read the plan, and agree it or say what must change.";
            case AWAIT_DECISION_ON_PLAN -> "Keep an eye on it: the plan is waiting to be agreed.";
            case MEND_RETURNED_PLAN -> "Read why the plan came back, and put it right with " + name + ".";
            case GIVE_PLAN -> "Give " + name + " the plan, and a copy to those they chose.";
            case INITIAL_REVIEW -> "Ask " + name + " how the plan is going so far.";
            case REVIEW -> "Meet " + name + " and look at the plan together.";
            case FINISH_REVIEW -> "Go on with the review, and end it with " + name + ".";
            case GIVE_REVIEW_LETTER -> "Give " + name + " the letter that says what the review came to.";
            case END_PLAN -> "See with " + name + " that all is ready, and end the plan.";
            case DIRECT_PAYMENT_REVIEW -> "Ask " + name + " how the direct payment is going.";
            case DECIDE_DIRECT_PAYMENT -> "Go through the conditions of the direct payment with " + name + ".";
            case SET_UP_DIRECT_PAYMENT -> "Set up the direct payment with " + name + ", so that it can start.";
            case APPROVE_PAYING_FAMILY -> "Decide whether paying this relative is necessary, and say why.";
            case ASK_ABOUT_DIRECT_PAYMENT -> "Ask " + name + " about the direct payment.";
            case STOP_DIRECT_PAYMENT ->
                "Talk with " + name + " about stopping the direct payment, without a gap in care.";
            case CLOSE_DIRECT_PAYMENT -> "Settle what is left with " + name + ", and close the account.";
            case DIRECT_PAYMENT_RETURN ->
                "Ask " + name + " what the direct payment was spent on, if they have not told us.";
            case SEND_JOINT_RETURN -> "Send what was spent to everybody else who pays, so that nobody asks twice.";
            case STEP_DOWN -> "See with " + name + " whether less support is enough now.";
            case LOOK_BEFORE_END -> "Look with " + name + " at what ends soon, and what comes after it.";
            case CHANGE_PLAN_BEFORE_END ->
                "Make the next version of the plan with " + name + " before this ends, so that there is no gap.";
            case TOP_UP_REVIEW -> "Ask whether the payer can go on, and what the place costs now.";
            case ASK_NHS_TO_AGREE -> "Ask the NHS to agree to the nursing, or to provide it.";
            case DECIDE_CHARGING_RUN, DECIDE_CHARGING_RUN_IN_FINANCE ->
                "Read what the new figures mean. Then make them count, or drop them.";
            case GIVE_CHARGING_LETTERS -> "See which letters are made. Send them, and say when they went.";
            case CHECK_ENTRY -> "Ask them whether what the directory says is still right.";
            case TELL_SHARING_ENDED -> "Tell those it was shared with that it is over, and ask what they keep.";
            case ANSWER_DIRECTORY_REPORT -> "Read what somebody says is wrong in the directory, and put it right.";
            case FOLLOW_UP_ADVICE -> "Ask " + name + " what came of what they were told about.";
            case RESUME_CHARGING_RUN, RESUME_CHARGING_RUN_IN_FINANCE, RESUME_CHARGING_LETTERS ->
                "See why it stopped, and let it go on.";
            case DECIDE_SAFEGUARDING_CONCERN -> "Read the concern, and decide what must be done.";
            case MAKE_SAFEGUARDING_ENQUIRY -> "Read what the person wants, and go on with the enquiry.";
            case CHECK_ENQUIRY_OF_OTHERS ->
                "Ask for what is late. Read what came, and say whether it answers what was asked.";
            case ASK_SAFEGUARDING_BOARD -> "Send the board what it needs to decide on a review.";
            case ANSWER_SAFEGUARDING_BOARD -> "Give the board what it asked for, on its conditions.";
            case LOOK_AT_PROTECTION_PLAN -> "Ask whether the protection plan works, and what the person says.";
            case DECIDE_FOR_THEM -> "See who decides for " + name + ", and write down what was decided and why.";
            case LOOK_AGAIN_AT_CAPACITY -> "Ask " + name + " again: they may be able to decide it now.";
            case INSTRUCT_IMCA -> "Get somebody independent for " + name + ", and write down who and when.";
            case ARRANGE_ADVOCATE -> "See that " + name + " has an independent advocate, or whether one is needed.";
            case ANSWER_ADVOCATE -> "Read what the advocate of " + name + " reports, and answer it in writing.";
            case DECIDE_LIBERTY -> "Have the assessments made, and decide whether it is authorised.";
            case ASK_COURT_ABOUT_LIBERTY -> "Only the court can make it lawful. Write down each step.";
            case LIBERTY_ENDS ->
                "See with " + name + " whether it is still needed, and who must be asked before it ends.";
            case ASK_COMMUNICATION -> "Ask " + name + " whether how we talk and write to them is still right.";
        };
    }
}
