/**
 * What a person asks for on their own page: a change, a review, another look at a decision, somebody to speak up for them; by
 * when it is answered, and the answer: ss 1(3), 27(1)(b), 67. Leans on people, documents, policy and the work list.
 */
@NullMarked
package org.ourplan.ask;

import org.jspecify.annotations.NullMarked;
