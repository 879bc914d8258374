/** Typed page components of the MOJ Design Pattern Library, in the markup of MOJ Frontend 11.1.0. */
@NullMarked
package org.ourplan.govuk.moj;

import org.jspecify.annotations.NullMarked;
