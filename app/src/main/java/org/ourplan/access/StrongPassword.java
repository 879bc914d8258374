package org.ourplan.access;

import java.util.Locale;
import java.util.Set;

/** What makes a password good enough: long, and not one that everybody tries first. Nothing else is asked: spaces and any letters are fine. */
public final class StrongPassword {

    /** Characters, at least. */
    public static final int SHORTEST = 12;

    /** Characters, at most: longer ones would only cost time. */
    public static final int LONGEST = 1000;

    /** The rule as people read it. */
    public static final String RULE =
            "At least 12 characters. Three or four words that do not belong together are easy to remember and hard to guess.";

    /** What common passwords of this length are made of; the numbers and signs around them are not counted. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passw0rd",
            "p@ssword",
            "p@ssw0rd",
            "passwordpassword",
            "mypassword",
            "changeme",
            "letmein",
            "welcome",
            "qwerty",
            "qwertyuiop",
            "qwertyuiopasdfghjkl",
            "qwertyqwerty",
            "asdfghjkl",
            "zxcvbnm",
            "iloveyou",
            "administrator",
            "admin",
            "ourplan",
            "abcdefghijkl",
            "abcdefghijklmnopqrstuvwxyz",
            "football",
            "liverpool",
            "arsenal",
            "chelsea",
            "sunshine",
            "princess",
            "monkey",
            "dragon",
            "superman",
            "summer",
            "winter",
            "spring",
            "autumn",
            "council",
            "socialworker",
            "socialcare",
            "adultsocialcare",
            "safeguarding",
            "secret",
            "trustno",
            "qazwsxedc",
            "qwer",
            "asdf");

    private StrongPassword() {}

    /** What is wrong with it in words, empty when it is good enough for the account of this sign-in name. */
    public static String problem(String password, String signInName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return "Use at least 12 characters";
        }
        if (password.length() > LONGEST) {
            return "Use at most 1,000 characters";
        }
        var bare = password.toLowerCase(Locale.ROOT)
                .replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "")
                .replace(" ", "");
        var name = signInName.toLowerCase(Locale.ROOT);
        var known = COMMON.contains(bare) || bare.isEmpty() || bare.equals(name) || password.equalsIgnoreCase(name);
        return known || password.codePoints().distinct().count() < 5
                ? "This password is one that people try first. Use three or four words that do not belong together"
                : "";
    }
}
