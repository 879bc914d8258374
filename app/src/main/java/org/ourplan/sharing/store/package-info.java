/** The only place that touches the tables of sharing: only added to. */
@NullMarked
package org.ourplan.sharing.store;

import org.jspecify.annotations.NullMarked;
