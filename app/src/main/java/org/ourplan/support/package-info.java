/**
 * Direct payments: asked for, decided by the conditions alone, set up, paid once, accounted for, reviewed, stopped without a
 * gap in care (Care Act 2014 ss 31 to 33; SI 2014/2871). Leans on plan, budget, documents, review, policy.
 */
@NullMarked
package org.ourplan.support;

import org.jspecify.annotations.NullMarked;
