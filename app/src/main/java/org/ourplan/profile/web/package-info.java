/** The pages of the one page profile: the person's own, of those who work with them, of those who help them. */
@NullMarked
package org.ourplan.profile.web;

import org.jspecify.annotations.NullMarked;
