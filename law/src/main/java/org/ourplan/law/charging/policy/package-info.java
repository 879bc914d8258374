/** What a council has chosen where the law leaves a choice, each choice with its date and the decision that made it. */
@NullMarked
package org.ourplan.law.charging.policy;

import org.jspecify.annotations.NullMarked;
