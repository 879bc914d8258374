package org.ourplan.law.agreement;

/** What happens to a plan. The words are those of its button. */
public enum PlanEvent {
    SHARED_WITH_PERSON("Share it with the person"),
    TAKEN_BACK("Take it back to change it"),
    SENT_TO_COUNCIL("Send it to be agreed"),
    RETURNED_WITH_REASONS("Return it with reasons"),
    TAKEN_UP_AGAIN("Take it up again"),
    AGREED_BY_ALL("Agree it"),
    AGREEMENT_FAILED("Record that it is not agreed"),
    COPY_GIVEN("Record that copies were given"),
    ACTIVATED("Make it active"),
    AGREED_LATER("Record that the person now agrees"),
    REPLACED("Replace it with a newer plan"),
    ENDED("End it");

    private final String words;

    PlanEvent(String words) {
        this.words = words;
    }

    /** The words of its button. */
    public String words() {
        return words;
    }
}
