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

    /** For any failure that the web server or the framework gave a status: the nearest of our pages, with that status. */
    public static Notice ofStatus(int status) {
        return switch (status) {
            case 401, 403 -> notAllowed();
            case 404 -> notThere();
            case 405 -> notThisWay();
            case 413 -> tooMuch();
            default -> status >= 500 || status < 400 ? wentWrong(Math.max(status, 500)) : notUnderstood(status);
        };
    }

    /** For an address that takes only what a form sends, or never takes a form. */
    public static Notice notThisWay() {
        return new Notice(
                405,
                "This address cannot be used that way",
                List.of(
                        "It works only from a button or link on one of our pages. Nothing has been changed.",
                        "Open the page again and press the button there."),
                "Go to my work",
                "/");
    }

    /** For a form larger than any of ours. */
    public static Notice tooMuch() {
        return new Notice(
                413,
                "That is too much to send at once",
                List.of(
                        "What you sent is larger than we can take in one go, so nothing of it was saved.",
                        "Press your browser’s back button: what you typed should still be there. Copy it somewhere safe,"
                                + " then send it in smaller parts."),
                "Go to my work",
                "/");
    }

    /** For a request that could not be read. */
    public static Notice notUnderstood(int status) {
        return new Notice(
                status,
                "We could not read that",
                List.of(
                        "If you typed or copied the address, check that it is whole and has nothing odd in it.",
                        "If you sent a form, nothing of it was saved. Press your browser’s back button: what you typed"
                                + " should still be there. Copy it somewhere safe, then try again."),
                "Go to my work",
                "/");
    }

    /** For a fault of ours. */
    public static Notice wentWrong() {
        return wentWrong(500);
    }

    private static Notice wentWrong(int status) {
        return new Notice(
                status,
                "Sorry, something went wrong",
                List.of(
                        "What you last saved is safe.",
                        "Go back, check your last answer is there, and try again in a minute."),
                "Go to my work",
                "/");
    }
}
