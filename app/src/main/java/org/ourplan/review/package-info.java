/**
 * Reviews of plans: their dates, doing them with the person, what follows from them (s27; CASSG ch 13; SI 2014/2871 reg 7). Leans on
 * advocacy, plan, agreement, assessment, ask, documents, people and policy; a direct payment is asked for through {@code PaymentInReview}.
 */
@NullMarked
package org.ourplan.review;

import org.jspecify.annotations.NullMarked;
