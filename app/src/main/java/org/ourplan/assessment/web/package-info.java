/** The pages of assessments. */
@NullMarked
package org.ourplan.assessment.web;

import org.jspecify.annotations.NullMarked;
