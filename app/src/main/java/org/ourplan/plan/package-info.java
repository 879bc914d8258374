/**
 * The care and support plan, and the carer's support plan, that the person writes or helps to write: ss 24, 25. Leans
 * on eligibility and assessment for what it begins from, on people, writing, record and the work list.
 */
@NullMarked
package org.ourplan.plan;

import org.jspecify.annotations.NullMarked;
