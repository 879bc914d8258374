package org.ourplan.law.eligibility;

/** What a determination is made from: an adult's facts or a carer's. */
public sealed interface Facts permits AdultFacts, CarerFacts {}
