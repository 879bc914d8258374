package org.ourplan.documents;

import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;

/**
 * Told, in the same transaction, to every stage that waits for a document to be given: a method of its own with {@code
 * @EventListener} hears it. A stage that throws stops the giving.
 *
 * @param document as it stands, with this giving last
 */
public record DocumentGiven(PersonId person, MadeDocument document, Giving giving, SignedIn by) {}
