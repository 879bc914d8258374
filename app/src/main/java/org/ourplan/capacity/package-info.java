/**
 * Capacity, decision by decision: what was found, who then decides, best interests, who speaks for somebody who has nobody, and
 * when liberty is taken away: Mental Capacity Act 2005. Leans on people, documents, writing and the work list.
 */
@NullMarked
package org.ourplan.capacity;

import org.jspecify.annotations.NullMarked;
