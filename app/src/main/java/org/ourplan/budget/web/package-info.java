/** The pages of money. */
@NullMarked
package org.ourplan.budget.web;

import org.jspecify.annotations.NullMarked;
