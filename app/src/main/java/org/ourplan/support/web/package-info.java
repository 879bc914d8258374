/** The pages of direct payments, and of the payments themselves. */
@NullMarked
package org.ourplan.support.web;

import org.jspecify.annotations.NullMarked;
