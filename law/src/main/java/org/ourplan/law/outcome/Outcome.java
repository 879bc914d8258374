package org.ourplan.law.outcome;

/** An outcome of the eligibility regulations (SI 2015/313): one of an adult's ten or of a carer's eight. */
public sealed interface Outcome permits AdultOutcome, CarerOutcome {

    /** The code used in files and tests, for example {@code A1}. Never shown to people. */
    String code();

    /** The title a person reads, for example "Eating and drinking well". */
    String plainTitle();

    /** The regulation's words. */
    String legalName();

    /** One plain sentence of examples. */
    String whatItMeans();

    /** What is done, to follow "You can" or "You cannot", for example "wash and keep yourself clean". */
    String activity();

    /** For example {@code SI 2015/313 reg 2(2)(a)}. */
    String section();
}
