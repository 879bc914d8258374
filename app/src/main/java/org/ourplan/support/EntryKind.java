package org.ourplan.support;

import org.ourplan.platform.event.Happening;

/** What can be said and decided about a direct payment. Stored by name: never rename. */
public enum EntryKind {
    ASKED_FOR("Asked for", Happening.DIRECT_PAYMENT_ASKED_FOR),
    CONDITIONS("The conditions were gone through", Happening.DIRECT_PAYMENT_CONDITIONS),
    REFUSED("Refused, with reasons in writing", Happening.DIRECT_PAYMENT_REFUSED),
    NOT_WANTED("No longer asked for", Happening.DIRECT_PAYMENT_NOT_WANTED),
    TERMS("How it is paid", Happening.DIRECT_PAYMENT_PREPARED),
    EMPLOYER("Being an employer", Happening.DIRECT_PAYMENT_PREPARED),
    PAYEE("Somebody who is paid from it", Happening.DIRECT_PAYMENT_PREPARED),
    PAYEE_TAKEN_OUT("Somebody is not paid from it after all", Happening.DIRECT_PAYMENT_PREPARED),
    EXCEPTION("A manager decided that paying a relative at home is necessary", Happening.DIRECT_PAYMENT_PREPARED),
    CHECKS("Checks of the authorised person", Happening.DIRECT_PAYMENT_PREPARED),
    JOINT("Money of somebody else is held with it", Happening.DIRECT_PAYMENT_PREPARED),
    JOINT_TAKEN_OUT("Money of somebody else is no longer held with it", Happening.DIRECT_PAYMENT_PREPARED),
    JOINT_TOGETHER("What everybody who pays asks for together", Happening.DIRECT_PAYMENT_PREPARED),
    JOINT_SENT("What was spent was sent to everybody else who pays", Happening.DIRECT_PAYMENT_ACCOUNT),
    AGREEMENT_MADE("The agreement was made", Happening.DIRECT_PAYMENT_PREPARED),
    SIGNED("The agreement was signed", Happening.DIRECT_PAYMENT_PREPARED),
    STARTED("The payments began", Happening.DIRECT_PAYMENT_STARTED),
    FIGURES("The figures of the new plan were taken over", Happening.DIRECT_PAYMENT_PREPARED),
    RETURN("What was spent", Happening.DIRECT_PAYMENT_ACCOUNT),
    PAID_BACK("Money was paid back", Happening.DIRECT_PAYMENT_ACCOUNT),
    CARE_HOME("A stay in a care home, bought with it", Happening.DIRECT_PAYMENT_NOTED),
    CARE_HOME_TAKEN_OUT("A stay in a care home was taken out", Happening.DIRECT_PAYMENT_NOTED),
    CONCERN("Something to look at", Happening.DIRECT_PAYMENT_NOTED),
    CAPACITY("Capacity changed", Happening.DIRECT_PAYMENT_NOTED),
    ASKED_BY_PERSON("The person asked for something", Happening.DIRECT_PAYMENT_NOTED),
    REVIEWED("Reviewed", Happening.DIRECT_PAYMENT_REVIEWED),
    PAY_BACK_ASKED("Money was asked back, with reasons in writing", Happening.DIRECT_PAYMENT_PAY_BACK_ASKED),
    STOP("It stops, with reasons in writing", Happening.DIRECT_PAYMENT_STOPPING),
    GOES_ON("It goes on after all", Happening.DIRECT_PAYMENT_GOES_ON),
    ENDED("It ended", Happening.DIRECT_PAYMENT_ENDED);

    private final String words;
    private final Happening happening;

    EntryKind(String words, Happening happening) {
        this.words = words;
        this.happening = happening;
    }

    /** For the record of the direct payment. */
    public String words() {
        return words;
    }

    /** The event it is on the timeline. */
    Happening happening() {
        return happening;
    }
}
