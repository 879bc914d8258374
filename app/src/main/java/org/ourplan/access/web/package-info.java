/** The doors: signing in and out, the guard before every page, reasons to look. */
@NullMarked
package org.ourplan.access.web;

import org.jspecify.annotations.NullMarked;
