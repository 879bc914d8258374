/** The only place that touches organisations, those who work for them, and whom they are asked to help. */
@NullMarked
package org.ourplan.organisation.store;

import org.jspecify.annotations.NullMarked;
