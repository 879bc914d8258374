/** The determination of eligibility, its reasons, and the written record for the person: s13; SI 2015/313. Leans on assessment. */
@NullMarked
package org.ourplan.eligibility;

import org.jspecify.annotations.NullMarked;
