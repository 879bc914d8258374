/** The only place that touches the tables of direct payments. */
@NullMarked
package org.ourplan.support.store;

import org.jspecify.annotations.NullMarked;
