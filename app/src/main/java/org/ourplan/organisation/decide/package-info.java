/** What an organisation's people may see and do for one person: pure. */
@NullMarked
package org.ourplan.organisation.decide;

import org.jspecify.annotations.NullMarked;
