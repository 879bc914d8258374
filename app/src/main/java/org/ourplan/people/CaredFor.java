package org.ourplan.people;

import org.ourplan.platform.PersonId;

/** An adult whose record says that this person cares for them unpaid. */
public record CaredFor(PersonId person, String name) {}
