package org.ourplan.safeguarding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.web.Answers;

/**
 * One thing that was written down of a concern. Never changed.
 *
 * @param about for what came back: the entry by which somebody was asked
 * @param settled for what came back: whether the council accepts it
 */
public record Entry(
        UUID id, EntryKind kind, @Nullable UUID about, boolean settled, Answers said, String byName, Instant at) {}
