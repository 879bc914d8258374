package org.ourplan.law.outcome;

/** A meaning of "unable to achieve an outcome": four for an adult, three for a carer. */
public sealed interface Unable permits AdultUnable, CarerUnable {

    /** The code used in files and tests, for example {@code U1}. Never shown to people. */
    String code();

    /** The choice on the form, said by the person, for example "I cannot do it without help". */
    String firstPerson();

    /** What the letter says of an activity, for example "You cannot wash and keep yourself clean without help." */
    String saidOf(String activity);

    /** For example {@code SI 2015/313 reg 2(3)(a)}. */
    String section();
}
