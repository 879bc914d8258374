/** The only place that touches the tables of assessments. */
@NullMarked
package org.ourplan.assessment.store;

import org.jspecify.annotations.NullMarked;
