/** The questions an assessment asks, as data: needs assessment and carer's assessment, each its own lists. */
@NullMarked
package org.ourplan.assessment.form;

import org.jspecify.annotations.NullMarked;
