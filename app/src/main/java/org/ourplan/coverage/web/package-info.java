/** The table of rules as a page. */
@NullMarked
package org.ourplan.coverage.web;

import org.jspecify.annotations.NullMarked;
