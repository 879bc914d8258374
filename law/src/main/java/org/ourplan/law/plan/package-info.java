/** What a care and support plan or a carer's support plan must hold (Care Act 2014 ss 24 and 25). */
@NullMarked
package org.ourplan.law.plan;

import org.jspecify.annotations.NullMarked;
