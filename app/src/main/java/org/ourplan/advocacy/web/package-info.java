/** The pages of independent advocacy: for whoever works with the person, and for the advocate. */
@NullMarked
package org.ourplan.advocacy.web;

import org.jspecify.annotations.NullMarked;
