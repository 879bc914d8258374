/** The pages of sharing: the adult’s own, and those of whoever works with them. */
@NullMarked
package org.ourplan.sharing.web;

import org.jspecify.annotations.NullMarked;
