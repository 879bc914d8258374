package org.ourplan.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.plan.PlanKind;

/** One plan in the list of a person's plans. */
public record PlanVersion(
        UUID id, PlanKind kind, int number, PlanState state, LocalDate begunOn, String writtenByName) {}
