/**
 * When a review is due and other clocks, each saying whether law, guidance or local choice sets it (s27; CASSG ch 13).
 */
@NullMarked
package org.ourplan.law.review;

import org.jspecify.annotations.NullMarked;
