/**
 * The eligibility determination (Care Act 2014 s13; SI 2015/313), what must follow it, and the duty to meet needs (ss
 * 18 to 20).
 */
@NullMarked
package org.ourplan.law.eligibility;

import org.jspecify.annotations.NullMarked;
