package org.ourplan.people;

/** The common ways in which somebody needs to be communicated with (Accessible Information Standard, DAPB1605). Kept as their words. */
public enum CommunicationNeed {
    INTERPRETER_BSL("Interpreter: British Sign Language"),
    INTERPRETER_LANGUAGE("Interpreter: another language"),
    DEAFBLIND_MANUAL("Deafblind manual interpreter"),
    LIPREADS("Lipreads: face them when speaking"),
    HEARING_AIDS("Wears hearing aids"),
    TEXT_RELAY("Text relay or text message, not a call"),
    MAKATON("Makaton or signs and symbols"),
    COMMUNICATION_AID("Uses a communication aid: give them time"),
    SUPPORTER("Speaks with the help of somebody they trust"),
    SHORT_SENTENCES("Short sentences, one thing at a time"),
    PHONE_AFTER_11("Phone after 11 in the morning"),
    NO_PHONE("Do not phone");

    private final String words;

    CommunicationNeed(String words) {
        this.words = words;
    }

    /** As the form, the identity bar and letters say it. */
    public String words() {
        return words;
    }
}
