/** The pages of organisations: for whoever keeps them, for their own managers, and for whoever chooses one. */
@NullMarked
package org.ourplan.organisation.web;

import org.jspecify.annotations.NullMarked;
