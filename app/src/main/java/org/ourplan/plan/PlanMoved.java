package org.ourplan.plan;

import java.util.UUID;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.platform.PersonId;

/** Told to other stages, in the same transaction, when a plan has taken a step of its life. */
public record PlanMoved(PersonId person, UUID plan, PlanState from, PlanEvent event, PlanState to, UUID by) {}
