package org.ourplan.charter;

import org.jspecify.annotations.Nullable;

/**
 * One standard of the charter.
 *
 * @param words what people can expect
 * @param measure what it is measured by; null where nothing measures it yet
 * @param days within how many days, 0 to 999; 0 for a measure that has a day of its own
 */
public record Standard(String words, @Nullable Measure measure, int days) {}
