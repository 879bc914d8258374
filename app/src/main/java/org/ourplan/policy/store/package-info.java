/** The only place that touches the tables of the pack. */
@NullMarked
package org.ourplan.policy.store;

import org.jspecify.annotations.NullMarked;
