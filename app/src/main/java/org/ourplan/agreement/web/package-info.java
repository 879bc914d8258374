/** The pages of agreement. */
@NullMarked
package org.ourplan.agreement.web;

import org.jspecify.annotations.NullMarked;
