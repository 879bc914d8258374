package org.ourplan.law.pack;

/**
 * A pack that comes with the program, for a council to begin its own from. It never holds for anybody by itself.
 *
 * @param id its stable name, for example {@code cambridgeshire-2016}
 * @param source the prefix its paragraphs have in the register, for example {@code S001}; empty for the law itself
 * @param decided what its source says of who adopted it, when, on which decision; or that it does not say
 * @param supersedes what its source says it takes the place of, or that it does not say
 * @param about what it is, in a sentence or two
 */
public record ShippedPack(
        String id, String title, String source, String decided, String supersedes, String about, PackContent content) {}
