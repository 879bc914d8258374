package org.ourplan.support;

import java.time.Instant;
import java.util.UUID;
import org.ourplan.platform.web.Answers;

/**
 * One thing said or decided about a direct payment. Never changed.
 *
 * @param number its place in the record of this direct payment, from 1
 * @param detail what was said, by field
 */
public record DirectPaymentEntry(int number, EntryKind kind, Answers detail, UUID by, String byName, Instant at) {}
