/** The pages of the financial assessment. */
@NullMarked
package org.ourplan.charging.web;

import org.jspecify.annotations.NullMarked;
