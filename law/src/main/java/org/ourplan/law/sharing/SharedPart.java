package org.ourplan.law.sharing;

/** One part of what is known about somebody, agreed to and shared by itself. Stored by name: never rename. */
public enum SharedPart {
    COMMUNICATION("how to communicate, and in what form information is needed"),
    WHO("name, address, and how to be reached"),
    ASSESSMENT("the assessment"),
    PLAN("the care and support plan"),
    SAFETY("what could be dangerous, and what keeps people safe"),
    HEALTH("health and medicines"),
    AROUND("family, friends, and who else helps"),
    MONEY("money, and what is paid"),
    OTHER("something else");

    private final String words;

    SharedPart(String words) {
        this.words = words;
    }

    /** To follow "We share: ". */
    public String words() {
        return words;
    }
}
