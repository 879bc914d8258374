/** What a needs assessment and a carer's assessment still need: Care Act 2014 ss 9 to 12; SI 2014/2827. */
@NullMarked
package org.ourplan.law.assessment;

import org.jspecify.annotations.NullMarked;
