/** The only place that touches the directory, the council's information and what people were told about. */
@NullMarked
package org.ourplan.directory.store;

import org.jspecify.annotations.NullMarked;
