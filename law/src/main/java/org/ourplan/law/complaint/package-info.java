/**
 * Complaints about adult social care: who may make one, within what time, what is outside the regulations, and what an answer
 * must say. Local Authority Social Services and National Health Service Complaints (England) Regulations 2009, SI 2009/309.
 */
@NullMarked
package org.ourplan.law.complaint;

import org.jspecify.annotations.NullMarked;
