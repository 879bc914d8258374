/**
 * Mental capacity, which is about one decision at one time, never about a person: Mental Capacity Act 2005 ss 1 to 3; who then
 * decides, and how: ss 4, 9 to 20; who speaks for somebody who has nobody: ss 37 to 41; when liberty is taken away: Schedule A1.
 */
@NullMarked
package org.ourplan.law.capacity;

import org.jspecify.annotations.NullMarked;
