package org.ourplan.documents;

import java.time.LocalDate;

/**
 * The record of giving a document.
 *
 * @param recipient by name
 * @param relation who that is to the person: "the person", "daughter", "advocate"
 * @param askedForBy who asked that they get a copy: "the person" for the person's own
 * @param how in hand, by post, by email, read aloud, online
 * @param format ordinary print, large print, Easy Read, …
 */
public record Giving(String recipient, String relation, String askedForBy, String how, String format, LocalDate givenOn) {}
