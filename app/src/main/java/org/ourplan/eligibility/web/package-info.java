/** The pages about eligibility. */
@NullMarked
package org.ourplan.eligibility.web;

import org.jspecify.annotations.NullMarked;
