/**
 * First contact: what brought them, urgent need, appearance of need, and its outcome: ss 2, 4, 19(3). Leans on
 * people, assessment and safeguarding, to which it passes concerns on.
 */
@NullMarked
package org.ourplan.contact;

import org.jspecify.annotations.NullMarked;
