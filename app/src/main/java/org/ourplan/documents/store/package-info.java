/** The only place that touches the tables of documents. */
@NullMarked
package org.ourplan.documents.store;

import org.jspecify.annotations.NullMarked;
