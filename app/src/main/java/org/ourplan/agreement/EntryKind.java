package org.ourplan.agreement;

/** What can be said and decided about a plan. Stored by name: never rename. */
public enum EntryKind {
    PERSON_ANSWERED("The person answered"),
    OTHER_ANSWERED("Somebody else answered"),
    BEGUN_AFRESH("The plan or its figures changed, so earlier answers no longer count"),
    LOWER_BUDGET_TOLD("Told in writing that the budget would be lower"),
    SENT("Sent to be agreed"),
    RETURNED("Returned with reasons"),
    AGREED("Agreed by the council"),
    NOT_AGREED("Not agreed, with reasons; care goes on"),
    DOCUMENTS_MADE("The documents were made"),
    COPY_ASKED_FOR("Somebody was named to have a copy"),
    COPY_GIVEN("A copy was given"),
    LETTER_GIVEN("The letter that says why was given"),
    MADE_ACTIVE("The plan began to count");

    private final String words;

    EntryKind(String words) {
        this.words = words;
    }

    /** For the record of the agreement. */
    public String words() {
        return words;
    }
}
