/** The pages of the choice of a place to live. */
@NullMarked
package org.ourplan.accommodation.web;

import org.jspecify.annotations.NullMarked;
