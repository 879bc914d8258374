package org.ourplan.law.agreement;

import java.util.List;

/**
 * What the council writes down and tells the person when agreement fails (PLAN-6, SIGN-6). Empty text is not written
 * yet.
 *
 * @param steps each reasonable step that was taken to agree
 * @param reasons why they do not agree, in writing
 * @param whatHappensNext what happens next, and how to complain
 * @param careThatGoesOn the care that goes on meanwhile
 */
public record NotAgreedRecord(List<String> steps, String reasons, String whatHappensNext, String careThatGoesOn) {

    public NotAgreedRecord {
        steps = List.copyOf(steps);
    }

    /** Nothing written. */
    public static NotAgreedRecord none() {
        return new NotAgreedRecord(List.of(), "", "", "");
    }
}
