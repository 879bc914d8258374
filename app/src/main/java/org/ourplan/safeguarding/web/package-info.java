/** The pages of safeguarding: for anybody, for those who need to know, and the figures without names. */
@NullMarked
package org.ourplan.safeguarding.web;

import org.jspecify.annotations.NullMarked;
