/** The care and support plan, and the carer's support plan, that the person writes or helps to write: ss 24, 25. Leans on eligibility and assessment. */
@NullMarked
package org.ourplan.plan;

import org.jspecify.annotations.NullMarked;
