/** The only place that touches the tables of what carers are told: only added to. */
@NullMarked
package org.ourplan.telling.store;

import org.jspecify.annotations.NullMarked;
