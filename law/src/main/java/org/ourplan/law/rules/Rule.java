package org.ourplan.law.rules;

/**
 * One row of the register.
 *
 * @param id for example {@code ELIG-ADULT-2}
 * @param part {@code law} or {@code source}
 * @param checkStatus how sure we are: V read, V* partly read, S secondary source, M or partly M from memory, or for
 *     rows of the source documents a word for their kind
 * @param text the rule, paraphrased
 * @param citation the provision, or where it stands in its source document
 * @param software what the program does about it; may be empty
 * @param test an example with its expected result; may be empty
 * @param correction a later correction that stands over the text; may be empty
 */
public record Rule(
        String id,
        String part,
        String checkStatus,
        String text,
        String citation,
        String software,
        String test,
        String correction) {

    /** True when the rule, or part of it, rests on memory and needs a lawyer's check. */
    public boolean fromMemory() {
        return checkStatus.equals("M") || checkStatus.equals("partly M");
    }
}
