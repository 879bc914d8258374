/** Deferred payment agreements: who must be offered one, how much may be deferred, interest. */
@NullMarked
package org.ourplan.law.charging.deferred;

import org.jspecify.annotations.NullMarked;
