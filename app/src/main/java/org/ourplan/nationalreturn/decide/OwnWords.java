package org.ourplan.nationalreturn.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the product's own values are in the return: the one place. Null is what the record does not say; it is left blank and
 * found by the checks, never guessed. Where several outcomes fit, the highest of the return's order stands.
 */
final class OwnWords {

    private OwnWords() {}

    /** A contact on a carer's own behalf ends with a carer's assessment and with no needs assessment. */
    static Own client(Recorded.Contact contact) {
        return contact.outcomes().contains("CARERS_ASSESSMENT")
                        && !contact.outcomes().contains("NEEDS_ASSESSMENT")
                ? Own.CARER
                : Own.SERVICE_USER;
    }

    static Own client(boolean carers) {
        return carers ? Own.CARER : Own.SERVICE_USER;
    }

    static Own hasCarer(String caredFor) {
        return switch (caredFor) {
            case "yes" -> Own.HAS_CARER;
            case "no" -> Own.NO_CARER;
            default -> Own.CARER_NOT_KNOWN;
        };
    }

    /** Only from a financial assessment (s17); what somebody entered by hand is none. */
    static @Nullable Own funding(String funding) {
        return switch (funding) {
            case "FULL_COST" -> Own.FULLY_CLIENT;
            case "PART" -> Own.JOINT;
            case "NOTHING" -> Own.FULLY_COUNCIL;
            default -> null;
        };
    }

    /** A safeguarding concern is no outcome of the return, and help that prevents is one only where it is reablement. */
    static @Nullable Own outcome(Recorded.Contact contact) {
        var outcomes = contact.outcomes();
        if (outcomes.contains("PREVENTION_OR_REABLEMENT") && contact.reablement()) {
            return Own.TO_REABLEMENT;
        }
        if (outcomes.contains("NEEDS_ASSESSMENT") || outcomes.contains("CARERS_ASSESSMENT")) {
            return Own.TO_ASSESSMENT;
        }
        if (outcomes.contains("INFORMATION_AND_ADVICE")) {
            return Own.ADVICE;
        }
        return outcomes.contains("ASSESSMENT_OFFERED_AND_REFUSED") ? Own.DECLINED : null;
    }

    static @Nullable Own outcome(Recorded.Assessed assessed) {
        var eligible = assessed.eligible();
        if (eligible == null) {
            return null;
        }
        if (!eligible) {
            return assessed.advised() ? Own.ADVICE : null;
        }
        return assessed.wantsCouncil().equals("no") ? Own.DECLINED : Own.TO_PLANNING;
    }

    static @Nullable Own method(Recorded.Assessed assessed) {
        if (assessed.carers()) {
            return assessed.anyoneTookPart() ? null : Own.CARER_ASSESSED;
        }
        return assessed.carerTookPart() ? Own.ASSESSED_WITH_CARER : Own.ASSESSED_ALONE;
    }

    static Own outcome(Recorded.Reviewed reviewed) {
        if (!reviewed.reassess().equals("NONE")) {
            return Own.TO_REASSESSMENT;
        }
        return switch (reviewed.decision()) {
            case "REVISE" -> Own.TO_PLANNING;
            case "END" -> Own.ENDED_FOR_ANOTHER_REASON;
            default -> Own.NO_CHANGE;
        };
    }

    /** Why a review was not planned is written in words: which of the return's reasons it is nobody said. */
    static @Nullable Own reason(Recorded.Reviewed reviewed) {
        return reviewed.kind().equals("PLANNED") ? Own.PLANNED_REVIEW : null;
    }

    /** The record says who was invited to a review, not who came. */
    static @Nullable Own method(Recorded.Reviewed reviewed) {
        if (reviewed.othersInvited()) {
            return null;
        }
        return reviewed.carers() ? Own.CARER_REVIEWED : Own.REVIEWED_ALONE;
    }

    /** All reached is fully, one reached or partly is partly; what changed counts as neither. */
    static @Nullable Own achieved(List<String> reached) {
        var counted = reached.stream().filter(one -> !one.equals("CHANGED")).toList();
        if (counted.isEmpty()) {
            return null;
        }
        if (counted.stream().allMatch("ACHIEVED"::equals)) {
            return Own.FULLY_MET;
        }
        return counted.contains("ACHIEVED") || counted.contains("PARTLY") ? Own.PARTLY_MET : Own.NOT_MET;
    }

    /** Of a care home the record says no more than that, unless the NHS agreed to its nursing. */
    static @Nullable Own serviceType(Recorded.Served served) {
        if (served.carers()) {
            return served.forCaredFor() ? Own.FOR_CARED_FOR : Own.TO_CARER;
        }
        if (served.freeReablement()) {
            return Own.ST_MAX;
        }
        if (served.placeType().equals("CARE_HOME")) {
            return served.nursing() ? Own.NURSING : null;
        }
        return Own.COMMUNITY;
    }

    static @Nullable Own component(Recorded.Served served) {
        if (served.freeReablement() && served.placeType().isEmpty()) {
            return Own.REABLEMENT;
        }
        if (served.deployment().equals("DIRECT_PAYMENT")) {
            return Own.PAID_DIRECTLY;
        }
        return switch (served.placeType()) {
            case "SHARED_LIVES" -> Own.SHARED_LIVES;
            case "SUPPORTED_LIVING" -> Own.SUPPORTED_LIVING;
            case "CARE_HOME" -> served.nursing() ? Own.LONG_TERM_NURSING : null;
            default -> null;
        };
    }

    /** Every plan has a personal budget (s26), so what the council arranges is a budget that it manages. */
    static @Nullable Own delivery(Recorded.Served served) {
        return switch (served.deployment()) {
            case "DIRECT_PAYMENT" -> Own.DIRECT_PAYMENT;
            case "MANAGED_BY_COUNCIL", "MANAGED_BY_THIRD_PARTY", "COUNCIL_COMMISSIONED" -> Own.MANAGED_BUDGET;
            default -> null;
        };
    }

    static @Nullable Own outcome(Recorded.Served served) {
        if (served.died() && served.end() != null) {
            return Own.DIED;
        }
        return switch (served.how()) {
            case NOT -> Own.PROVISION;
            case ITS_TIME_WAS_OVER -> Own.ENDED_AS_PLANNED;
            case THE_PLAN_ENDED -> Own.ENDED_FOR_ANOTHER_REASON;
            case NOT_SAID -> null;
        };
    }
}
