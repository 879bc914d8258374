/** The pages of what was asked for: the person's own, of those who help them, of those who answer. */
@NullMarked
package org.ourplan.ask.web;

import org.jspecify.annotations.NullMarked;
