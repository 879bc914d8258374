package org.ourplan.documents;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The record of giving a document.
 *
 * @param recipient by name
 * @param relation who that is to the person: {@link #THE_PERSON}, "daughter", "advocate"
 * @param askedForBy who asked that they get a copy: {@link #THE_PERSON}, or by name who acts for them in law; never empty
 * @param how in hand, by post, by email, read aloud, online
 * @param format ordinary print, large print, Easy Read, …
 * @param givenOn the day it was given, never later than today
 * @param whyOtherFormat why not in a format the person needs; empty where it is in one
 */
public record Giving(
        String recipient,
        String relation,
        String askedForBy,
        String how,
        String format,
        LocalDate givenOn,
        String whyOtherFormat) {

    /** The words for the person whose document it is. */
    public static final String THE_PERSON = "the person";

    /** A giving in a format the person needs. */
    public Giving(String recipient, String relation, String askedForBy, String how, String format, LocalDate givenOn) {
        this(recipient, relation, askedForBy, how, format, givenOn, "");
    }

    /** True when it was given in Easy Read. */
    public boolean inEasyRead() {
        return format.toLowerCase(Locale.UK).contains("easy read");
    }

    /** True when the person themselves got it. */
    public boolean toThePerson() {
        return relation.equals(THE_PERSON);
    }
}
