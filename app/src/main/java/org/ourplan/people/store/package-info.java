/** The only place that touches the tables of people. */
@NullMarked
package org.ourplan.people.store;

import org.jspecify.annotations.NullMarked;
