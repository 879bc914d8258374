/**
 * The outcomes of the eligibility regulations (SI 2015/313) and what unable means, in the law's words and in plain
 * words.
 */
@NullMarked
package org.ourplan.law.outcome;

import org.jspecify.annotations.NullMarked;
