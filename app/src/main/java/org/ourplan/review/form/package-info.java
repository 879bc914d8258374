/** What a review asks, part by part, as data. */
@NullMarked
package org.ourplan.review.form;

import org.jspecify.annotations.NullMarked;
