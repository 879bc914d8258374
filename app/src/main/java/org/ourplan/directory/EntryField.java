package org.ourplan.directory;

import java.util.Optional;
import java.util.stream.Stream;

/** What is told of each entry. Stored by its word: never rename a word. */
public enum EntryField {
    NAME("name", "Name", "What is it called?", "", "Enter its name", 120),
    RUN_BY("run-by", "Run by", "Who runs it?", "", "", 120),
    WHAT(
            "what",
            "What happens there",
            "What does somebody do or get there?",
            "Short sentences, in the words people use.",
            "Say what somebody does or gets there",
            3000),
    OTHER_WORDS(
            "other-words",
            "Other words",
            "Other words people may look for",
            "Nobody reads these. They help the search. For example: forgetful, memory, dementia",
            "",
            500),
    WHO_FOR("who-for", "Who it is for", "Who is it for?", "", "Say who it is for", 500),
    RULES(
            "rules",
            "Is there a rule about who can use it?",
            "Is there a rule about who can use it?",
            "For example: aged 55 or over. Leave it empty if there is none.",
            "",
            500),
    COST("cost", "What it costs", "What does it cost?", "If it is free, write: Free", "Say what it costs", 500),
    TIMES("times", "When", "When is it there?", "For example: Tuesdays, 10am to noon", "", 500),
    ADDRESS("address", "Where", "Building and street", "Leave it empty if it comes to people or is by phone.", "", 200),
    TOWN("town", "Town or village", "Town or village", "", "", 80),
    POSTCODE("postcode", "Postcode", "Postcode", "", "", 10),
    AREAS(
            "areas",
            "For people who live in",
            "Which places is it for?",
            "Towns, villages or the first half of postcodes, with commas between. Leave it empty if it is for the whole"
                    + " area.",
            "",
            500),
    GETTING_THERE("getting-there", "How to get there", "How do people get there?", "Bus, parking, lifts.", "", 500),
    ACCESS(
            "access",
            "Getting in and taking part",
            "What is it like for disabled people?",
            "Steps, doors, toilets, hearing loop, quiet space, assistance dogs.",
            "",
            1000),
    LANGUAGES("languages", "Languages", "Which languages?", "With commas between.", "", 200),
    PHONE("phone", "Phone", "Phone number", "", "", 40),
    OTHER_WAYS(
            "other-ways",
            "Without the internet",
            "How else can people reach it without the internet?",
            "By text, by letter, by calling in.",
            "",
            500),
    EMAIL("email", "Email", "Email address", "", "", 200),
    WEB("web", "Web page", "Web address", "It begins with https:// or http://", "", 300);

    private static final int ONE_LINE = 300;

    private final String word;
    private final String label;
    private final String question;
    private final String hint;
    private final String needed;
    private final int longest;

    EntryField(String word, String label, String question, String hint, String needed, int longest) {
        this.word = word;
        this.label = label;
        this.question = question;
        this.hint = hint;
        this.needed = needed;
        this.longest = longest;
    }

    /** As it is kept, and its name in a form. */
    public String word() {
        return word;
    }

    /** As everybody reads it. */
    public String label() {
        return label;
    }

    /** As its keeper is asked. */
    public String question() {
        return question;
    }

    /** What helps its keeper to answer; may be empty. */
    public String hint() {
        return hint;
    }

    /** What to say where it is left empty; empty where it may be. */
    public String needed() {
        return needed;
    }

    /** How many signs it may have. */
    public int longest() {
        return longest;
    }

    /** True for one line; false for as many as wanted. */
    public boolean isLine() {
        return longest <= ONE_LINE;
    }

    /** The field of this word. */
    public static Optional<EntryField> named(String word) {
        return Stream.of(values()).filter(field -> field.word.equals(word)).findFirst();
    }
}
