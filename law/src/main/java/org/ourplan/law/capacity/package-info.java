/**
 * Mental capacity, which is about one decision at one time, never about a person: Mental Capacity Act 2005 ss 1 to 3.
 */
@NullMarked
package org.ourplan.law.capacity;

import org.jspecify.annotations.NullMarked;
