package org.ourplan.directory;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One text of the council's own information.
 *
 * @param words paragraphs with an empty line between; empty where the text before was taken out
 */
public record InformationText(long id, String words, Instant at, UUID writtenBy, String by) {

    /** True where there is something to read. */
    public boolean isWritten() {
        return !words.isBlank();
    }

    /** Its paragraphs. */
    public java.util.List<String> paragraphs() {
        return Stream.of(words.split("\n\\s*\n"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
