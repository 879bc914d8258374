package org.ourplan.budget;

import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;

/** Told to other stages, in the same transaction, when the figures of a plan's statement were changed. */
public record BudgetStated(PersonId person, UUID plan, SignedIn by) {}
