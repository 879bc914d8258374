/** The pages of review dates. */
@NullMarked
package org.ourplan.review.web;

import org.jspecify.annotations.NullMarked;
