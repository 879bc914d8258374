/** Every kind of capital: what it is worth, what is left out and until when; tariff income; notional capital. */
@NullMarked
package org.ourplan.law.charging.capital;

import org.jspecify.annotations.NullMarked;
