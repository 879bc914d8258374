/** What an assessment's answers mean to the law: pure, from what is recorded to the facts that the law module reads. */
@NullMarked
package org.ourplan.assessment.decide;

import org.jspecify.annotations.NullMarked;
