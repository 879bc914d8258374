/** Ourplan's own page components, for what neither GOV.UK nor MOJ has. */
@NullMarked
package org.ourplan.govuk.ourplan;

import org.jspecify.annotations.NullMarked;
