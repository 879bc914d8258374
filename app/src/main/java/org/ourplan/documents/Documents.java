package org.ourplan.documents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;

/** Documents as made, kept as they were, and to whom each was given. */
public interface Documents {

    /**
     * Makes and keeps a document: the template (under {@code src/main/jte}, without its ending) rendered with these parts
     * becomes its web page, and from the same page its PDF/UA. Adds the event. The template also gets {@code paper}, a
     * {@link Paper}, for the layout {@code documents/paper.jte}. Must be called inside a transaction.
     *
     * @param about the determination, plan … it belongs to
     * @param version that thing's version
     */
    UUID make(
            PersonId person,
            DocumentKind kind,
            UUID about,
            int version,
            String title,
            String template,
            Map<String, Object> parts,
            SignedIn by);

    /**
     * Waits until nobody else is making documents about this thing, and holds others off until the transaction ends: whoever
     * makes a document once looks after this whether it is made. Must be called inside a transaction.
     */
    void oneAtATime(UUID about);

    /** The page that {@link #make} would keep, to be looked at first. Keeps nothing. */
    String preview(PersonId person, DocumentKind kind, String title, String template, Map<String, Object> parts);

    /**
     * Records that the document was given, adds the event and tells the stages ({@link DocumentGiven}). Refuses a copy to a
     * third party that nobody asked for, another format than the person needs without a reason, and a day to come.
     * Must be called inside a transaction.
     */
    void give(PersonId person, UUID document, Giving giving, SignedIn by);

    /** What was made about this thing, newest first, with every giving. One statement. */
    List<MadeDocument> about(PersonId person, UUID about);

    /** Everything made for this person, newest first, with every giving. One statement. */
    List<MadeDocument> of(PersonId person);
}
