/**
 * Complaints about adult social care, from the day they are received to the answer and what was learnt: SI 2009/309. Apart from
 * the record of anybody's care, with rules of its own for who sees it. Leans on people, documents, writing and the work list.
 */
@NullMarked
package org.ourplan.complaint;

import org.jspecify.annotations.NullMarked;
