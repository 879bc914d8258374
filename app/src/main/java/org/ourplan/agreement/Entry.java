package org.ourplan.agreement;

import java.time.Instant;
import java.util.UUID;
import org.ourplan.platform.web.Answers;

/**
 * One thing said or decided about a plan. Never changed.
 *
 * @param number its place in the record of this plan's agreement, from 1
 * @param detail what was said, by field
 */
public record Entry(int number, EntryKind kind, Answers detail, UUID by, String byName, Instant at) {}
