/** The pages of what carers are told: the adult’s own, and those of whoever works with them. */
@NullMarked
package org.ourplan.telling.web;

import org.jspecify.annotations.NullMarked;
