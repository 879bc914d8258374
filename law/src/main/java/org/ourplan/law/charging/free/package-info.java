/** Care and support that must be free, and the fee for arranging care. */
@NullMarked
package org.ourplan.law.charging.free;

import org.jspecify.annotations.NullMarked;
