/** The only place that touches the table of contacts. */
@NullMarked
package org.ourplan.contact.store;

import org.jspecify.annotations.NullMarked;
