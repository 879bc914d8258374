package org.ourplan.nationalreturn.decide;

/** Who is told what the checks find, as they find it. */
public interface Found {

    /**
     * One finding.
     *
     * @param number the row as a spreadsheet counts it: the names of the fields are row 1; 0 for the file as a whole
     * @param value what stands in the field; may be empty
     */
    void found(long number, Field field, Problem problem, String value);
}
