package org.ourplan.law.directpayments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * Whether a direct payment must be made: s31 where the person has capacity to ask, s32 where somebody authorised asks.
 * A carer's is under s31 as the adult's is (DP-31). The place of a finding is the condition's name in lower case.
 */
@Carries({"DP-1", "DP-2", "DP-3", "DP-5", "DP-6", "DP-7", "DP-21", "DP-31"})
public final class Conditions {

    private Conditions() {}

    /** What they come to. */
    public static Outcome decide(Asked asked) {
        Map<Condition, Answer> answers = answers(asked);
        List<Finding> open = open(answers, asked);
        if (!open.isEmpty()) {
            return new Outcome.NotYet(open);
        }
        List<Condition> notMet = those(answers, Answer.NO);
        return notMet.isEmpty() ? new Outcome.MustOffer(those(answers, Answer.YES)) : new Outcome.NotMet(notMet);
    }

    /** True where a payment that is being made must stop, because a condition is no longer met (s33(4)). */
    @Carries("DP-21")
    public static boolean mustStop(Asked now) {
        return decide(now) instanceof Outcome.NotMet;
    }

    private static Map<Condition, Answer> answers(Asked asked) {
        Map<Condition, Answer> answers = new EnumMap<>(Condition.class);
        answers.put(Condition.ASKED, Answer.of(asked.requested()));
        answers.put(Condition.BUDGET, budget(asked.councilPays()));
        if (asked.receiver().underSection32()) {
            AuthorisedPerson authorised = asked.authorised();
            answers.put(Condition.AUTHORISED, authorised == null ? Answer.UNANSWERED : authorised.may());
            answers.put(Condition.SUPPORTED, asked.supported());
            answers.put(Condition.BEST_INTERESTS, asked.bestInterests());
        } else {
            answers.put(Condition.CAPACITY, asked.capacity());
            if (asked.receiver() == Receiver.NOMINEE) {
                answers.put(Condition.NOMINEE_AGREES, asked.nomineeAgrees());
            }
        }
        answers.put(Condition.NOT_PROHIBITED, notProhibited(asked));
        answers.put(Condition.CAN_MANAGE, canManage(asked.managing()));
        answers.put(Condition.APPROPRIATE, asked.appropriate());
        return answers;
    }

    private static Answer budget(@Nullable BigDecimal councilPays) {
        return councilPays == null ? Answer.UNANSWERED : Answer.of(councilPays.signum() > 0);
    }

    private static Answer notProhibited(Asked asked) {
        if (asked.exclusions().stream().anyMatch(exclusion -> exclusion.on(asked.on()))) {
            return Answer.NO;
        }
        return asked.exclusionsChecked().isYes() ? Answer.YES : Answer.UNANSWERED;
    }

    private static Answer canManage(Managing managing) {
        return switch (managing) {
            case ALONE, WITH_HELP -> Answer.YES;
            case NOT_EVEN_WITH_HELP -> Answer.NO;
            case UNANSWERED -> Answer.UNANSWERED;
        };
    }

    private static List<Finding> open(Map<Condition, Answer> answers, Asked asked) {
        List<Finding> open = new ArrayList<>();
        those(answers, Answer.UNANSWERED)
                .forEach(condition -> open.add(
                        Finding.stop(condition.rule(), condition.section(), question(condition), place(condition))));
        if (asked.receiver().underSection32() && asked.capacity().isYes()) {
            open.add(Finding.stop(
                    "DP-3",
                    "Care Act 2014 s31(4)(a), s32(1)(a)",
                    "The person has capacity to ask, so the request is theirs to make. Record it as theirs.",
                    place(Condition.CAPACITY)));
        } else if (asked.receiver().underSection32() && asked.capacity().isUnanswered()) {
            open.add(Finding.stop(
                    "DP-3", "Care Act 2014 s32(1)(a)", question(Condition.CAPACITY), place(Condition.CAPACITY)));
        }
        if (asked.managing() == Managing.NOT_EVEN_WITH_HELP
                && asked.helpConsidered().isEmpty()) {
            open.add(Finding.stop(
                    "DP-2",
                    Condition.CAN_MANAGE.section(),
                    "Name the help that was looked at before saying that it cannot be managed.",
                    "help-considered"));
        }
        return open;
    }

    private static String question(Condition condition) {
        return switch (condition) {
            case ASKED -> "Say who asked for the direct payment, and when.";
            case BUDGET -> "State what the council pays for these needs in the personal budget.";
            case CAPACITY -> "Say whether the person has capacity to ask for a direct payment.";
            case NOMINEE_AGREES -> "Say whether the person chosen to receive the money agrees.";
            case AUTHORISED -> "Say how whoever asked is authorised to ask.";
            case SUPPORTED -> "Say whether those who may decide about the person's care in law support the request.";
            case NOT_PROHIBITED -> "Say whether a court order or licence about drugs or alcohol is in force.";
            case BEST_INTERESTS -> "Say whether whoever asked will act in the person's best interests.";
            case CAN_MANAGE -> "Say whether the direct payment can be managed, alone or with help.";
            case APPROPRIATE -> "Say whether a direct payment is an appropriate way to meet these needs.";
        };
    }

    private static String place(Condition condition) {
        return condition.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static List<Condition> those(Map<Condition, Answer> answers, Answer which) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue() == which)
                .map(Map.Entry::getKey)
                .toList();
    }
}
