/** The tables of the financial assessment. */
@NullMarked
package org.ourplan.charging.store;

import org.jspecify.annotations.NullMarked;
