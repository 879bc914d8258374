/** The only place that touches the tables of agreement. */
@NullMarked
package org.ourplan.agreement.store;

import org.jspecify.annotations.NullMarked;
