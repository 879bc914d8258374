/** Finding, adding and changing people; who matters to them; who works with them. */
@NullMarked
package org.ourplan.people.web;

import org.jspecify.annotations.NullMarked;
