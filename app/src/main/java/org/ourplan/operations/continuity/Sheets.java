package org.ourplan.operations.continuity;

import java.util.List;

/**
 * The pack as it is printed.
 *
 * @param madeAt when, in words
 * @param people who is in it, by name
 * @param leftOut how many more had a reason but no room
 */
public record Sheets(String council, String madeAt, List<Entry> people, int leftOut) {}
