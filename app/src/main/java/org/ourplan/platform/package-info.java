/** What every stage stands on: database, clock, the chained record of events, and how a page is made and answered. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.ourplan.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
