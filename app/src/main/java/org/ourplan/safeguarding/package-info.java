/**
 * Safeguarding adults: concerns, the decision on s42, enquiries, protection plans, with access rules of their own: Care Act 2014
 * ss 42 to 47. Leans on people, assessment (the advocacy check), capacity, documents, policy, writing and the work list. Nothing of
 * an assessment or a plan waits for it.
 */
@NullMarked
package org.ourplan.safeguarding;

import org.jspecify.annotations.NullMarked;
