/**
 * Needs assessment of an adult and carer's assessment: ss 9 to 12, 67, 68; MCA. Leans on people, advocacy, record and
 * the work list.
 */
@NullMarked
package org.ourplan.assessment;

import org.jspecify.annotations.NullMarked;
