/** The pages of capacity: of those who work with a person, and the person's own. */
@NullMarked
package org.ourplan.capacity.web;

import org.jspecify.annotations.NullMarked;
