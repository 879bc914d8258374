/** The tables of sharing. */
@NullMarked
package org.ourplan.sharing.store;

import org.jspecify.annotations.NullMarked;
