package org.ourplan.policy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One decision and the pack it was made with.
 *
 * @param decision the determination, indicative budget, plan or financial assessment
 * @param number the pack's version
 * @param from the first day of the pack
 */
public record DecidedWith(
        Decided what, UUID decision, LocalDate on, UUID pack, int number, String title, LocalDate from) {}
