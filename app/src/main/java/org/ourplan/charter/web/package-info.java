/** The public pages, and those on which they are written and confirmed. */
@NullMarked
package org.ourplan.charter.web;

import org.jspecify.annotations.NullMarked;
