package org.ourplan.charging.decide;

import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.platform.decide.Recorded;

/**
 * A contribution as it stands before figures move.
 *
 * @param from the day it was worked out for
 * @param facts the answers as given
 */
public record Standing(UUID id, UUID person, LocalDate from, Recorded facts, RunLine.Amount amount) {}
