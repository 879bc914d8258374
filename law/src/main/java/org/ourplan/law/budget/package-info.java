/** The indicative budget and the personal budget statement, each showing its working (Care Act 2014 s26). */
@NullMarked
package org.ourplan.law.budget;

import org.jspecify.annotations.NullMarked;
