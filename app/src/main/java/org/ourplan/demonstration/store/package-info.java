/** The accounts and teams of the demonstration council. */
@NullMarked
package org.ourplan.demonstration.store;

import org.jspecify.annotations.NullMarked;
