package org.ourplan.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A document as made.
 *
 * @param sha256 of its web page, in hexadecimal
 * @param link the web page; the PDF is the same with {@code .pdf}
 */
public record MadeDocument(
        UUID id,
        DocumentKind kind,
        UUID about,
        int version,
        String title,
        Instant madeAt,
        String sha256,
        String link,
        List<Giving> given) {}
