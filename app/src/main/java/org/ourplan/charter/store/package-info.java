/** The tables of the public texts, and what the charter is measured by. */
@NullMarked
package org.ourplan.charter.store;

import org.jspecify.annotations.NullMarked;
