package org.ourplan.accommodation;

import org.ourplan.law.accommodation.Place;

/**
 * What is kept of one place that was looked at.
 *
 * @param where its town or address
 * @param chosen true where the person named it; false where the council offered it
 * @param wish why the person would choose it, or what they think of it, in their words
 * @param suits how it would meet the needs, or why it would not
 * @param section117 true where the place is after-care under section 117 of the Mental Health Act 1983 (ACC-7)
 */
public record PlaceDetail(Place place, String where, boolean chosen, String wish, String suits, boolean section117) {}
