package org.ourplan.platform.web;

import java.util.List;

/** A page that only tells something: its heading, its sentences, and the way on. */
public record Notice(int status, String heading, List<String> sentences, String linkWords, String link)
        implements Page {

    @Override
    public String template() {
        return "platform/notice";
    }

    /** For an address that names nothing. */
    public static Notice notThere() {
        return new Notice(
                404,
                "We could not find that page",
                List.of(
                        "If you typed the address, check it is right.",
                        "If you followed a link, what it led to may have moved or ended."),
                "Go to my work",
                "/");
    }

    /** For a step that may not be taken now. */
    public static Notice refused(List<String> reasons, String back) {
        return new Notice(409, "This cannot be done yet", reasons, "Go back", back);
    }

    /** For a step that was taken a moment before, here or by somebody else. */
    public static Notice doneAlready() {
        return new Notice(
                409,
                "This was done a moment ago",
                List.of(
                        "You may have pressed the button twice, or somebody else did this at the same moment.",
                        "Go back and open the page again to see how things stand now."),
                "Go to my work",
                "/");
    }

    /** For a page this account may not open. */
    public static Notice notAllowed() {
        return new Notice(
                403,
                "You cannot open this page",
                List.of(
                        "Your account does not have the role this page is for.",
                        "If you need it for your work, ask your system administrator."),
                "Go to my work",
                "/");
    }

    /** For a fault of ours. */
    public static Notice wentWrong() {
        return new Notice(
                500,
                "Sorry, something went wrong",
                List.of(
                        "What you last saved is safe.",
                        "Go back, check your last answer is there, and try again in a minute."),
                "Go to my work",
                "/");
    }
}
