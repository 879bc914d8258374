package org.ourplan.assessment.decide;

/**
 * Somebody on record around the person assessed, who may help them unpaid.
 *
 * @param relation in words: daughter, neighbour; may be empty
 * @param cares whether the record says that they care for the person unpaid
 */
public record AroundThem(String name, String relation, boolean cares) {

    /** The name, with who they are to the person. */
    public String inWords() {
        return relation.isBlank() ? name : name + " (" + relation + ")";
    }
}
