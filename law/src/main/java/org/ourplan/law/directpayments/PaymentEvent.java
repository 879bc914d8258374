package org.ourplan.law.directpayments;

/** What happens to a direct payment. The words are those of its button. */
public enum PaymentEvent {
    CONDITIONS_MET("Record the conditions"),
    CONDITION_NOT_MET("Write the refusal, with reasons"),
    NOT_WANTED("Record that it is no longer asked for"),
    STARTED("Start the payments"),
    STOP_DECIDED("Stop the payments"),
    STOP_TAKEN_BACK("Go on paying after all"),
    LAST_DAY_PASSED("Close the account");

    private final String words;

    PaymentEvent(String words) {
        this.words = words;
    }

    /** The words of its button. */
    public String words() {
        return words;
    }
}
